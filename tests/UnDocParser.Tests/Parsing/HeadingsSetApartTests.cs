using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Headings that only the height of a gap shows, in texts with a blank line behind every line.</summary>
public sealed class HeadingsSetApartTests
{
    public static TheoryData<string, string, string, string> Texts => new()
    {
        {
            "The General Assembly,|Recalling its resolution 88/4 of 3 December 2033 on the lamps of the\nnorthern harbours,|1. Requests the Secretary-General to report on the lamps that the keepers\nlit in the harbours of the north in the year of the storm;|2. Invites the keepers of the harbours to give the Secretary-General all\nthe help that he may need to count the lamps.",
            "Lamps of the south", "The lamps of the south were not lit in the year of the storm, since no\nkeeper was there to light them.", "2."
        },
        {
            "L’Assemblée générale,|Rappelant sa résolution 88/4 du 3 décembre 2033 sur les feux des ports\ndu nord,|1. Prie le Secrétaire général de faire rapport sur les feux que les gardiens\nont allumés dans les ports du nord ;|2. Invite les gardiens des ports à donner au Secrétaire général toute\nl’aide dont il pourrait avoir besoin.",
            "Feux du sud", "Les feux du sud n’ont pas été allumés l’année de la tempête, faute de\ngardiens pour les allumer.", "2."
        },
        {
            "La Asamblea General,|Recordando su resolución 88/4, de 3 de diciembre de 2033, sobre las luces\nde los puertos del norte,|1. Solicita al Secretario General que la informe sobre las luces que los\nguardianes encendieron en los puertos del norte;|2. Invita a los guardianes de los puertos a que presten al Secretario\nGeneral toda la ayuda que pueda necesitar.",
            "Luces del sur", "Las luces del sur no se encendieron el año de la tormenta, pues no había\nguardianes que las encendieran.", "2."
        },
        {
            "Генеральная Ассамблея,|ссылаясь на свою резолюцию 88/4 от 3 декабря 2033 года об огнях северных\nгаваней,|1. просит Генерального секретаря представить доклад об огнях, которые\nсмотрители зажгли в гаванях севера;|2. предлагает смотрителям гаваней оказать Генеральному секретарю всю\nпомощь, какая ему потребуется.",
            "Огни юга", "Огни юга не были зажжены в год бури, поскольку не было смотрителей,\nкоторые могли бы их зажечь.", "2."
        },
        {
            "إن الجمعية العامة،|إذ تشير إلى قرارها 88/4 المؤرخ 3 كانون الأول/ديسمبر 2033 بشأن أضواء\nموانئ الشمال،|1 - تطلب إلى الأمين العام أن يقدم تقريرا عن الأضواء التي أضاءها الحراس\nفي موانئ الشمال في سنة العاصفة؛|2 - تدعو حراس الموانئ إلى أن يقدموا إلى الأمين العام كل ما قد يحتاج إليه\nمن مساعدة.",
            "أضواء الجنوب", "لم تضأ أضواء الجنوب في سنة العاصفة، إذ لم يكن هناك حراس يضيئونها في\nتلك الليالي.", "2 -"
        },
        {
            "大会，|回顾其2033年12月3日关于北方港口灯光的第88/4号决议，其中大会请秘书长提交\n一份关于这些灯光的报告，|1. 请秘书长向大会第九十二届会议提交一份关于在北方点亮的灯光的报告，并在报告\n中说明各港口看守人的工作；|2. 邀请各港口的看守人向秘书长提供其在清点灯光时可能需要的一切协助，并提供必\n要的资料。",
            "南方的灯", "在暴风雨的那一年，南方的灯没有点亮，因为那里没有看守人在夜间把这些灯一一点\n亮。", "2."
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_short_line_between_gaps_is_a_heading(string before, string heading, string behind, string last)
    {
        foreach (string gap in (string[])["\n\n\n\n", "\n\n\n\n\n\n"])
        {
            var parsed = ParsedText.Of(Spaced(before) + gap + heading + gap + Spaced(behind) + "\n");
            Assert.Equal(["1", last[..1]], parsed.LabelsOf(ParagraphType.Operative).Select(label => label![..1]));
            Assert.Equal([heading], parsed.TextsOf(ParagraphType.Heading));
            Assert.Single(parsed.TextsOf(ParagraphType.Text));
        }
    }

    [Fact]
    public void The_end_of_a_page_is_a_gap_too_and_cuts_no_sentence()
    {
        (string before, string behind) = ((string)Texts.First()[0]!, (string)Texts.First()[2]!);
        var parsed = ParsedText.Of(Spaced(before + " The Secretary-General|shall write to the\n") + "\n\n\nKeepers of lamps\n\nand to the ships.\n\n" + Spaced(behind) + "\n");
        Assert.Empty(parsed.TextsOf(ParagraphType.Heading));
    }

    private static string Spaced(string text) =>
        text.Replace("|", "\n", StringComparison.Ordinal).Replace("\n", "\n\n", StringComparison.Ordinal);
}
