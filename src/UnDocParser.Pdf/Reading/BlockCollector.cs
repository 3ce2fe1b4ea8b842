namespace UnDocParser.Pdf.Reading;

/// <summary>Goes through a structure tree and collects its paragraphs, notes and rows, in the order in which they are read.</summary>
internal sealed class BlockCollector(IReadOnlyList<PageContent> pages)
{
    // "1.", "(a)", "•" with blanks: the label of an item, which goes on with the paragraph behind it.
    private const int LongestLabel = 8;

    private readonly List<Block> _blocks = [];
    private Block? _current;
    private BlockKind _kind;
    private bool _isInItem;
    private bool _isInRow;

    /// <summary>Gets the number of letters that were reached, blanks not counted.</summary>
    public int LetterCount { get; private set; }

    /// <summary>Returns the blocks of a tree.</summary>
    /// <param name="root">Its root.</param>
    public IReadOnlyList<Block> Collect(StructureNode root)
    {
        VisitChildren(root);
        EndBlock();
        return _blocks;
    }

    private void Visit(StructureNode node)
    {
        switch (node.Type)
        {
            case "Note" or "FENote" or "Footnote" or "Endnote":
                VisitNote(node);
                break;
            case "TR" when !_isInRow:
                VisitRow(node);
                break;
            case "TD" or "TH" when _isInRow:
                _current!.Cells.Add([]);
                VisitChildren(node);
                break;
            case "LI" when !_isInRow:
                VisitItem(node);
                break;
            case "P" or "H" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" or "Caption" or "TOCI" or "Title" or "BibEntry":
                VisitParagraph(node);
                break;
            case "Artifact":
                break;
            default:
                VisitChildren(node);
                break;
        }
    }

    private void VisitChildren(StructureNode node)
    {
        foreach (StructureChild child in node.Children)
        {
            if (child.Node is { } inner)
            {
                Visit(inner);
            }
            else
            {
                Add(GlyphsOf(child), node.ActualText);
            }
        }
    }

    private void VisitParagraph(StructureNode node)
    {
        if (_isInRow)
        {
            AddBlank();
            VisitChildren(node);
            return;
        }

        if (!(_isInItem && _current is { } label && label.Glyphs.Sum(static glyph => glyph.Text.Length) <= LongestLabel))
        {
            EndBlock();
        }

        VisitChildren(node);
        EndBlock();
    }

    private void VisitItem(StructureNode node)
    {
        EndBlock();
        bool wasInItem = _isInItem;
        _isInItem = true;
        VisitChildren(node);
        _isInItem = wasInItem;
        EndBlock();
    }

    // A note may hang in the middle of a paragraph, or in a cell, which goes on behind it.
    private void VisitNote(StructureNode node)
    {
        (Block? current, BlockKind kind, bool isInItem, bool isInRow) = (_current, _kind, _isInItem, _isInRow);
        (_current, _kind, _isInItem, _isInRow) = (null, BlockKind.Note, false, false);
        VisitChildren(node);
        EndBlock();
        (_current, _kind, _isInItem, _isInRow) = (current, kind, isInItem, isInRow);
    }

    // One full cell in a row is text: the tables of mastheads only place things.
    private void VisitRow(StructureNode node)
    {
        EndBlock();
        _current = new Block(BlockKind.Row);
        Block row = _current;
        _blocks.Add(row);
        _isInRow = true;
        VisitChildren(node);
        _isInRow = false;
        _current = null;
        if (row.Cells.Count(static cell => cell.Exists(static glyph => !glyph.IsBlank)) <= 1)
        {
            _blocks.Remove(row);
            VisitChildrenAsText(node);
        }
    }

    private void VisitChildrenAsText(StructureNode row)
    {
        foreach (StructureChild cell in row.Children)
        {
            if (cell.Node is { } node)
            {
                EndBlock();
                VisitChildren(node);
                EndBlock();
            }
        }
    }

    private void Add(List<Glyph> glyphs, string? actualText)
    {
        if (glyphs.Count == 0)
        {
            return;
        }

        LetterCount += glyphs.Count(static glyph => !glyph.IsBlank);
        StartBlock().Glyphs.AddRange(Replace(glyphs, actualText));
    }

    private void AddBlank()
    {
        if (_current is { Glyphs.Count: > 0 })
        {
            Glyph last = _current.Glyphs[_current.Glyphs.Count - 1];
            _current.Glyphs.Add(last with { Text = " ", Left = last.Right });
        }
    }

    private Block StartBlock()
    {
        if (_current is null)
        {
            _current = new Block(_kind);
            _blocks.Add(_current);
        }

        return _current;
    }

    private void EndBlock()
    {
        if (!_isInRow)
        {
            _current = null;
        }
    }

    // Letters may stand for others, as where a font has no names for them.
    private static List<Glyph> Replace(List<Glyph> glyphs, string? actualText)
    {
        if (string.IsNullOrWhiteSpace(actualText) || Squeeze(actualText!) == Squeeze(string.Concat(glyphs.Select(static glyph => glyph.Text))))
        {
            return glyphs;
        }

        Glyph first = glyphs[0];
        return [first with { Text = actualText!, Right = glyphs.Where(glyph => glyph.Baseline == first.Baseline).Max(static glyph => glyph.Right) }];
    }

    private static string Squeeze(string text) => string.Concat(text.Where(static character => !char.IsWhiteSpace(character)));

    private List<Glyph> GlyphsOf(StructureChild piece) =>
        piece.Page >= 1 && piece.Page <= pages.Count && pages[piece.Page - 1].Marked.TryGetValue(piece.Mark, out List<Glyph>? glyphs) ? glyphs : [];
}
