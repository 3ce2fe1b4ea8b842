namespace UnDocParser.Comparison;

/// <summary>Aligns a stretch of paragraphs of two languages where their order alone does not tell which are one.</summary>
/// <remarks>
/// The best sum of likenesses over all ways to pair in order, as in the alignment of sequences by Needleman and Wunsch (1970).
/// </remarks>
internal static class AlignmentTable
{
    /// <summary>The largest table that is made, in cells; a longer stretch is paired by shape alone.</summary>
    public const int MostCells = 250_000;

    // Of paragraphs of one type: more than nothing, so that they rather pair than stand alone.
    private const double Base = 0.5;
    private const double SameShape = 1.0;
    private const double SameNumbers = 2.0;

    /// <summary>Returns the pairs of two stretches, as offsets in each, in order.</summary>
    public static List<(int Left, int Right)> Align(ReadOnlySpan<AlignedParagraph> left, ReadOnlySpan<AlignedParagraph> right)
    {
        double[,] best = new double[left.Length + 1, right.Length + 1];
        for (int i = left.Length - 1; i >= 0; i--)
        {
            for (int j = right.Length - 1; j >= 0; j--)
            {
                double paired = Likeness(left[i], right[j]) is var likeness && likeness > 0 ? likeness + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var pairs = new List<(int Left, int Right)>();
        int row = 0;
        int column = 0;
        while (row < left.Length && column < right.Length)
        {
            if (best[row, column] == best[row + 1, column])
            {
                row++;
            }
            else if (best[row, column] == best[row, column + 1])
            {
                column++;
            }
            else
            {
                pairs.Add((row++, column++));
            }
        }

        return pairs;
    }

    private static double Likeness(AlignedParagraph left, AlignedParagraph right)
    {
        if (left.Shape.Type != right.Shape.Type)
        {
            return 0;
        }

        double likeness = Base + (left.Shape == right.Shape ? SameShape : 0) + (SameNumbers * ShareOfNumbers(left.Numbers, right.Numbers));
        double longer = Math.Max(left.Share, right.Share);
        return likeness + (longer > 0 ? Math.Min(left.Share, right.Share) / longer : 1);
    }

    // None in both is no sign; none in one is one against.
    private static double ShareOfNumbers(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        int total = left.Count + right.Count;
        if (total == 0)
        {
            return 0.5;
        }

        int common = 0;
        int other = 0;
        foreach (string number in left)
        {
            while (other < right.Count && string.CompareOrdinal(right[other], number) < 0)
            {
                other++;
            }

            if (other < right.Count && right[other] == number)
            {
                common++;
                other++;
            }
        }

        return 2.0 * common / total;
    }
}
