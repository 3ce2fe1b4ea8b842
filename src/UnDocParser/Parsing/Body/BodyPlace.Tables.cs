using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

// Which lines are rows, and which were before their columns were lost.
internal sealed partial class BodyPlace
{
    // Lines of running text: the longest of 101 such rows in 89 reports of conferences has 14.
    private const int MostLinesOfRow = 20;

    /// <summary>Gets a value indicating whether the open block is a row or rule of a table.</summary>
    public bool IsTable => _state.Block is LineKind.TableRow or LineKind.TableRule;

    /// <summary>
    /// Determines whether a line is a row or rule. A table of one column shows by its rule only: then every line between bars is a row of
    /// it.
    /// </summary>
    public bool IsTableLine(int index, in LineStart start) =>
        TableLines.IsRow(start.Content)
        || (IsTable && TableLines.IsBarred(start.Content))
        || OpensBrokenRow(index, start)
        || _tables.IsRow(index, start, _state.Columns);

    /// <summary>
    /// Determines whether a row between bars starts that ends on another line: "| lamps and" ⏎ "piers | 3 |", a converter having kept the lines of a cell. A bar
    /// alone at the start of a line may be anything.
    /// </summary>
    public bool OpensBrokenRow(int index, in LineStart start)
    {
        if (!TableLines.OpensBroken(start.Content))
        {
            return false;
        }

        bool hasCells = IsTable || TableLines.IndexOfBar(start.Content.Slice(1)) >= 0;
        int last = index;
        for (int seen = 0; seen < MostLinesOfRow && GoesOnWithRow(last) is >= 0 and int next; seen++)
        {
            ReadOnlySpan<char> content = _lines.Content(next);
            int bar = TableLines.IndexOfBar(content);
            hasCells |= bar >= 0 && bar < content.Length - 1;
            if (TableLines.EndsInBar(content))
            {
                return hasCells;
            }

            last = next;
        }

        return false;
    }

    // The next line of a row, or -1: another row, a gap, an annex or the next clause end it.
    private int GoesOnWithRow(int last)
    {
        int next = NextOfText(last);
        if (!_lines.Has(next) || (next > last + 1 && _document.Profile.Spacing != LineSpacing.EveryLine))
        {
            return -1;
        }

        var start = LineStart.Of(_lines, next, _language);
        bool isClause = start.Label is { Style: LabelStyle.Number } label && label.Ordinal == LastNumber + 1 && OpensClause(start.Bare);
        return start.Content[0] == '|' || isClause || SpecialLines.IsBareAnnex(start.Bare, _language) ? -1 : next;
    }

    /// <summary>
    /// Determines whether a line is the first cell of a table that lost its columns. The line behind the heading of an annex is its
    /// title.
    /// </summary>
    public bool StartsLostTable(int index) =>
        _state.LostTable != LostTableState.Open
        && (_state.LostTable == LostTableState.Announced || (_state.Part == DocumentPart.Annex && _state.Block != LineKind.AnnexHeading))
        && _lostTables.StartsAt(index, _state.LostTable == LostTableState.Announced);

    /// <summary>Determines whether a line is a rule of a table.</summary>
    public bool IsTableRule(in BodyLine line) =>
        (TableLines.IsBarredRule(line.Start.Content) || TableLines.IsColumnRule(line.Start.Content)) && IsTableLine(line.Index, line.Start);

    /// <summary>Returns the columns that the line behind a row is compared with; null behind other lines.</summary>
    public string? ColumnsBehind(in BodyLine line, LineKind kind) =>
        kind is LineKind.TableRow or LineKind.TableRule && !TableLines.IsBarred(line.Start.Content)
            ? _tables.ColumnsOf(line.Index, line.Start, _state.Columns)
            : null;

    /// <summary>Returns how the line behind the first one of a block stands to a table that lost its columns.</summary>
    public LostTableState LostTableBehind(in BodyLine line, LineKind kind) => kind switch
    {
        LineKind.LostTable => LostTableState.Open,
        LineKind.Paragraph when _state.LostTable == LostTableState.Open && _lostTables.GoesOn(line.Index) => LostTableState.Open,
        LineKind.Paragraph when _state.Part is DocumentPart.Operative or DocumentPart.Annex && _lostTables.IsTableHeading(line.Start) =>
            LostTableState.Announced,
        _ => LostTableState.None,
    };

    /// <summary>Returns how the line behind one that goes on with a block stands to a table that lost its columns.</summary>
    public LostTableState LostTableBehind(int index) =>
        _state.LostTable == LostTableState.Open && !_lostTables.GoesOn(index) ? LostTableState.None : _state.LostTable;
}
