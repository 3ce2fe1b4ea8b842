using System.Collections.Immutable;
using System.Globalization;
using UnDocParser.Tests.Model.Amendments;
using UnDocParser.Tests.Parsing;
using UnDocParser.Tests.Properties;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>The invariant of reparsing on reports, decisions and amendments, where the height of gaps tells headings, and where some clauses are cut.</summary>
public sealed class ToldTextReparsingTests
{
    private const string Tail = "\n\nAnnex\n\nLamps\n\n1. The lamps of the harbours are lit by their keepers, night by night.\n\n2. No others are lit.\n";

    [Fact]
    public void Edited_trees_equal_parsed_trees_where_texts_are_edited_at_random() => Run(static random => new RandomEdits(random).Next);

    [Fact]
    public void Edited_trees_equal_parsed_trees_while_lines_are_typed_in() => Run(static random => new RandomTyping(random).Next);

    [Fact]
    public void Edited_trees_equal_parsed_trees_where_first_letters_are_typed() => Run(static random => new RandomFirstEdits(random).Next);

    [Fact]
    public void Edited_trees_equal_parsed_trees_where_gaps_grow_and_shrink() => Run(static random => text => Gap(random, text));

    private static void Run(Func<Random, Func<string, ImmutableArray<TextChange>>> editor)
    {
        string? report = new EditStress(TestSeed.Value) { Editor = editor }.Run([.. Texts()], Edits);
        Assert.True(report is null, report);
    }

    private static int Edits =>
        int.TryParse(Environment.GetEnvironmentVariable("UNDOC_STRESS_EDITS"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : 1_000;

    // A line break more or less, wherever one stands.
    private static ImmutableArray<TextChange> Gap(Random random, string text)
    {
        int end = text.Length == 0 ? -1 : text.IndexOf('\n', random.Next(text.Length));
        return end < 0 ? [new TextChange(new TextSpan(text.Length, 0), "\n")]
            : random.Next(2) == 0 ? [new TextChange(new TextSpan(end, 0), new string('\n', random.Next(1, 4)))]
            : [new TextChange(new TextSpan(end, 1), string.Empty)];
    }

    private static IEnumerable<(string Name, string Text)> Texts()
    {
        string[] texts =
        [
            .. FirstHeadingTests.Texts.Select(row => $"{row[1]}{row[2]}\n\n{row[3]}"),
            .. HeadingsSetApartTests.Texts.Select(row => Spaced($"{row[0]}") + $"\n\n\n\n{row[1]}\n\n\n\n" + Spaced($"{row[2]}")),
            .. FurtherDecisionTests.Texts.Select(row => string.Join("\n\n", (string[])row[1])),
            .. LetteredDecisionTests.Texts.Select(row => string.Join("\n\n", (string[])row[1])),
            .. ActingSentenceTests.Texts.Select(row => $"{row[1]}\n\n{row[2]}\n\n{row[3]}\n\n{row[4]}"),
            .. ConferenceDecisionTests.Texts.Select(row => $"{row[1]}\n\n{row[2]}\n\n{row[3]}\n\n1. {row[4]}\n\n2. {row[5]}\n\n{row[1]}\n\n{row[2]}\n\n{row[3]}\n\n1. {row[5]}"),
            .. CutClauseTests.Texts.Select(row => CutClauseTests.Print([.. row])),
            .. HeadedAmendmentTests.Texts.Select(row => $"A/91/L.28\n\n{row[0]}\n\n{row[1]}\n\n" + $"{row[2]}".Replace("|", "\n\n", StringComparison.Ordinal)),
        ];
        return texts.SelectMany(static (text, index) => new[] { ($"text {index}", text + "\n"), ($"text {index} with an annex", text + Tail), ($"text {index} without gaps", text.Replace("\n\n", "\n", StringComparison.Ordinal) + "\n") });
    }

    private static string Spaced(string text) => text.Replace("|", "\n", StringComparison.Ordinal).Replace("\n", "\n\n", StringComparison.Ordinal);
}
