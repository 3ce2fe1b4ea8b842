using System.Text;
using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Texts some of whose paragraphs were joined to one line each, while others still break at the edge of the page.</summary>
public sealed class CutClauseTests
{
    // The formula, a preambular clause and an operative clause that are whole, one of each that is cut, where a capital and where a small letter begins the rest.
    public static TheoryData<string, string, string, string[], string[]> Texts => new()
    {
        {
            "The General Assembly,", "Recalling its resolution 88/4 of 3 December 2033, in which it asked the keepers of the harbours of the north to count the lamps that they lit in the year of the storm, and to tell the ships,",
            "Decides to keep the lamps of all the harbours of the north lit in every night of the winter, and to see to it that the keepers have the oil and the boats that they need for that work;",
            ["Noting with appreciation the lamps that were lit, in the year of the storm,", "by the keepers of the harbours of the islands and those of the", "Harbour Fund,"],
            ["Requests the Secretary-General, together with the keepers of the", "Harbour Fund, to report to it on the lamps at its ninety-second session, and", "to name the keepers who lit them, under resolutions 88/4, 88/5,", "88/6 and 88/7, in the nights of the winter;"]
        },
        {
            "L’Assemblée générale,", "Rappelant sa résolution 88/4 du 3 décembre 2033, dans laquelle elle a prié les gardiens des ports du nord de compter les feux qu’ils avaient allumés l’année de la tempête, et d’en informer les navires,",
            "Décide de garder allumés chaque nuit de l’hiver les feux de tous les ports du nord, et de veiller à ce que les gardiens disposent de l’huile et des bateaux dont ils ont besoin pour ce travail ;",
            ["Notant avec satisfaction que les feux ont été allumés, l’année de la tempête,", "par les gardiens des ports des îles et par ceux du", "Fonds des ports,"],
            ["Prie le Secrétaire général, agissant de concert avec les gardiens du", "Fonds des ports, de lui faire rapport à sa quatre-vingt-douzième session,", "et de nommer les gardiens qui ont allumé les feux pendant l’hiver ;"]
        },
        {
            "La Asamblea General,", "Recordando su resolución 88/4, de 3 de diciembre de 2033, en la que pidió a los guardianes de los puertos del norte que contaran las luces que habían encendido el año de la tormenta, y que informaran a los buques,",
            "Decide mantener encendidas todas las noches del invierno las luces de todos los puertos del norte, y velar por que los guardianes dispongan del aceite y de las barcas que necesiten para ese trabajo;",
            ["Observando con aprecio que las luces se encendieron, el año de la tormenta,", "gracias a los guardianes de los puertos de las islas y a los del", "Fondo de Puertos,"],
            ["Solicita al Secretario General que, junto con los guardianes del", "Fondo de Puertos, la informe en su nonagésimo segundo período de sesiones,", "y que nombre a los guardianes que encendieron las luces en el invierno;"]
        },
        {
            "Генеральная Ассамблея,", "ссылаясь на свою резолюцию 88/4 от 3 декабря 2033 года, в которой она просила смотрителей гаваней севера сосчитать огни, которые они зажгли в год бури, и сообщить о них кораблям,",
            "постановляет поддерживать огни всех гаваней севера зажженными в каждую ночь зимы и следить за тем, чтобы у смотрителей были масло и лодки, которые нужны им для этой работы;",
            ["отмечая с признательностью огни, зажженные в год бури смотрителями", "Фонда гаваней и гаваней островов,"],
            ["просит Генерального секретаря совместно со смотрителями", "Фонда гаваней представить ей доклад об огнях на ее девяносто второй сессии", "и назвать смотрителей, которые зажгли их в ночи зимы;"]
        },
        {
            "إن الجمعية العامة،", "إذ تشير إلى قرارها 88/4 المؤرخ 3 كانون الأول/ديسمبر 2033، الذي طلبت فيه إلى حراس موانئ الشمال أن يحصوا الأضواء التي أضاءوها في سنة العاصفة، وأن يبلغوا السفن بها،",
            "تقرر إبقاء أضواء جميع موانئ الشمال مضاءة في كل ليلة من ليالي الشتاء، والعمل على أن يكون لدى الحراس ما يحتاجون إليه من زيت وقوارب لأداء هذا العمل في الموانئ كلها؛",
            ["وإذ تلاحظ مع التقدير الأضواء التي أضاءها في سنة العاصفة حراس موانئ", "الجزر البعيدة والقريبة،"],
            ["تطلب إلى الأمين العام أن يقدم إليها بالاشتراك مع حراس صندوق", "الموانئ تقريرا عن الأضواء في دورتها الثانية والتسعين؛"]
        },
        {
            "大会，", "回顾其2033年12月3日第88/4号决议，其中大会请北方各港口的看守人清点其在暴风雨那一年点亮的灯光，并将这些灯光告知在北方各港口之间航行的所有船只和在岸上等待这些船只的人们，以便他们知道哪些港口在冬季的夜里有灯光，哪些港口没有灯光，并据此安排航行，同时请各港口的看守人将没有点亮的灯光和没有点亮的原因一并告知秘书长，",
            "决定在冬季的每一个夜晚都使北方所有港口的灯光保持点亮，并确保各港口的看守人拥有从事这项工作所需的油和船只，同时确保在岸上等待船只的人们能够知道哪些港口有灯光，并请各港口将没有灯光的夜晚一一告知在海上航行的船只，使其能够及时改变航向，前往有灯光的港口停泊；",
            ["赞赏地注意到各岛屿港口的看守人和港口基金的看守人在暴风雨那一年点亮", "了北方所有港口的灯光，"],
            ["请秘书长与港口基金的看守人一道向大会第九十二届会议提交一份关于北方各", "港口灯光的报告；"]
        },
        {
            "Die Generalversammlung,", "unter Hinweis auf ihre Resolution 88/4 vom 3. Dezember 2033, in der sie die Wärter der Häfen des Nordens ersuchte, die Lichter zu zählen, die sie im Jahr des Sturms entzündet hatten, und die Schiffe davon zu unterrichten,",
            "beschließt, die Lichter aller Häfen des Nordens in jeder Nacht des Winters zu unterhalten und dafür zu sorgen, dass die Wärter über das Öl und die Boote verfügen, die sie für diese Arbeit benötigen;",
            ["mit Anerkennung feststellend, dass die Lichter im Jahr des Sturms von den", "Wärtern der Inseln entzündet wurden,"],
            ["ersucht den Generalsekretär, ihr gemeinsam mit den Wärtern des", "Hafenfonds auf ihrer zweiundneunzigsten Tagung über die Lichter Bericht zu erstatten;"]
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_clause_cut_at_the_edge_of_a_page_is_one(string formula, string preambular, string operative, string[] cutPreambular, string[] cutOperative)
    {
        var parsed = ParsedText.Of(Print(formula, preambular, operative, cutPreambular, cutOperative));

        Assert.Equal([preambular, Joined(cutPreambular), preambular, preambular], parsed.TextsOf(ParagraphType.Preambular));
        Assert.Equal([operative, Joined(cutOperative), operative, operative], parsed.TextsOf(ParagraphType.Operative));
        Assert.DoesNotContain(parsed.Paragraphs, static paragraph => paragraph.Type is ParagraphType.Heading or ParagraphType.Text);
    }

    [Theory]
    [InlineData("Keepers of the lamps")]
    [InlineData("Lamps of the islands and of the capes of the north in the year of the storm")]
    public void A_heading_behind_a_clause_that_has_ended_is_one(string heading)
    {
        var parsed = ParsedText.Of(Print([.. Texts.First()]).Replace("3. ", heading + "\n3. ", StringComparison.Ordinal));

        Assert.Equal([heading], parsed.TextsOf(ParagraphType.Heading));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("3/9")]
    public void A_number_between_two_clauses_goes_on_with_none(string number)
    {
        var parsed = ParsedText.Of(Print([.. Texts.First()]).Replace("the ships,\n", $"the ships,\n{number}\n", StringComparison.Ordinal));

        Assert.DoesNotContain(parsed.TextsOf(ParagraphType.Preambular), text => text.EndsWith(number, StringComparison.Ordinal));
    }

    [Fact]
    public void Amid_a_list_an_item_goes_on_and_behind_it_nothing_does()
    {
        string list = "5. Decides to light the following lamps of the harbours of the north, of the islands and of the capes, in each of the nights of the winter:\n"
            + "(a) The lamps of the islands, of the capes and of the pier of the\nHarbour Fund;\n(b) The lamps that the keepers of the north have lit in every winter,\nand those of the south,\nand asks the keepers to report.\n";
        var parsed = ParsedText.Of(Print([.. Texts.First()]) + list);

        Assert.Equal("The lamps of the islands, of the capes and of the pier of the Harbour Fund;", parsed.Labelled("(a)").Text);
        Assert.Equal("The lamps that the keepers of the north have lit in every winter,", parsed.Labelled("(b)").Text);
    }

    [Fact]
    public void Headings_of_a_list_without_stops_stay_between_its_items()
    {
        string list = "5. Decides to take note of the following reports, which the keepers of the harbours of the north wrote in each of the winters behind the storm:\n"
            + "(a) Report of the keepers of the lamps of the islands and of the capes\nItem 9. Reports on the lamps of the south:\n(b) Report of the keepers of the lamps of the piers of the harbours\n";
        var parsed = ParsedText.Of(Print([.. Texts.First()]) + list);

        Assert.Equal("Report of the keepers of the lamps of the islands and of the capes", parsed.Labelled("(a)").Text);
    }

    // What stands by itself is no rest of a clause, though that lost its stop.
    [Theory]
    [InlineData("## Boats")]
    [InlineData("**Boats of the north.**")]
    [InlineData("BOATS AND CREWS")]
    [InlineData("Annex")]
    [InlineData("Annex I. Rules of the harbours")]
    [InlineData("26 January 2036")]
    [InlineData("Adopted without a vote.")]
    [InlineData("In favour: Lindemar, Portclair.")]
    [InlineData("(Signed) The keeper of the lamps")]
    [InlineData("Boats and crews of the north")]
    public void A_line_that_stands_by_itself_goes_on_with_nothing(string line)
    {
        string clause = ((string)Texts.First()[2]!).TrimEnd(';');
        var parsed = ParsedText.Of(Print([.. Texts.First()]) + $"5. {clause}\n{line}\n");

        Assert.Equal("5. " + clause, "5. " + parsed.Labelled("5.").Text);
    }

    [Theory]
    [InlineData("alarmed by the darkness of the harbours of the north,", "heartbroken that keepers have no boats for the winter,")]
    [InlineData("recalling the darkness of the harbours of the north,", "urges the keepers of the lamps to light them,")]
    public void Preambles_in_small_letters_are_clauses_of_a_line_each(string first, string second)
    {
        string text = Print([.. Texts.First()]);
        int behind = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var parsed = ParsedText.Of(text.Insert(behind, $"{first}\n{second}\n"));

        Assert.Contains(first, parsed.Paragraphs.Select(static paragraph => paragraph.Text));
        Assert.Contains(second, parsed.Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("[agreed]")]
    [InlineData("(agreed)")]
    [InlineData("…")]
    public void A_remark_at_the_end_of_a_clause_is_its_end(string remark)
    {
        string clause = ((string)Texts.First()[2]!).TrimEnd(';') + " " + remark;
        var parsed = ParsedText.Of(Print([.. Texts.First()]) + $"5. {clause}\nBoats and their crews, the keepers, and the lamps of the north.\n");

        Assert.Equal(clause, parsed.Labelled("5.").Text);
    }

    internal static string Print(params object[] row)
    {
        (string preambular, string operative) = ((string)row[1], (string)row[2]);
        (string cutPreambular, string cutOperative) = (string.Join('\n', (string[])row[3]), string.Join('\n', (string[])row[4]));
        var text = new StringBuilder((string)row[0] + "\n");
        string[] lines =
        [
            preambular, cutPreambular, preambular, preambular, Numbered(1, row, operative), Numbered(2, row, cutOperative), Numbered(3, row, operative), Numbered(4, row, operative),
        ];
        return text.AppendJoin('\n', lines).Append('\n').ToString();
    }

    private static string Numbered(int number, object[] row, string clause) => row[0] is "إن الجمعية العامة،" ? $"{number} - {clause}" : $"{number}. {clause}";

    private static string Joined(string[] lines) => string.Join(lines[0][0] > '\u3000' ? "" : " ", lines);
}
