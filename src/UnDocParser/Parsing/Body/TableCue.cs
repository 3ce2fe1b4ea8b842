using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// Tells which lines are rows of tables set in columns: lines whose gaps stand below each other, three of them, or two if they have
/// two gaps and more. Labels and the gap behind them are no column.
/// </summary>
/// <remarks>A false table is worse than a missed one: lines of justified text, clauses and items must not come out as rows.</remarks>
internal sealed class TableCue
{
    private const int LongestBreak = 40;
    private const int LongestHead = 2;
    private const int LongestCell = 60;
    private readonly DocumentLines _document;
    private readonly LineWindow _lines;

    /// <summary>Initializes the cue for one document.</summary>
    public TableCue(DocumentLines document)
    {
        _document = document;
        _lines = document.Lines;
    }

    /// <summary>Tells whether a line is a row or rule of a table set in columns.</summary>
    /// <param name="index">The line.</param>
    /// <param name="start">How it begins.</param>
    /// <param name="columns">The columns of the row before, null when the line before is none.</param>
    public bool IsRow(int index, in LineStart start, string? columns)
    {
        if (!TableLines.MayHaveGap(start.Content, _lines[index].Signs))
        {
            return GoesOnWithRow(index, start, columns);
        }

        Span<TableGap> gaps = stackalloc TableGap[TableColumns.Most];
        gaps = gaps.Slice(0, Read(index, start, gaps));
        if (gaps.IsEmpty)
        {
            return GoesOnWithRow(index, start, columns);
        }

        return (columns is not null && IsBelow(columns, gaps, start.HasLabel))
            || StartsTable(index, gaps, start.HasLabel)
            || (!start.HasLabel && IsHead(index, gaps));
    }

    /// <summary>Returns the columns that the line behind a row is compared with.</summary>
    public string? ColumnsOf(int index, in LineStart start, string? columns)
    {
        Span<TableGap> gaps = stackalloc TableGap[TableColumns.Most];
        gaps = gaps.Slice(0, TableLines.MayHaveGap(start.Content, _lines[index].Signs) ? Read(index, start, gaps) : 0);
        return gaps.IsEmpty ? columns : TableColumns.Pack(gaps);
    }

    // Without a gap of its own a line is a rule between rows, or part of one.
    private bool GoesOnWithRow(int index, in LineStart start, string? columns) =>
        columns is not null && (TableLines.IsColumnRule(start.Content) || IsPartOfRow(index, start, columns));

    private static bool IsBelow(string columns, ReadOnlySpan<TableGap> gaps, bool hasLabel)
    {
        Span<TableGap> before = stackalloc TableGap[TableColumns.Most];
        return IsBelow(before.Slice(0, TableColumns.Unpack(columns, before)), gaps, hasLabel);
    }

    // The names of columns stand above them, but seldom in the same columns as figures do.
    private bool IsHead(int index, ReadOnlySpan<TableGap> gaps)
    {
        Span<TableGap> below = stackalloc TableGap[TableColumns.Most];
        int next = NextRow(index, ref below, out bool hasLabel, LongestHead);
        return next >= 0 && IsAbove(gaps, below) && StartsTable(next, below, hasLabel);
    }

    // Two rows tell if they agree in two gaps or more, else a third one has to.
    private bool StartsTable(int index, ReadOnlySpan<TableGap> first, bool hasLabel)
    {
        int shortLines = first[first.Length - 1].IsFigure ? 1 : 0;
        Span<TableGap> second = stackalloc TableGap[TableColumns.Most];
        int next = NextRow(index, ref second, out bool nextHasLabel, shortLines);
        if (next < 0 || !IsBelow(first, second, hasLabel || nextHasLabel))
        {
            return false;
        }

        int aligned = TableColumns.CountAligned(first, second, out _);
        if (aligned > 1 && aligned * 3 >= Math.Max(first.Length, second.Length) * 2)
        {
            return true;
        }

        Span<TableGap> third = stackalloc TableGap[TableColumns.Most];
        return NextRow(next, ref third, out bool thirdHasLabel, shortLines) >= 0 && IsBelow(second, third, nextHasLabel || thirdHasLabel);
    }

    // A cell that goes on in the next line, between two rows.
    private bool IsPartOfRow(int index, in LineStart start, string columns)
    {
        Span<TableGap> before = stackalloc TableGap[TableColumns.Most];
        before = before.Slice(0, TableColumns.Unpack(columns, before));
        LineInfo line = _lines[index];
        if (!TableColumns.IsWithinColumn(line.Indent, line.RightEdge, before))
        {
            return false;
        }

        Span<TableGap> next = stackalloc TableGap[TableColumns.Most];
        return NextRow(index, ref next, out bool nextHasLabel) >= 0
            && (IsBelow(before, next, start.HasLabel || nextHasLabel) || (!start.HasLabel && IsAbove(before, next)));
    }

    // Reads the next line of running text that is no rule, passing over some short lines if told so; -1 when there is none, or none with
    // gaps.
    private int NextRow(int index, ref Span<TableGap> gaps, out bool hasLabel, int shortLines = 0)
    {
        hasLabel = false;
        for (int next = index + 1; next <= index + LongestBreak && _lines.Has(next); next++)
        {
            if (_document.Roles[next] != LineRole.Body || TableLines.IsColumnRule(_lines.Content(next)))
            {
                continue;
            }

            var start = LineStart.Of(_lines, next, _document.Language);
            Span<TableGap> found = gaps.Slice(0, TableLines.MayHaveGap(start.Content, _lines[next].Signs) ? Read(next, start, gaps) : 0);
            if (!found.IsEmpty)
            {
                hasLabel = start.HasLabel;
                gaps = found;
                return next;
            }

            if (shortLines-- == 0 || start.Content.Length > LongestCell)
            {
                return -1;
            }
        }

        return -1;
    }

    private int Read(int index, in LineStart start, Span<TableGap> gaps)
    {
        int from = start.Content.Length - start.AfterLabel.Length;
        return from == start.Content.Length || TableLines.HasTabsForBlanks(start.Content) ? 0 : TableColumns.Read(start.Content, start.HasLabel ? from : 0, _lines[index].Indent, gaps);
    }

    // Behind a label one gap is not enough, unless figures stand below each other: the text of a clause may be stretched.
    private static bool IsBelow(ReadOnlySpan<TableGap> first, ReadOnlySpan<TableGap> second, bool hasLabel)
    {
        int aligned = TableColumns.CountAligned(first, second, out int figures);
        return aligned >= (hasLabel && figures == 0 ? 2 : 1)
            && (aligned == Math.Min(first.Length, second.Length) || aligned * 2 >= Math.Max(first.Length, second.Length));
    }

    // As many cells, and the gaps of one line touch those of the other.
    private static bool IsAbove(ReadOnlySpan<TableGap> first, ReadOnlySpan<TableGap> second)
    {
        if (first.Length != second.Length || first.Length < 2)
        {
            return false;
        }

        for (int index = 0; index < first.Length; index++)
        {
            bool isTab = first[index].CellStart == TableColumns.ByTab || second[index].CellStart == TableColumns.ByTab;
            if (isTab || Math.Min(first[index].CellStart, second[index].CellStart) <= Math.Max(first[index].GapStart, second[index].GapStart))
            {
                return false;
            }
        }

        return true;
    }
}
