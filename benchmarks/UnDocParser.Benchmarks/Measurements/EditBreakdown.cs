using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Parsing;
using UnDocParser.Parsing.Incremental;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;
using static UnDocParser.Benchmarks.Measurements.MarkdownTable;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>Where the time of one letter typed goes: the stages of an edit, each measured by itself on the same input.</summary>
internal static class EditBreakdown
{
    public static void Print(TypedText typed)
    {
        SyntaxTree tree = EditReport.Edited(typed.Text);
        SourceText before = tree.Text;
        ParseMemory memory = tree.Memory!;
        GreenNode root = tree.GetRoot().Green;
        var span = new TextSpan(typed.Position, 0);
        SourceText after = before.Replace(span, "x");
        TextChangeRange change = after.GetChangeRanges(before)[0];
        var edited = new TreeEdit(root, memory, default);
        edited.Apply(before, after, change);
        (string Name, Action Action)[] stages =
        [
            ("the whole edit", () => tree.WithChangedText(before.Replace(span, "x"))),
            ("the text", () => before.Replace(span, "x")),
            ("the ranges of the change", () => after.GetChangeRanges(before)),
            ("the green tree", () => new TreeEdit(root, memory, default).Apply(before, after, change)),
            ("of that, the counts of lines and words", () => memory.Counts.Replace(before, after, change)),
            ("of those, the words of the language", () => memory.Counts.Languages?.Replace(before, after, change)),
            ("the tree around it", () => SyntaxTree.Create(after, edited.Root, edited.Memory, edited.Statistics)),
        ];
        Latency[] costs = Latency.Of([.. stages.Select(stage => stage.Action)]);
        Begin($"Where the time goes: {typed.Name}, {edited.Statistics.CharactersRescanned} characters read again", "stage", "µs, median", "bytes");
        for (int index = 0; index < stages.Length; index++)
        {
            Row(stages[index].Name, Number(costs[index].Median), costs[index].Bytes.ToString());
        }
    }
}
