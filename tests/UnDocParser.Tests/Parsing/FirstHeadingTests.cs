using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>The heading of a first section that stands between a masthead and the text of a report.</summary>
public sealed class FirstHeadingTests
{
    /// <summary>Code, masthead, two paragraphs with another heading between them, and a heading above it all.</summary>
    private static readonly (string Code, string Masthead, string Text, string[] Headings)[] Reports =
    [
        ("en",
            "United Nations\nA/91/214\n\nGeneral Assembly\n\nDistr.: General\n4 December 2036\n\nNinety-first session\n\nAgenda item 72 (d)\n\nLamps of the north\n\nReport of the Secretary-General\n\n",
            "1. The present report describes the lamps that keepers lit.\n\nII. Lamps of the south\n\n2. No other lamps were lit.\n",
            ["I. Introduction", "A. Background", "Introduction", "Summary", "Chapter I", "**I. Introduction**", "I. Findings\n\nA. Lamps of the capes", "Chapter I\n\nLamps of the capes"]),
        ("fr",
            "Nations Unies\nA/91/214\n\nAssemblée générale\n\nDistr. générale\n4 décembre 2036\n\nQuatre-vingt-onzième session\n\nPoint 72 d) de l’ordre du jour\n\nFeux du nord\n\nRapport du Secrétaire général\n\n",
            "1. Le présent rapport porte sur les feux qui ont été allumés.\n\nII. Feux du sud\n\n2. Aucun autre feu n’a été allumé.\n",
            ["I. Introduction", "A. Généralités", "Introduction", "Résumé", "Chapitre premier"]),
        ("es",
            "Naciones Unidas\nA/91/214\n\nAsamblea General\n\nDistr. general\n4 de diciembre de 2036\n\nNonagésimo primer período de sesiones\n\nTema 72 d) del programa\n\nLuces del norte\n\nInforme del Secretario General\n\n",
            "1. El presente informe describe las luces que se encendieron.\n\nII. Luces del sur\n\n2. No se encendieron otras luces.\n",
            ["I. Introducción", "A. Antecedentes", "Introducción", "Resumen", "Capítulo I"]),
        ("ru",
            "Организация Объединенных Наций\nA/91/214\n\nГенеральная Ассамблея\n\nDistr.: General\n4 December 2036\n\nДевяносто первая сессия\n\nПункт 72 d) повестки дня\n\nОгни севера\n\nДоклад Генерального секретаря\n\n",
            "1. Настоящий доклад охватывает огни, зажженные смотрителями.\n\nII. Огни юга\n\n2. Других огней не зажигали.\n",
            ["I. Введение", "A. Общие сведения", "Введение", "Резюме", "Глава I"]),
        ("ar",
            "الأمم المتحدة\nA/91/214\n\nالجمعية العامة\n\nDistr.: General\n4 December 2036\n\nالدورة الحادية والتسعون\n\nالبند 72 (د) من جدول الأعمال\n\nأضواء الشمال\n\nتقرير الأمين العام\n\n",
            "1 - يصف هذا التقرير الأضواء التي أضاءها الحراس.\n\nثانيا - أضواء الجنوب\n\n2 - ولم تضأ أضواء أخرى.\n",
            ["أولا - مقدمة", "مقدمة", "موجز", "الفصل الأول"]),
        ("zh",
            "联合国\nA/91/214\n\n大会\n\nDistr.: General\n4 December 2036\n\n第九十一届会议\n\n议程项目72(d)\n\n北方的灯\n\n秘书长的报告\n\n",
            "1. 本报告说明看守人点亮的灯。\n\n二. 南方的灯\n\n2. 没有点亮其他的灯。\n",
            ["一. 导言", "A. 背景", "导言", "摘要", "第一章"]),
    ];

    public static TheoryData<string, string, string, string> Texts
    {
        get
        {
            var texts = new TheoryData<string, string, string, string>();
            foreach ((string code, string masthead, string text, string[] headings) in Reports)
            {
                foreach (string heading in headings)
                {
                    texts.Add(code, masthead, heading, text);
                }
            }

            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_heading_between_masthead_and_text_heads_the_text(string code, string masthead, string heading, string text)
    {
        string[] expected = [.. heading.Split("\n\n"), ""];
        string printed = masthead + heading + "\n\n" + text;

        // Blank lines between paragraphs, none, and one behind each line with a blank before each paragraph.
        foreach (string layout in (string[])[printed, printed.Replace("\n\n", "\n", StringComparison.Ordinal), " " + printed.Replace("\n\n", "\n", StringComparison.Ordinal).Replace("\n", " \n\n ", StringComparison.Ordinal)])
        {
            var parsed = ParsedText.Of(layout);
            Assert.Equal(code, parsed.Tree.Language);
            Assert.Equal(DocumentKind.Other, parsed.Model.Kind);
            Assert.Equal(["0 1", "0 2"], parsed.Items.Select(item => item.TrimEnd('.', '-', ' ')));
            Assert.All(parsed.Paragraphs.Take(expected.Length - 1), paragraph => Assert.Equal(ParagraphType.Heading, paragraph.Type));
            Assert.Equal(ParagraphType.Item, parsed.Paragraphs[expected.Length - 1].Type);
            Assert.Contains(parsed.Paragraphs[expected.Length - 2].Text, heading, StringComparison.Ordinal);
            Assert.IsType<NarrativeSyntax>(Assert.Single(parsed.Root.Members));
        }
    }

    [Theory]
    [InlineData("Report of the Keeper of Lamps")]
    [InlineData("Summary records of the keepers")]
    [InlineData("Introduction of lamps in harbours")]
    [InlineData("B. Arvon, Keeper of Lamps")]
    public void Other_words_above_a_text_are_left_to_the_masthead(string line)
    {
        var parsed = ParsedText.Of("United Nations\nA/91/214\n\n" + line + "\n\n1. The present report describes the lamps that keepers lit.\n\n2. No others were lit.\n");
        Assert.Equal([ParagraphType.Item, ParagraphType.Item], parsed.Paragraphs.Select(paragraph => paragraph.Type));
    }

    [Fact]
    public void A_sentence_with_a_label_of_sections_is_no_heading()
    {
        var parsed = ParsedText.Of("United Nations\nA/91/214\n\nI. The present report describes the lamps that the keepers of all harbours lit.\n\nII. No others were lit.\n");
        Assert.DoesNotContain(parsed.Paragraphs, paragraph => paragraph.Type == ParagraphType.Heading);
    }

    [Fact]
    public void A_heading_above_the_sentence_of_a_decision_leaves_it_a_decision()
    {
        var parsed = ParsedText.Of("I. Elections\n\nAt its 3rd plenary meeting, on 19 September 2036, the General Assembly elected the keepers of the lamps.\n");
        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
        Assert.Equal(new CalendarDate(2036, 9, 19), parsed.Model.Header.AdoptionDate);
        Assert.Equal([ParagraphType.Heading, ParagraphType.Text], parsed.Paragraphs.Select(paragraph => paragraph.Type));
    }

    [Theory]
    [InlineData("91/14. Lamps", "I. General", "1. Requests ports to report;\n\n2. Decides to meet.\n", "Lamps")]
    [InlineData("91/14. Feux", "Généralités", "1. Prie les ports de faire rapport ;\n\n2. Décide de se réunir.\n", "Feux")]
    [InlineData("91/14. Luces", "A. Antecedentes", "1. Solicita a los puertos que informen;\n\n2. Decide reunirse.\n", "Luces")]
    [InlineData("91/14. 灯光", "一. 导言", "1. 请各港口提出报告；\n\n2. 决定开会。\n", "灯光")]
    public void A_heading_above_clauses_without_formula_is_no_part_of_the_title(string title, string heading, string clauses, string expected)
    {
        var parsed = ParsedText.Of($"A/RES/91/14\n\n{title}\n\n{heading}\n\n{clauses}");
        Assert.Equal(expected, parsed.Model.Header.Title);
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Operative).Count());
        Assert.Equal(ParagraphType.Heading, parsed.Paragraphs[0].Type);
    }

    [Fact]
    public void The_name_of_an_organ_above_the_rest_of_a_masthead_is_no_formula()
    {
        var parsed = ParsedText.Of("联合国\n\n大会\n\n第九十一届会议\n\n秘书长的报告\n\n1. 本报告说明看守人点亮的灯。\n");
        Assert.Equal(DocumentKind.Other, parsed.Model.Kind);
        Assert.Empty(parsed.TextsOf(ParagraphType.Operative));
    }
}
