using UnDocParser.Languages;
using UnDocParser.Lexing;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Parsing;

/// <summary>Splits the line of a row into its cells. Each is read for inlines by itself: nothing runs from one cell into the next.</summary>
internal static class TableCells
{
    /// <summary>Returns the list of cells of a row.</summary>
    public static GreenNode? Parse(string source, ParagraphLine[] lines, Language language)
    {
        var cells = new GreenListBuilder();
        foreach (ParagraphLine line in lines)
        {
            if (TableLines.IsBarred(source.AsSpan(line.Start, line.Length)))
            {
                AddBarred(cells, source, line, language);
            }
            else
            {
                AddColumns(cells, source, line, language);
            }
        }

        return cells.ToList();
    }

    private static void AddBarred(GreenListBuilder cells, string source, ParagraphLine line, Language language)
    {
        int end = line.Start + line.Length;
        int bar = line.Start;
        while (bar < end - 1)
        {
            int next = bar + 1 + TableLines.IndexOfBar(source.AsSpan(bar + 1, end - bar - 1));
            int start = SkipBlanks(source, bar + 1, next);
            GreenToken open = Bar(source, bar, bar == line.Start ? line.Leading : null, Blanks(source, bar + 1, start));
            GreenToken? close = next == end - 1 ? Bar(source, next, leading: null, line.Trailing) : null;
            cells.Add(GreenFactory.TableCell(open, Inlines(source, start, next, language), close));
            bar = next;
        }
    }

    private static void AddColumns(GreenListBuilder cells, string source, ParagraphLine line, Language language)
    {
        int end = line.Start + line.Length;
        int start = line.Start;
        while (start < end)
        {
            int gap = TableLines.IndexOfGap(source.AsSpan(start, end - start), out int width);
            int cellEnd = gap < 0 ? end : start + gap;
            GreenNode? trailing = gap < 0 ? line.Trailing : Blanks(source, cellEnd, cellEnd + width);
            var cell = new ParagraphLine(start, cellEnd - start, start == line.Start ? line.Leading : null, trailing);
            cells.Add(GreenFactory.TableCell(null, InlineParser.Parse(source, [cell], OpenerSet.None, language, LineKind.TableRow), null));
            start = cellEnd + width;
        }
    }

    // The text between two bars, the blanks before the second one being trivia.
    private static GreenNode? Inlines(string source, int start, int bar, Language language)
    {
        int end = bar;
        while (end > start && TextFacts.IsBlank(source[end - 1]))
        {
            end--;
        }

        return start == end
            ? null
            : InlineParser.Parse(source, [new ParagraphLine(start, end - start, Leading: null, Blanks(source, end, bar))], OpenerSet.None, language, LineKind.TableRow);
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
