using System.Collections.Immutable;
using System.Globalization;
using UnDocParser.Languages;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Parsing;
using UnDocParser.Tests.Properties;
using UnDocParser.Text;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Incremental;

/// <summary>
/// The invariant of reparsing on texts edited at random. <c>UNDOC_STRESS_EDITS</c> sets the number of edits, <c>UNDOC_SEED</c> the seed.
/// </summary>
public sealed class EditStressTests(ITestOutputHelper output)
{
    private const int LongestText = 60_000;

    [Fact]
    public void Edited_trees_equal_parsed_trees_on_samples_and_generated_documents()
    {
        Run([.. SampleTexts.All, .. Generated(), .. Mastheads(), .. Damaged()], Edits(4_000));
    }

    [Fact]
    public void Edited_trees_equal_parsed_trees_whatever_the_spelling()
    {
        Run([.. Spelt()], Edits(2_000));
    }

    [Fact]
    public void Edited_trees_equal_parsed_trees_where_clauses_are_joined_on_a_line()
    {
        Run([.. SampleTexts.All.Concat(Generated()).Select(static text => (text.Name + " joined", text.Text.Replace('\n', ' ')))], Edits(1_000), leastInPart: 4);
    }

    [Fact]
    public void Edited_trees_equal_parsed_trees_while_lines_are_typed_in()
    {
        Run([.. SampleTexts.All, .. Generated(), .. Mastheads(), .. Damaged()], Edits(4_000), static random => new RandomTyping(random).Next);
    }

    [Fact]
    public void Edited_trees_equal_parsed_trees_wherever_the_first_letter_of_a_paragraph_is_typed()
    {
        Run([.. SampleTexts.All, .. Generated(), .. Mastheads(), .. Damaged(), .. Spelt()], Edits(4_000), static random => new RandomFirstEdits(random).Next);
    }

    [SharedFact(SharedTexts.Corpus)]
    public void Edited_trees_equal_parsed_trees_wherever_the_first_letter_of_a_paragraph_of_the_corpus_is_typed()
    {
        Run([.. SharedTexts.ReadCorpus(".txt").Where(text => text.Text.Length < LongestText)], Edits(4_000), static random => new RandomFirstEdits(random).Next);
    }

    [Fact]
    public void Edited_trees_equal_parsed_trees_where_titles_head_pages()
    {
        (string Name, string Text)[] texts = [.. SampleTexts.All, .. Generated(), .. Damaged(), .. Spelt().Take(20)];
        Run([.. texts.SelectMany(static (text, index) => PagedTexts.Of(text.Name, text.Text, index))], Edits(3_000), static random => new RandomHeadEdits(random).Next);
    }

    [SharedFact(SharedTexts.Corpus)]
    public void Edited_trees_equal_parsed_trees_where_titles_of_the_corpus_head_pages()
    {
        Run([.. SharedTexts.ReadCorpus(".txt").Where(text => text.Text.Length < LongestText)], Edits(3_000), static random => new RandomHeadEdits(random).Next);
    }

    [SharedFact(SharedTexts.Corpus)]
    public void Edited_trees_equal_parsed_trees_while_lines_of_the_corpus_are_typed_in()
    {
        Run([.. SharedTexts.ReadCorpus(".txt").Where(text => text.Text.Length < LongestText)], Edits(4_000), static random => new RandomTyping(random).Next);
    }

    [SharedFact(SharedTexts.Corpus)]
    public void Edited_trees_equal_parsed_trees_on_the_corpus()
    {
        Run([.. SharedTexts.ReadCorpus(".txt").Where(text => text.Text.Length < LongestText)], Edits(16_000));
    }

    // Of so many edits one at least must be parsed in part.
    private void Run(IReadOnlyList<(string Name, string Text)> texts, int edits, Func<Random, Func<string, ImmutableArray<TextChange>>>? editor = null, int leastInPart = 2)
    {
        output.WriteLine($"{edits} edits of {texts.Count} texts, {TestSeed.Text}");
        EditStress stress = editor is null ? new(TestSeed.Value) : new(TestSeed.Value) { Editor = editor };
        string? report = stress.Run(texts, edits);
        output.WriteLine(string.Join(", ", stress.Outcomes.Select(outcome => $"{outcome.Key} {outcome.Value}")));
        Assert.True(report is null, report);
        Assert.True(stress.Outcomes[FullParseReason.None] > edits / leastInPart, $"one edit of {leastInPart} must be parsed in part");
    }

    private static int Edits(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("UNDOC_STRESS_EDITS"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : usual;

    private static IEnumerable<(string Name, string Text)> Generated() =>
        from seed in Enumerable.Range(1, 6)
        let document = FlatDocument.Of(DocumentGenerator.Generate(seed, DocumentTraits.All))
        from renderer in DocumentRenderer.All
        select ($"generated {seed} {renderer.Name}", renderer.Render(document, seed));

    // Without formula and without the first lines, so that what a preamble looks like and what repeats on the pages decides.
    private static IEnumerable<(string Name, string Text)> Damaged() =>
        from generated in Generated()
        let lines = generated.Text.Split('\n')
        let language = LanguageSet.Find(SyntaxTree.ParseText(generated.Text).Language)!
        from damaged in new[]
        {
            string.Join('\n', lines.Where(line => !FormulaLine.IsFormula(line.Trim(), language))),
            string.Join('\n', lines.SkipWhile(line => !FormulaLine.IsFormula(line.Trim(), language)).Skip(1)),
        }
        select ("damaged " + generated.Name, damaged);
    private static IEnumerable<(string Name, string Text)> Spelt() =>
        from text in Generated().Concat(SampleTexts.All).Select((text, index) => (text.Name, Text: Spellings.Mixed(text.Text, new Random(index))))
        select text;

    private static IEnumerable<(string Name, string Text)> Mastheads() =>
        from draft in MastheadDrafts.All
        from text in new[]
        {
            MastheadDrafts.Reissued(draft, $"\n\n* {draft.Reissue}"),
            MastheadDrafts.Reissued(draft, $"\n\n__________________\n\n** {draft.Reissue}\n\n36-37476* (E) 160636\n\n\fA/91/L.7", "**"),
            MastheadDrafts.Sponsored(draft, $"\n\n* {draft.GroupNote}", symbolMark: "*"),
            MastheadDrafts.Turned(MastheadDrafts.Sponsored(draft, string.Empty)),
        }
        select ($"masthead {draft.Language}", text);
}
