using UnDocParser.Comparison;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Tells what became of a draft: the words that changed, and what was moved, added and taken out.</summary>
public static class DraftAgainstAdopted
{
    public static void Run(SyntaxTree draft, SyntaxTree adopted, TextWriter output)
    {
        var comparison = DocumentComparison.Create(draft, adopted);
        foreach (ComparisonEntry entry in comparison.Entries.Where(entry => entry.Kind != ComparisonKind.Equal))
        {
            // A paragraph has a label or is known by the words it opens with.
            string name = $"{entry.BeforeLabelPath} > {entry.AfterLabelPath}".Trim(' ', '>');
            output.WriteLine($"{entry.Kind} {(name.Length > 0 ? name : (entry.After ?? entry.Before)!.Opening)}");

            // The words in both texts, and where they stand in the adopted one.
            foreach (WordChange change in entry.Changes)
            {
                output.WriteLine($"  line {adopted.GetLineSpan(change.AfterSpan).Start.Line + 1}: “{change.Before}” became “{change.After}”");
            }
        }

        output.WriteLine($"{comparison.Entries.Count(entry => entry.IsRelabelled)} paragraphs have another number");
    }
}

// Prints:
// Changed Taking note
//   line 17: “noting” became “welcoming the fact”
//   line 17: “thirty” became “thirty-two”
// Moved Considering
// Changed 1 > 1
//   line 24: “” became “, and invites States that have not yet done so to name a service in charge of the national entries”
// Changed 2 (a) > 2 (a)
//   line 26: “2038” became “2040”
// Removed 4
// 2 paragraphs have another number
