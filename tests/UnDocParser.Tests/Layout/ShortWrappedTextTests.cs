using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Layout;

/// <summary>Texts of a few lines, all of which break behind commas: they are wrapped all the same.</summary>
public sealed class ShortWrappedTextTests
{
    [Theory]
    [InlineData("The General Assembly,|Recalling its resolutions on the lamps of Lindemar, Portclair, Arvonia,\nthe northern harbours, the southern harbours, and the islands,|Noting the reports of the keepers, the pilots, and the ships,\nwhich were considered by the Committee,|1. Requests Lindemar, Portclair, Arvonia, the keepers of the lamps,\nthe pilots of the harbours, and all ships, to report each year;|2. Decides, on the proposal of Lindemar, to meet in the harbour,\nnot in the tower.")]
    [InlineData("L’Assemblée générale,|Rappelant ses résolutions sur les feux de Lindemar, Portclair, Arvonia,\nles ports du nord, les ports du sud, et les îles,|Notant les rapports des gardiens, des pilotes, et des navires,\nqui ont été examinés par la Commission,|1. Prie Lindemar, Portclair, Arvonia, les gardiens des feux du nord,\nles pilotes des ports, et tous les navires, de faire rapport ;|2. Décide, sur la proposition de Lindemar, de se réunir au port,\nnon dans la tour.")]
    [InlineData("La Asamblea General,|Recordando sus resoluciones sobre las luces de Lindemar, Portclair,\nlos puertos del norte, los puertos del sur, y las islas,|Observando los informes de los guardianes, los prácticos, y los buques,\nque fueron examinados por la Comisión,|1. Solicita a Lindemar, Portclair, Arvonia, los guardianes de las luces,\nlos prácticos, y todos los buques, que informen;|2. Decide, a propuesta de Lindemar, y de Portclair, reunirse en el puerto,\nno en la torre.")]
    [InlineData("Генеральная Ассамблея,|ссылаясь на свои резолюции об огнях Линдемара, Портклера, Арвонии,\nсеверных гаваней, южных гаваней, и островов,|отмечая доклады смотрителей, лоцманов, и кораблей всех гаваней,\nрассмотренные Комитетом,|1. просит Линдемар, Портклер, Арвонию, смотрителей северных огней,\nлоцманов гаваней, и все корабли, представлять доклады;|2. постановляет, по предложению Линдемара, и Портклера, собраться,\nно не в башне.")]
    [InlineData("إن الجمعية العامة،|إذ تشير إلى قراراتها بشأن أضواء لندمار، وبورتكلير، وأرفونيا،\nوموانئ الشمال، وموانئ الجنوب، والجزر،|وإذ تلاحظ تقارير الحراس، والمرشدين، والسفن التي أتت من الشمال،\nالتي نظرت فيها اللجنة،|1 - تطلب إلى لندمار، وبورتكلير، وأرفونيا، وحراس أضواء الشمال،\nوالمرشدين، وجميع السفن، تقديم تقارير؛|2 - تقرر، بناء على اقتراح لندمار، وبورتكلير، أن تجتمع في الميناء،\nلا في البرج.")]
    public void Lines_that_break_behind_commas_are_one_clause(string clauses)
    {
        var parsed = ParsedText.Of(clauses.Replace('|', '\n') + "\n");
        Assert.Equal(
            [ParagraphType.EnactingFormula, ParagraphType.Preambular, ParagraphType.Preambular, ParagraphType.Operative, ParagraphType.Operative],
            parsed.Paragraphs.Select(paragraph => paragraph.Type));
        Assert.Equal(clauses.Replace('\n', ' ').Split('|')[1], parsed.Paragraphs[1].Text);
    }

    [Fact]
    public void Clauses_of_a_line_each_that_begin_with_small_letters_stay_apart()
    {
        var parsed = ParsedText.Of(
            "Генеральная Ассамблея,\nссылаясь на свои резолюции об огнях Линдемара, Портклера, Арвонии,\nотмечая доклады смотрителей, лоцманов, и кораблей всех гаваней,\n"
            + "с удовлетворением принимая к сведению доклад Комитета об огнях,\n1. просит Линдемар, Портклер, Арвонию представлять доклады;\n2. постановляет собраться в гавани.\n");
        Assert.Equal(3, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Operative).Count());
    }
}
