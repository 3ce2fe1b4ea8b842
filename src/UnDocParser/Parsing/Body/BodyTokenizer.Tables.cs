using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

// Which lines are rows, and which were before their columns were lost.
internal sealed partial class BodyTokenizer
{
    private bool IsTable() => _state.Block is LineKind.TableRow or LineKind.TableRule;

    // A table of one column shows by its rule only: then every line between bars is a row of it.
    private bool IsTableLine(int index, LineStart start) =>
        TableLines.IsRow(start.Content)
        || (IsTable() && TableLines.IsBarred(start.Content))
        || _tables.IsRow(index, start, _state.Columns);

    // The line behind the heading of an annex is its title.
    private bool StartsLostTable(int index) =>
        _state.LostTable != LostTableState.Open
        && (_state.LostTable == LostTableState.Announced || (_state.Part == DocumentPart.Annex && _state.Block != LineKind.AnnexHeading))
        && _lostTables.StartsAt(index, _state.LostTable == LostTableState.Announced);

    private void PassTables(int index, LineStart start, LineKind kind)
    {
        _state.Columns = kind is LineKind.TableRow or LineKind.TableRule && !TableLines.IsBarred(start.Content)
            ? _tables.ColumnsOf(index, start, _state.Columns)
            : null;
        _state.LostTable = kind switch
        {
            LineKind.LostTable => LostTableState.Open,
            LineKind.Paragraph when _state.LostTable == LostTableState.Open && _lostTables.GoesOn(index) => LostTableState.Open,
            LineKind.Paragraph when _state.Part is DocumentPart.Operative or DocumentPart.Annex && _lostTables.IsTableHeading(start) => LostTableState.Announced,
            _ => LostTableState.None,
        };
    }
}
