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
            cells.Add(GreenFactory.TableCell(null, Inlines(row.Source, cell, language, cells, ref mayCite), null));
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
        return Inlines(row.Source, cell, language, builder, ref mayCite);
    }

    private static GreenNode? Inlines(string source, ParagraphLine cell, Language language, GreenListBuilder builder, ref bool mayCite)
    {
        GreenNode? inlines = InlineParser.Parse(
            source, new ParagraphLines(cell), OpenerSet.None, language, LineKind.TableRow, isNote: false, builder, out bool mayCellCite);
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
