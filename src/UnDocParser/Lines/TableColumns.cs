using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>A gap between two cells of a line and the cell behind it.</summary>
/// <param name="GapStart">The column the gap starts in; for a tab how many tabs come before it.</param>
/// <param name="CellStart">The column the cell starts in; <see cref="TableColumns.ByTab"/> for a cell behind a tab.</param>
/// <param name="CellEnd">The column behind the cell.</param>
/// <param name="IsFigure">Whether the cell is a number: digits, and no letters.</param>
internal readonly record struct TableGap(int GapStart, int CellStart, int CellEnd, bool IsFigure);

/// <summary>Reads where the cells of a line stand, and tells whether those of two lines stand below each other.</summary>
/// <remarks>As part of a state the gaps are a string, which compares by content: three characters for each.</remarks>
internal static class TableColumns
{
    /// <summary>The column of a cell behind a tab, which stands where a reader of the text sets its tabs.</summary>
    public const int ByTab = char.MaxValue;

    /// <summary>The most gaps that are read in a line.</summary>
    public const int Most = 24;

    private const int Parts = 3;
    private const int LastColumn = 0x7FFF;
    private const int FigureBit = 0x8000;

    /// <summary>Reads the gaps of a line from a place in it on. Lines whose words stand apart, as in justified text, have none.</summary>
    /// <returns>How many gaps there are.</returns>
    public static int Read(ReadOnlySpan<char> content, int from, int indent, Span<TableGap> gaps)
    {
        int count = 0;
        int tabs = 0;
        int position = from;
        while (true)
        {
            int gap = TableLines.IndexOfGap(content.Slice(position), out int length);
            ReadOnlySpan<char> cell = content.Slice(position, gap < 0 ? content.Length - position : gap);
            if (IsStretched(cell))
            {
                return 0;
            }

            if (count > 0)
            {
                gaps[count - 1] = gaps[count - 1] with { CellEnd = Column(indent + position + cell.Length), IsFigure = IsFigure(cell) };
            }

            if (gap < 0 || count == gaps.Length)
            {
                return count;
            }

            int start = position + gap;
            position = start + length;
            int newTabs = CountTabs(content.Slice(start, length));
            gaps[count++] = newTabs > 0
                ? new TableGap(tabs, ByTab, 0, IsFigure: false)
                : new TableGap(Column(indent + start), Column(indent + position), 0, IsFigure: false);
            tabs += newTabs;
        }
    }

    /// <summary>Returns how many gaps of two lines stand below each other.</summary>
    /// <param name="first">The gaps of one line.</param>
    /// <param name="second">The gaps of the other.</param>
    /// <param name="figures">How many of them stand before figures that end below each other.</param>
    public static int CountAligned(ReadOnlySpan<TableGap> first, ReadOnlySpan<TableGap> second, out int figures)
    {
        figures = 0;
        int count = 0;
        int next = 0;
        foreach (TableGap gap in first)
        {
            for (int index = next; index < second.Length; index++)
            {
                bool areFigures = AreFiguresBelow(gap, second[index]);
                if (areFigures || IsAligned(gap, second[index]))
                {
                    count++;
                    figures += areFigures ? 1 : 0;
                    next = index + 1;
                    break;
                }
            }
        }

        return count;
    }

    /// <summary>Tells whether a line without gaps stands within one of the columns.</summary>
    public static bool IsWithinColumn(int start, int end, ReadOnlySpan<TableGap> gaps)
    {
        if (gaps[0].CellStart == ByTab || (start < gaps[0].GapStart && end < gaps[0].CellStart - 1))
        {
            return gaps[0].CellStart != ByTab;
        }

        for (int index = 0; index < gaps.Length; index++)
        {
            int right = index + 1 < gaps.Length ? gaps[index + 1].CellStart - 1 : int.MaxValue;
            if (Math.Abs(start - gaps[index].CellStart) <= 1 && end < right)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the gaps as part of a state.</summary>
    public static string Pack(ReadOnlySpan<TableGap> gaps)
    {
        char[] packed = new char[gaps.Length * Parts];
        for (int index = 0; index < gaps.Length; index++)
        {
            packed[index * Parts] = (char)gaps[index].GapStart;
            packed[(index * Parts) + 1] = (char)gaps[index].CellStart;
            packed[(index * Parts) + 2] = (char)(gaps[index].CellEnd | (gaps[index].IsFigure ? FigureBit : 0));
        }

        return new string(packed);
    }

    /// <summary>Reads the gaps of a state.</summary>
    /// <returns>How many gaps there are.</returns>
    public static int Unpack(string packed, Span<TableGap> gaps)
    {
        int count = packed.Length / Parts;
        for (int index = 0; index < count; index++)
        {
            int end = packed[(index * Parts) + 2];
            gaps[index] = new TableGap(packed[index * Parts], packed[(index * Parts) + 1], end & LastColumn, (end & FigureBit) != 0);
        }

        return count;
    }

    // Cells are set from the left, where they start below each other, or from the right, where the cells before the gap end so.
    private static bool IsAligned(TableGap first, TableGap second) =>
        first.CellStart == ByTab || second.CellStart == ByTab
            ? first.CellStart == second.CellStart && first.GapStart == second.GapStart
            : IsGapCommon(first, second) && (Math.Abs(first.CellStart - second.CellStart) <= 1 || Math.Abs(first.GapStart - second.GapStart) <= 1);

    private static bool AreFiguresBelow(TableGap first, TableGap second) =>
        first.IsFigure
        && second.IsFigure
        && first.CellStart != ByTab
        && second.CellStart != ByTab
        && Math.Abs(first.CellEnd - second.CellEnd) <= 1
        && IsGapCommon(first, second);

    private static bool IsGapCommon(TableGap first, TableGap second) =>
        Math.Min(first.CellStart, second.CellStart) - Math.Max(first.GapStart, second.GapStart) >= 2;

    private static bool IsFigure(ReadOnlySpan<char> cell)
    {
        bool hasDigit = false;
        foreach (char character in cell)
        {
            if (char.IsLetter(character))
            {
                return false;
            }

            hasDigit |= char.IsDigit(character);
        }

        return hasDigit;
    }

    // Two blanks between the words of a cell: the line is justified.
    private static bool IsStretched(ReadOnlySpan<char> cell)
    {
        int at = cell.IndexOf("  ".AsSpan());
        return at > 0 && !TextFacts.IsBlank(cell[at - 1]);
    }

    private static int CountTabs(ReadOnlySpan<char> gap)
    {
        int count = 0;
        foreach (char character in gap)
        {
            count += character == '\t' ? 1 : 0;
        }

        return count;
    }

    private static int Column(int column) => Math.Min(column, LastColumn);
}
