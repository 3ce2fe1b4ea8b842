using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model.Amendments;

/// <summary>Instructions that say what to do below a heading which says with what.</summary>
public sealed class HeadedAmendmentTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "Lindemar: amendment to draft resolution A/91/L.3", "Lamps of the north", "Operative paragraph 4|Replace “takes note of” with “welcomes”.|Fifth preambular paragraph|Delete.|Operative paragraph 6|Insert a new paragraph reading:|“Invites keepers to report;”|Title|Replace “lamps” with “lights”." },
        { "Lindemar : amendement au projet de résolution A/91/L.3", "Feux du nord", "Paragraphe 4 du dispositif|Remplacer « prend note » par « se félicite ».|Cinquième alinéa du préambule|Supprimer.|Paragraphe 6|Insérer un nouveau paragraphe ainsi conçu :|« Invite les gardiens à faire rapport ; »|Titre|Remplacer « feux » par « lumières »." },
        { "Lindemar: enmienda al proyecto de resolución A/91/L.3", "Luces del norte", "Párrafo 4 de la parte dispositiva|Sustitúyanse las palabras “toma nota” por “acoge”.|Quinto párrafo del preámbulo|Suprímase.|Párrafo 6|Insértese un nuevo párrafo con el siguiente texto:|“Invita a los guardianes a que informen;”|Título|Sustitúyase “luces” por “faros”." },
        { "Линдемар: поправка к проекту резолюции A/91/L.3", "Огни севера", "Пункт 4 постановляющей части|Заменить слова «принимает» словами «приветствует».|Пятый пункт преамбулы|Исключить.|Пункт 6|Включить новый пункт следующего содержания:|«предлагает смотрителям представлять доклады;»|Название|Заменить «огни» словом «маяки»." },
        { "لندمار: تعديل على مشروع القرار A/91/L.3", "أضواء الشمال", "الفقرة 4 من المنطوق|يستعاض عن عبارة “تحيط علما” بعبارة “ترحب”.|الفقرة 5 من الديباجة|تحذف.|الفقرة 6|تدرج فقرة جديدة نصها كالتالي:|“تدعو الحراس إلى تقديم تقارير؛”|العنوان|يستعاض عن كلمة “أضواء” بكلمة “منارات”." },
        { "林德马：对决议草案A/91/L.3的修正案", "北方的灯", "执行部分第4段|将“注意到”改为“欢迎”。|序言部分第5段|删去。|执行部分第6段|插入新的一段，内容如下：|“邀请看守人提出报告；”|标题|将“灯”改为“灯塔”。" },
        { "Lindemar: Änderungsantrag zu dem Resolutionsentwurf A/91/L.3", "Lichter des Nordens", "Absatz 4|Ersetze „nimmt Kenntnis“ durch „begrüßt“.|Fünfter Präambelabsatz|Streichen.|Ziffer 6|Einfügen eines neuen Absatzes mit folgendem Wortlaut:|„bittet die Wächter zu berichten;“|Titel|Ersetze „Lichter“ durch „Feuer“." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_part_that_is_amended_may_stand_in_the_heading(string label, string title, string instructions)
    {
        string[] lines = instructions.Split('|');
        foreach (string gap in (string[])["\n\n", "\n"])
        {
            string text = "A/91/L.28" + gap + label + gap + title + gap + string.Join(gap, lines) + "\n";
            var parsed = ParsedText.Of(text);
            Assert.Equal(title, parsed.Model.Header.Title);
            Assert.Equal([lines[0], lines[2], lines[4], lines[7]], parsed.TextsOf(ParagraphType.Heading));
            Assert.Equal(
                [AmendmentKind.Replaces, AmendmentKind.Deletes, AmendmentKind.Inserts, AmendmentKind.Replaces],
                parsed.Model.Amendments.Select(amendment => amendment.Kind));
            Assert.Equal([4, 5, 6, null], parsed.Model.Amendments.Select(amendment => Assert.Single(amendment.Targets).Number));
            Assert.Equal([2, 0, 1, 2], parsed.Model.Amendments.Select(amendment => amendment.Quotations.Length));
            Assert.All(
                parsed.Model.Amendments.SelectMany(amendment => amendment.Targets),
                target => Assert.Equal(target.Text, text.Substring(target.Span.Start, target.Span.Length)));
        }
    }

    [Fact]
    public void A_heading_holds_for_all_instructions_below_it_and_for_none_below_another()
    {
        var parsed = ParsedText.Of(
            "A/91/L.28\n\nLindemar: amendment to draft resolution A/91/L.3\n\nLamps\n\nOperative paragraph 4\n\nReplace “notes” with “welcomes”.\n\n"
            + "Delete “of the north”.\n\nIn operative paragraph 5, delete “lamps”.\n\nOther proposals\n\nDelete “piers”.\n");
        Assert.Equal([4, 4, 5, null], parsed.Model.Amendments.Select(amendment => amendment.Targets.IsEmpty ? null : amendment.Targets[0].Number));
    }

    [Fact]
    public void A_sentence_on_a_paragraph_is_no_heading()
    {
        var parsed = ParsedText.Of(
            "A/91/L.28\n\nLindemar: amendment to draft resolution A/91/L.3\n\nLamps\n\nIn operative paragraph 3, delete “lamps”.\n\nOperative paragraph 4 was not agreed upon.\n\nDelete “piers”.\n");
        Assert.Equal([3, null], parsed.Model.Amendments.Select(amendment => amendment.Targets.IsEmpty ? null : amendment.Targets[0].Number));
    }
}
