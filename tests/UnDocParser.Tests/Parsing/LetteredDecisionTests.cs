using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Decisions in lettered parts, each with its own sentence: the letter heads the part, and is no part of the title above it.</summary>
public sealed class LetteredDecisionTests
{
    public static TheoryData<string, string[]> Texts => new()
    {
        {
            "Election of keepers",
            ["91/405. Election of keepers", "A", "Members of the Board of Harbours", "At its 12th plenary meeting, on 3 October 2036, the General Assembly elected Lindemar.", "B", "Pilots of the harbours", "At its 45th plenary meeting, on 2 December 2036, the General Assembly appointed the pilots."]
        },
        {
            "Élection des gardiens",
            ["91/405. Élection des gardiens", "A", "Membres du Conseil des ports", "À sa 12e séance plénière, le 3 octobre 2036, l’Assemblée générale a élu Lindemar.", "B", "Pilotes des ports", "À sa 45e séance plénière, le 2 décembre 2036, l’Assemblée générale a nommé les pilotes."]
        },
        {
            "Elección de guardianes",
            ["91/405. Elección de guardianes", "A", "Miembros de la Junta de Puertos", "En su 12ª sesión plenaria, celebrada el 3 de octubre de 2036, la Asamblea General eligió a Lindemar.", "B", "Prácticos de los puertos", "En su 45ª sesión plenaria, celebrada el 2 de diciembre de 2036, la Asamblea General nombró a los prácticos."]
        },
        {
            "Выборы смотрителей",
            ["91/405. Выборы смотрителей", "A", "Члены Совета гаваней", "На своем 12-м пленарном заседании 3 октября 2036 года Генеральная Ассамблея избрала Линдемар.", "B", "Лоцманы гаваней", "На своем 45-м пленарном заседании 2 декабря 2036 года Генеральная Ассамблея назначила лоцманов."]
        },
        {
            "انتخاب الحراس",
            ["91/405 - انتخاب الحراس", "ألف", "أعضاء مجلس الموانئ", "في جلستها العامة 12، المعقودة في 3 تشرين الأول/أكتوبر 2036، انتخبت الجمعية العامة لندمار.", "باء", "مرشدو الموانئ", "في جلستها العامة 45، المعقودة في 2 كانون الأول/ديسمبر 2036، عينت الجمعية العامة المرشدين."]
        },
        {
            "选举看守人",
            ["91/405. 选举看守人", "A", "港口理事会成员", "2036年10月3日，大会第12次全体会议选举林德马为理事会成员。", "B", "港口领航员", "2036年12月2日，大会第45次全体会议任命了港口领航员。"]
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_letter_of_a_part_heads_it(string title, string[] lines)
    {
        foreach (string gap in (string[])["\n\n", "\n"])
        {
            var parsed = ParsedText.Of(string.Join(gap, lines) + "\n");
            Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
            Assert.Equal("A/DEC/91/405", parsed.Model.Symbol?.ToString());
            Assert.Equal(title, parsed.Model.Header.Title);
            Assert.Equal([lines[1], lines[4]], parsed.LabelsOf(ParagraphType.Heading));
            Assert.Equal([lines[2], lines[5]], parsed.TextsOf(ParagraphType.Heading));
            Assert.Equal([lines[3], lines[6]], parsed.TextsOf(ParagraphType.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_bold_it_is_no_part_of_the_title_either(string title, string[] lines)
    {
        var parsed = ParsedText.Of(string.Join("\n\n", lines.Select((line, index) => index is 3 or 6 ? line : "**" + line + "**")) + "\n");
        Assert.Equal(title, parsed.Model.Header.Title);
        Assert.Equal([lines[3], lines[6]], parsed.TextsOf(ParagraphType.Text));
        Assert.Equal(4, parsed.TextsOf(ParagraphType.Heading).Count());
    }

    [Fact]
    public void The_name_of_an_Arabic_letter_labels_a_section_before_a_dash_or_alone()
    {
        var parsed = ParsedText.Of("الأمم المتحدة\nA/91/214\n\nتقرير الأمين العام\n\nألف - معلومات أساسية\n\n1 - يصف هذا التقرير ألف مصباح في الموانئ.\n\nباء - أضواء الجنوب\n\n2 - ولم تضأ أضواء أخرى.\n");
        Assert.Equal(["ألف -", "باء -"], parsed.LabelsOf(ParagraphType.Heading));
    }

    // A bracket at the end makes no heading of the sentence, the stop of a letter no item of it.
    [Theory]
    [InlineData("A\n\nAt its 12th plenary meeting, on 3 October 2036, the General Assembly took note of the report. (Footnote: A/91/838.)\n\nB\n\nAt its 45th plenary meeting, on 2 December 2036, the General Assembly took note of the report.\n")]
    [InlineData("A.\n\nAt its 12th plenary meeting, on 3 October 2036, the General Assembly took note of the report.\n\nB.\n\nAt its 45th plenary meeting, on 2 December 2036, the General Assembly took note of the report.\n")]
    [InlineData("A \n\nAt its 12th plenary meeting, on 3 October 2036, the General Assembly decided\nto meet.\nB \n\nAt its 45th plenary meeting, on 2 December 2036, the General Assembly decided\nto part.\n")]
    public void A_letter_alone_heads_the_sentence_below_it(string text)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
        Assert.Equal([ParagraphType.Heading, ParagraphType.Text, ParagraphType.Heading, ParagraphType.Text], parsed.Paragraphs.Select(static paragraph => paragraph.Type));
    }
}
