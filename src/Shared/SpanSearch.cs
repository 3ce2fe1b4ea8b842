using System.Collections.Immutable;
using UnDocParser.Text;

namespace UnDocParser.Shared;

/// <summary>Finds the pieces of a text that a stretch touches, among pieces in the order of the text that do not overlap.</summary>
internal static class SpanSearch
{
    /// <summary>Returns the pieces, each as a whole. O(log n) and the pieces found.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="span">The stretch, in UTF-16 code units; an empty one finds the piece that holds its position.</param>
    /// <param name="spanOf">Tells where a piece lies.</param>
    public static ImmutableArray<TPiece> Find<TPiece>(ImmutableArray<TPiece> pieces, TextSpan span, Func<TPiece, TextSpan> spanOf)
    {
        ImmutableArray<TPiece>.Builder found = ImmutableArray.CreateBuilder<TPiece>();
        int end = Math.Max(span.End, span.Start + 1);
        for (int index = FirstEndingBehind(pieces, span.Start, spanOf); index < pieces.Length && spanOf(pieces[index]).Start < end; index++)
        {
            found.Add(pieces[index]);
        }

        return found.ToImmutable();
    }

    private static int FirstEndingBehind<TPiece>(ImmutableArray<TPiece> pieces, int offset, Func<TPiece, TextSpan> spanOf)
    {
        int low = 0;
        int high = pieces.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spanOf(pieces[middle]).End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
