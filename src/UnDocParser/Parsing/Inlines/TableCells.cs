using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>Splits the line of a row into its cells. Each is read for inlines by itself: nothing runs from one cell into the next.</summary>
internal static class TableCells
{
    /// <summary>Returns the list of cells of a row, all but the citations in them.</summary>
    /// <param name="source">The string the lines are part of.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="language">The language.</param>
    /// <param name="builder">Collects cells and inlines; what it holds stays.</param>
    /// <param name="mayCite">Whether it is worth looking for citations.</param>
    public static GreenNode? Parse(string source, in ParagraphLines lines, Language language, GreenListBuilder builder, out bool mayCite)
    {
        int start = builder.Count;
        mayCite = false;
        if (TableLines.OpensBroken(new Row(source, lines[0]).Characters))
        {
            AddBroken(builder, source, lines, language, ref mayCite);
            return builder.TakeList(start);
        }

        for (int index = 0; index < lines.Length; index++)
        {
            var row = new Row(source, lines[index]);
            if (TableLines.IsBarred(row.Characters))
            {
                AddBarred(builder, row, language, ref mayCite);
            }
            else
            {
                AddColumns(builder, row, language, ref mayCite);
            }
        }

        return builder.TakeList(start);
    }

    private static void AddBarred(GreenListBuilder cells, Row row, Language language, ref bool mayCite)
    {
        int end = row.Characters.Length;
        int bar = 0;
        while (bar < end - 1)
        {
            int next = bar + 1 + TableLines.IndexOfBar(row.Characters.Slice(bar + 1));
            int start = SkipBlanks(row.Characters, bar + 1, next);
            GreenToken open = Bar(row, bar, bar == 0 ? row.Line.Leading : null, Blanks(row, bar + 1, start));
            GreenToken? close = next == end - 1 ? Bar(row, next, leading: null, row.Line.Trailing) : null;
            cells.Add(GreenFactory.TableCell(open, Inlines(row, start, next, language, cells, ref mayCite), close));
            bar = next;
        }
    }

    // A cell that goes on in the next line is one all the same: "| lamps ⏎ and piers | 3 |" has two.
    private static void AddBroken(GreenListBuilder cells, string source, in ParagraphLines lines, Language language, ref bool mayCite)
    {
        var pieces = new List<ParagraphLine>();
        GreenToken? open = null;
        for (int index = 0; index < lines.Length; index++)
        {
            var row = new Row(source, lines[index]);
            int end = row.Characters.Length;
            int position = 0;
            while (position < end)
            {
                int length = TableLines.IndexOfBar(row.Characters.Slice(position));
                int bar = length < 0 ? end : position + length;
                AddPiece(pieces, row, position, bar);
                if (bar == end)
                {
                    break;
                }

                position = SkipBlanks(row.Characters, bar + 1, end);
                GreenToken token = Bar(row, bar, bar == 0 ? row.Line.Leading : null, position == end ? row.Line.Trailing : Blanks(row, bar + 1, position));
                bool isLast = position == end && index == lines.Length - 1;
                AddCell(cells, source, open, pieces, isLast ? token : null, language, ref mayCite);
                open = isLast ? null : token;
            }
        }

        AddCell(cells, source, open, pieces, close: null, language, ref mayCite);
    }

    // What stands on one line between two bars, or between one and an end of the line.
    private static void AddPiece(List<ParagraphLine> pieces, Row row, int start, int bar)
    {
        int end = bar;
        while (end > start && TextFacts.IsBlank(row.Characters[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            GreenNode? trailing = bar == row.Characters.Length ? row.Line.Trailing : Blanks(row, end, bar);
            pieces.Add(new ParagraphLine(row.SourceOf(start), row.SourceOf(end) - row.SourceOf(start), start == 0 ? row.Line.Leading : null, trailing));
        }
    }

    private static void AddCell(
        GreenListBuilder cells, string source, GreenToken? open, List<ParagraphLine> pieces, GreenToken? close, Language language, ref bool mayCite)
    {
        if (open is null && pieces.Count == 0)
        {
            return;
        }

        GreenNode? inlines = pieces.Count == 0 ? null
            : Inlines(source, new ParagraphLines(pieces[0], pieces.Count == 1 ? null : pieces.Skip(1).ToArray()), language, cells, ref mayCite);
        cells.Add(GreenFactory.TableCell(open, inlines, close));
        pieces.Clear();
    }

    private static void AddColumns(GreenListBuilder cells, Row row, Language language, ref bool mayCite)
    {
        int end = row.Characters.Length;
        int start = 0;
        while (start < end)
        {
            int gap = TableLines.IndexOfGap(row.Characters.Slice(start), out int width);
            int cellEnd = gap < 0 ? end : start + gap;
            GreenNode? trailing = gap < 0 ? row.Line.Trailing : Blanks(row, cellEnd, cellEnd + width);
            var cell = new ParagraphLine(row.SourceOf(start), row.SourceOf(cellEnd) - row.SourceOf(start), start == 0 ? row.Line.Leading : null, trailing);
            cells.Add(GreenFactory.TableCell(null, Inlines(row.Source, new ParagraphLines(cell), language, cells, ref mayCite), null));
            start = cellEnd + width;
        }
    }

    // The text between two bars, the blanks before the second one being trivia.
    private static GreenNode? Inlines(Row row, int start, int bar, Language language, GreenListBuilder builder, ref bool mayCite)
    {
        int end = bar;
        while (end > start && TextFacts.IsBlank(row.Characters[end - 1]))
        {
            end--;
        }

        if (row.SourceOf(start) == row.SourceOf(end))
        {
            return null;
        }

        var cell = new ParagraphLine(row.SourceOf(start), row.SourceOf(end) - row.SourceOf(start), Leading: null, Blanks(row, end, bar));
        return Inlines(row.Source, new ParagraphLines(cell), language, builder, ref mayCite);
    }

    private static GreenNode? Inlines(string source, in ParagraphLines cell, Language language, GreenListBuilder builder, ref bool mayCite)
    {
        GreenNode? inlines = InlineParser.Parse(
            source, cell, OpenerSet.None, language, LineKind.TableRow, isNote: false, builder, out bool mayCellCite);
        mayCite |= mayCellCite;
        return inlines is null ? null : GreenRuns.NodeOf(inlines);
    }

    private static GreenToken Bar(Row row, int position, GreenNode? leading, GreenNode? trailing) =>
        GreenToken.Create(
            SyntaxKind.CellBarToken, row.Source, row.SourceOf(position), row.SourceOf(position + 1) - row.SourceOf(position), leading, trailing);

    private static GreenTrivia? Blanks(Row row, int start, int end) =>
        row.SourceOf(start) == row.SourceOf(end)
            ? null
            : GreenTrivia.Create(SyntaxKind.WhitespaceTrivia, row.Source, row.SourceOf(start), row.SourceOf(end) - row.SourceOf(start));

    private static int SkipBlanks(ReadOnlySpan<char> characters, int start, int end)
    {
        while (start < end && TextFacts.IsBlank(characters[start]))
        {
            start++;
        }

        return start;
    }

    // The line of a row: the characters that words are matched by, and where they stand in the source.
    private readonly ref struct Row
    {
        private readonly MappedText? _map;

        public Row(string source, ParagraphLine line)
        {
            Source = source;
            Line = line;
            _map = UnicodeFolding.ForMatching(source.AsSpan(line.Start, line.Length));
            Characters = _map is null ? source.AsSpan(line.Start, line.Length) : _map.Characters.AsSpan();
        }

        public string Source { get; }

        public ParagraphLine Line { get; }

        public ReadOnlySpan<char> Characters { get; }

        public int SourceOf(int position) => Line.Start + (_map?.EndOf(position) ?? position);
    }
}
