using UnDocParser.Lines;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Invariants;
using UnDocParser.Text;

namespace UnDocParser.Tests.Parsing;

/// <summary>Unicode is spelling, not structure: however its characters are spelt, a text says the same.</summary>
public sealed class SpellingScenarioTests
{
    private const int Seeds = 12;

    // Tags and the marks of converters are written in ASCII: spelt otherwise they are no tags.
    private static readonly string[] WithTags = ["docling", "pandoc", "web-page", "transcript"];
    private static readonly string[] SpelledInTags = ["wide figures", "Arabic figures", "Persian figures", "wide stops", "isolated figures", "zero-width blanks", "soft hyphens", "ligatures"];

    public static IEnumerable<object[]> Spelt =>
        from renderer in DocumentRenderer.All
        from spelling in Spellings.All
        where !WithTags.Contains(renderer.Name) || !SpelledInTags.Contains(spelling.Name)
        select new object[] { renderer.Name, spelling.Name };

    [Theory]
    [MemberData(nameof(Spelt))]
    public void The_outline_does_not_depend_on_the_spelling(string layout, string spelling)
    {
        var renderer = DocumentRenderer.Named(layout);
        Func<string, string> spell = Spellings.All.Single(other => other.Name == spelling).Of;
        for (int seed = 1; seed <= Seeds; seed++)
        {
            string text = renderer.Render(FlatDocument.Of(DocumentGenerator.Generate(seed, renderer.Traits)), seed);
            string other = spell(text);
            List<string> difference = Outline.Difference(OutlineOf(text), OutlineOf(other));
            Assert.True(difference.Count == 0, $"seed {seed}: {string.Join('\n', difference)}\n{other}");
        }
    }

    [Theory]
    [MemberData(nameof(Spelt))]
    public void The_tree_keeps_every_character(string layout, string spelling)
    {
        var renderer = DocumentRenderer.Named(layout);
        Func<string, string> spell = Spellings.All.Single(other => other.Name == spelling).Of;
        TreeAssert.RoundTrips(spell(renderer.Render(FlatDocument.Of(DocumentGenerator.Generate(Seeds, renderer.Traits)), Seeds)));
    }

    [Fact]
    public void Clean_lines_are_not_folded()
    {
        foreach (DocumentRenderer renderer in DocumentRenderer.All)
        {
            string text = renderer.Render(FlatDocument.Of(DocumentGenerator.Generate(1, renderer.Traits)), 1);
            var lines = new LineWindow(text);
            Assert.Equal(0, lines.FoldedLines);
            Assert.Same(lines.Source, lines.Text.ToString());
        }
    }

    [Fact]
    public void Only_lines_that_hold_such_a_character_are_folded()
    {
        var lines = new LineWindow("The Assembly,\n1.\u200B De\u200Bcides:\n(a) To meet;\n\u202B(b)\u202C To rest.\n");
        Assert.Equal(2, lines.FoldedLines);
        Assert.Equal("The Assembly,\n1. Decides:\n(a) To meet;\n(b) To rest.\n", lines.Text.ToString());
    }

    [Fact]
    public void A_word_broken_by_a_soft_hyphen_is_read_whole()
    {
        DocumentModel model = Parse(
            """
            The General Assembly,

                 Noting with concern that many lamps of the old breakwater were put out in the course of the
            last winter, and that no keeper of the harbour was paid for the work that was done in it,

                 Recalling its resolution 91/7 of 4 March 2037, by which the lamps were given to the guard~
            ians of the sea,

                 1.   Decides that every lamp shall be lit at dusk by the keeper who is nearest to it, or by
            the one whom the Secretary~
            General names for it;

                 2.   Decides to remain seized of the matter.
            """.Replace('~', '\u00AD'));
        Assert.Equal("Recalling its resolution 91/7 of 4 March 2037, by which the lamps were given to the guardians of the sea,", model.Paragraphs[2].Text);
        Assert.EndsWith("the Secretary-General names for it;", model.Paragraphs[3].Text);
    }

    [Fact]
    public void Spans_stay_those_of_the_source()
    {
        const string Text = "The General Assembly,\n\nRe\u00ADcall\u00ADing its reso\u00ADlution \u206691\u200B/\u200B7\u2069 of 4 March 2037,\n\n1.\u200B De\u200Bcides to rest.\n";
        DocumentModel model = Parse(Text);
        DocumentCitation citation = Assert.Single(model.Citations);
        Assert.Equal("91\u200B/\u200B7", Text.Substring(citation.Span.Start, citation.Span.Length));
        Assert.Equal("91/7", citation.Text);
        Assert.Equal("A/RES/91/7", citation.Symbol.ToString());
        Assert.Equal("Recalling", model.Paragraphs[1].Opening);
        Assert.Equal("1.", model.Paragraphs[2].Label);
        Assert.Equal("Decides to rest.", model.Paragraphs[2].Text);
    }

    [Fact]
    public void Figures_are_read_as_printed()
    {
        DocumentModel model = Parse("大会，\n\n回顾其２０３７年３月４日第９１／７号决议，\n\n１．决定休息。\n");
        Assert.Equal("A/RES/91/7", Assert.Single(model.Citations).Symbol.ToString());
        Assert.Equal("９１／７", model.Citations[0].Text);
        Assert.Equal("回顾其２０３７年３月４日第９１／７号决议，", model.Paragraphs[1].Text);
        Assert.Equal("１．", model.Paragraphs[2].Label);
        Assert.Equal(ParagraphType.Operative, model.Paragraphs[2].Type);
    }

    [Theory]
    [InlineData("its resolution 91 / 7 of 4 March 2037", "A/RES/91/7")]
    [InlineData("its resolution 91/ 7", "A/RES/91/7")]
    [InlineData("document A / RES / 91 / 7", "A/RES/91/7")]
    [InlineData("document A /91 / 12", "A/91/12")]
    [InlineData("the keepers and / or 12 lamps", null)]
    [InlineData("the offices of NAUT / LUX", null)]
    [InlineData("lamps of the port / 7 of the coast", null)]
    public void Blanks_around_a_slash_are_none_in_numbers(string words, string? symbol)
    {
        DocumentModel model = Parse($"The General Assembly,\n\nRecalling {words},\n\n1. Decides to rest.\n");
        Assert.Equal(symbol, model.Citations.SingleOrDefault()?.Symbol.ToString());
    }

    [Fact]
    public void A_comma_may_stand_between_meeting_and_date()
    {
        DocumentModel model = Parse("Генеральная Ассамблея,\n\n1. постановляет отдохнуть.\n\n7-е пленарное заседание,\n4 марта 2037 года\n");
        Assert.Equal(7, model.Closing!.Meeting);
        Assert.Equal(2, model.Paragraphs.Length);
        model = Parse("The General Assembly,\n\n1. Decides on the reports of the 7th plenary meeting,\nand on those of the 8th.\n");
        Assert.Null(model.Closing);
    }

    [Fact]
    public void A_stretched_meeting_line_closes_a_resolution() =>
        Assert.Equal(7, Parse("إن الجمعية العامة،\n\n1 - تقرر أن تجتمع.\n\nالجلــــسة العامــــة 7\n4 آذار/مارس 2037\n").Closing!.Meeting);

    [Fact]
    public void A_line_in_spaced_letters_is_what_it_says()
    {
        DocumentModel model = Parse("T h e   G e n e r a l   A s s e m b l y ,\n\nNoting the tides,\n\n1. Decides to rest.\n\nA n n e x   I I\n\n1. A rule.\n");
        Assert.Equal("The General Assembly,", model.Paragraphs[0].Text);
        Assert.Equal(ParagraphType.EnactingFormula, model.Paragraphs[0].Type);
        Assert.Equal(new TextSpan(0, 41), model.Paragraphs[0].Span);
        Assert.Equal("annex:1", model.Paragraphs[^1].Part.ToString());
        Assert.Equal("a b c", Parse("The General Assembly,\n\n1. Decides to rest.\n\na b c\n").Paragraphs[^1].Text);
    }

    [Fact]
    public void Arabic_letters_with_a_dash_label_items()
    {
        DocumentModel model = Parse("إن مجلس الأمن،\n1 – يقرر ما يلي:\nأ – سرد المنارات؛\nب – تسمية الحراس؛\nهـ - عد المصابيح.\n2 – يقرر أن يستريح.\n");
        Assert.Equal(["1 –", "أ –", "ب –", "هـ -", "2 –"], model.Paragraphs.Skip(1).Select(paragraph => paragraph.Label));
        Assert.Equal([0, 1, 1, 1, 0], model.Paragraphs.Skip(1).Select(paragraph => paragraph.Level));
    }

    [Fact]
    public void A_resolution_of_the_Council_says_its_number_and_date_in_Arabic()
    {
        DocumentModel model = Parse("قرار مجلس الأمن رقم 412 (1977)\nبتاريخ 7 تموز (يوليه) 1977\nإن مجلس الأمن،\n1 – يقرر أن يستريح.\n");
        Assert.Equal("S/RES/412 (1977)", model.Symbol.ToString());
        Assert.Equal("1977-07-07", model.Header.AdoptionDate.ToString());
    }

    [Theory]
    [InlineData("\u064E")]
    [InlineData("\u0640")]
    [InlineData("\u200B")]
    [InlineData("\u202B")]
    [InlineData("\u0301")]
    [InlineData("\u00AD")]
    public void A_run_of_marks_costs_its_length(string mark)
    {
        string run = string.Concat(Enumerable.Repeat(mark, 100_000));
        TreeAssert.RoundTrips($"إن الجمعية العامة،\n{run}\nإذ تش{run}ير إلى قرارها{run} 91/7،\n\n1 -{run} تقرر أن تجتمع.\n");
        TreeAssert.RoundTrips($"The General Assembly,\n\nRec{run}alling the{run} lamps,\n\n1.{run} Decides{run} to rest.\n");
    }

    private static List<string> OutlineOf(string text) =>
        [.. Outline.Found(DocumentModel.Create(SyntaxTree.ParseText(text))).Select(fact => UnicodeFolding.WithAsciiFigures(fact).Replace('\u00A0', ' '))];

    private static DocumentModel Parse(string text) => DocumentModel.Create(SyntaxTree.ParseText(text));
}
