namespace UnDocParser.Syntax;

public sealed partial class TableSyntax
{
    /// <summary>
    /// Gets the rows that name the columns: those above the first rule. Empty when there is no rule, since then nothing tells them
    /// from the others.
    /// </summary>
    public IEnumerable<TableRowSyntax> HeadRows => Rows.Any(row => row is TableRuleSyntax)
        ? Rows.TakeWhile(row => row is not TableRuleSyntax).OfType<TableRowSyntax>()
        : [];
}

public sealed partial class TableRowSyntax
{
    /// <summary>Gets the cells in the order of the text. The text of each is its inlines; bars and gaps between cells are in the tree, but no part of them.</summary>
    public IEnumerable<TableCellSyntax> Cells => Content.Inlines.OfType<TableCellSyntax>();
}
