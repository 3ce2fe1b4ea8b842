using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Benchmarks.Measurements;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;
using UnDocParser.Text;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Incremental;

/// <summary>
/// An edit reads, tokenizes and makes no more than the table that is checked in says, so that no change makes edits reparse more unnoticed. The counts
/// are the same on every machine.
/// </summary>
public sealed class EditCounterTests(ITestOutputHelper output)
{
    private const string Table = "tests/UnDocParser.Tests/Incremental/edits.tsv";
    private const int Length = 100_000;
    private const int NameFields = 2;
    private const int Lines = 40;

    // Lines of one paragraph: of one that was edited before the line alone is read.
    private static readonly string LongClause =
        "United Nations A/RES/99/1\n\nThe General Assembly,\n\n1. Requests\n" + string.Concat(Enumerable.Repeat("the keepers of the lighthouses of all of the northern islands and their helpers\n", Lines)) + "to go on;\n\n2. Decides to meet.\n";

    [Fact]
    public void No_edit_reads_or_makes_more_than_checked_in()
    {
        string generated = ResolutionGenerator.Generate(Length);
        IEnumerable<(string Name, string Text)> texts =
            from language in ParallelResolution.Languages
            from layout in ParallelResolution.Layouts
            select (Name: $"{language}, {layout}", Text: ParallelResolution.Write(language, layout, clauses: 48));
        string[][] lines =
        [
            ["edit", "text", "characters read", "characters made", "blocks tokenized"],
            .. EditScenario.Of(generated).Select(scenario => Count(scenario.Name, "generated", generated, scenario.Change)),
            .. from text in texts.Prepend((Name: "forty lines", Text: LongClause))
               let letter = new TextChange(new TextSpan(InWord(text.Text), 0), "x")
               from edits in new[] { new[] { letter }, [letter, letter] }
               select Count(edits.Length == 1 ? "a letter in the middle" : "one more beside it", text.Name, text.Text, edits),
        ];
        CheckedInTable.HoldsAtMost(Table, lines, NameFields, tolerance: 1, output);
    }

    // Behind the first of two letters, so that the one typed stands within a word.
    private static int InWord(string text)
    {
        int position = (text.Length / 2) + 1;
        while (!char.IsLetter(text[position]) || !char.IsLetter(text[position - 1]))
        {
            position++;
        }

        return position;
    }

    // Of the last edit: in the block edited last less is read than in another.
    private static string[] Count(string edit, string name, string text, params TextChange[] changes)
    {
        ReuseStatistics statistics = changes.Aggregate(SyntaxTree.ParseText(text), static (tree, change) => tree.WithChanges(change)).ReuseStatistics;
        return [edit, name, .. new[] { statistics.CharactersRescanned, statistics.CharactersCreated, statistics.BlocksCreated }.Select(static count => KnownNumbers.Text(count))];
    }
}
