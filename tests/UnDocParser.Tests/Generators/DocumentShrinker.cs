using System.Collections.Immutable;

namespace UnDocParser.Tests.Generators;

/// <summary>Makes a failing document smaller while it still fails: drops blocks, items, notes and words.</summary>
internal static class DocumentShrinker
{
    private const int MaxSteps = 2000;

    /// <summary>Shrinks a document as long as it differs in the same way: <paramref name="signature"/> keeps its value.</summary>
    public static GeneratedDocument Shrink(GeneratedDocument document, Func<GeneratedDocument, string> signature)
    {
        int steps = 0;
        string wanted = signature(document);
        for (bool progress = true; progress && steps < MaxSteps;)
        {
            progress = false;
            foreach (GeneratedDocument smaller in Smaller(document))
            {
                if (++steps < MaxSteps && signature(smaller) == wanted)
                {
                    document = smaller;
                    progress = true;
                    break;
                }
            }
        }

        return document;
    }

    private static IEnumerable<GeneratedDocument> Smaller(GeneratedDocument document)
    {
        if (document.Annex.Length > 0)
        {
            yield return document with { Annex = [] };
        }

        foreach (ImmutableArray<GeneratedBlock> body in Without(document.Body, from: 1).Where(blocks => IsWhole(blocks, document.Body)))
        {
            yield return document with { Body = body };
        }

        foreach (ImmutableArray<GeneratedBlock> annex in Without(document.Annex, from: 2).Where(blocks => blocks.Length > 2))
        {
            yield return document with { Annex = annex };
        }
    }

    // What is left is still a resolution: some clauses of each kind, the last one as it was, numbered if they were.
    private static bool IsWhole(ImmutableArray<GeneratedBlock> blocks, ImmutableArray<GeneratedBlock> before) =>
        blocks[^1].Text[^1] == before[^1].Text[^1]
        && blocks[^1].Role == BlockRole.Operative
        && CountOf(blocks, BlockRole.Operative) >= Math.Min(3, CountOf(before, BlockRole.Operative))
        && CountOf(blocks, BlockRole.Preambular) >= Math.Min(2, CountOf(before, BlockRole.Preambular));

    private static int CountOf(ImmutableArray<GeneratedBlock> blocks, BlockRole role) => blocks.Count(block => block.Role == role);

    private static IEnumerable<ImmutableArray<GeneratedBlock>> Without(ImmutableArray<GeneratedBlock> blocks, int from)
    {
        for (int i = from; i < blocks.Length; i++)
        {
            yield return blocks.RemoveAt(i);
        }

        for (int i = from; i < blocks.Length; i++)
        {
            foreach (GeneratedBlock smaller in Smaller(blocks[i]))
            {
                yield return blocks.SetItem(i, smaller);
            }
        }
    }

    private static IEnumerable<GeneratedBlock> Smaller(GeneratedBlock block)
    {
        // The last item stays: it carries the stop of the whole clause.
        for (int i = 0; i < block.Members.Length - 1; i++)
        {
            yield return block with { Members = block.Members.RemoveAt(i) };
        }

        for (int i = 0; i < block.Members.Length; i++)
        {
            foreach (GeneratedBlock smaller in Smaller(block.Members[i]))
            {
                yield return block with { Members = block.Members.SetItem(i, smaller) };
            }
        }

        if (block.Notes.Length > 0)
        {
            int at = block.Text.IndexOf(Marks.Open, StringComparison.Ordinal);
            yield return block with { Text = block.Text.Remove(at, 1), Notes = block.Notes.RemoveAt(0) };
        }

        // Words between the opening and the last ones, where no mark is lost.
        int start = block.Text.IndexOf(' ', Math.Min(block.Text.Length, (block.Opening?.Length ?? 0) + 1));
        int end = block.Text.LastIndexOf(' ');
        int middle = start > 0 ? block.Text.IndexOf(' ', start + ((end - start) / 2) + 1) : -1;
        if (start > 0 && middle > start && !block.Text.AsSpan(start, middle - start).Contains(Marks.Open))
        {
            yield return block with { Text = block.Text.Remove(start, middle - start) };
        }
    }
}
