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
    /// <param name="mayCite">Whether it is worth looking for citations.</param>
    public static GreenNode? Parse(string source, ParagraphLine[] lines, Language language, out bool mayCite)
    {
        var cells = new GreenListBuilder();
        mayCite = false;
        foreach (ParagraphLine line in lines)
        {
            if (TableLines.IsBarred(source.AsSpan(line.Start, line.Length)))
            {
                AddBarred(cells, source, line, language, ref mayCite);
            }
            else
            {
                AddColumns(cells, source, line, language, ref mayCite);
            }
        }

        return cells.ToList();
    }

    private static void AddBarred(GreenListBuilder cells, string source, ParagraphLine line, Language language, ref bool mayCite)
    {
        int end = line.Start + line.Length;
        int bar = line.Start;
        while (bar < end - 1)
        {
            int next = bar + 1 + TableLines.IndexOfBar(source.AsSpan(bar + 1, end - bar - 1));
            int start = SkipBlanks(source, bar + 1, next);
            GreenToken open = Bar(source, bar, bar == line.Start ? line.Leading : null, Blanks(source, bar + 1, start));
            GreenToken? close = next == end - 1 ? Bar(source, next, leading: null, line.Trailing) : null;
            cells.Add(GreenFactory.TableCell(open, Inlines(source, start, next, language, ref mayCite), close));
            bar = next;
        }
    }

    private static void AddColumns(GreenListBuilder cells, string source, ParagraphLine line, Language language, ref bool mayCite)
    {
        int end = line.Start + line.Length;
        int start = line.Start;
        while (start < end)
        {
            int gap = TableLines.IndexOfGap(source.AsSpan(start, end - start), out int width);
            int cellEnd = gap < 0 ? end : start + gap;
            GreenNode? trailing = gap < 0 ? line.Trailing : Blanks(source, cellEnd, cellEnd + width);
            var cell = new ParagraphLine(start, cellEnd - start, start == line.Start ? line.Leading : null, trailing);
            cells.Add(GreenFactory.TableCell(null, Inlines(source, cell, language, ref mayCite), null));
            start = cellEnd + width;
        }
    }

    // The text between two bars, the blanks before the second one being trivia.
    private static GreenNode? Inlines(string source, int start, int bar, Language language, ref bool mayCite)
    {
        int end = bar;
        while (end > start && TextFacts.IsBlank(source[end - 1]))
        {
            end--;
        }

        return start == end ? null : Inlines(source, new ParagraphLine(start, end - start, Leading: null, Blanks(source, end, bar)), language, ref mayCite);
    }

    private static GreenNode? Inlines(string source, ParagraphLine cell, Language language, ref bool mayCite)
    {
        GreenNode? inlines = InlineParser.Parse(source, [cell], OpenerSet.None, language, LineKind.TableRow, isNote: false, out bool mayCellCite);
        mayCite |= mayCellCite;
        return inlines;
    }

    private static GreenToken Bar(string source, int position, GreenNode? leading, GreenNode? trailing) =>
        GreenToken.Create(SyntaxKind.CellBarToken, source, position, 1, leading, trailing);

    private static GreenTrivia? Blanks(string source, int start, int end) =>
        start == end ? null : GreenTrivia.Create(SyntaxKind.WhitespaceTrivia, source, start, end - start);

    private static int SkipBlanks(string source, int start, int end)
    {
        while (start < end && TextFacts.IsBlank(source[start]))
        {
            start++;
        }

        return start;
    }
}
