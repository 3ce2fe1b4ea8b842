using System.Collections.Immutable;
using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>
/// Makes nodes of the citations in a list of inlines. Runs of text are split at the ends of a citation; every other inline is held
/// whole: a citation that reaches over the end of one is made wider, one that lies within a link, an emphasis or a cell becomes part of
/// it. None reaches from one cell into the next.
/// </summary>
internal sealed class CitationNodes
{
    // The slot of a link, an emphasis or a cell that holds its inlines.
    private const int InnerSlot = 1;
    private readonly List<TextSpan> _spans;
    private int _next;

    private CitationNodes(List<TextSpan> spans) => _spans = spans;

    /// <summary>Returns the inlines with citations among them.</summary>
    /// <param name="inlines">The list of inlines of a block.</param>
    /// <param name="text">Their text.</param>
    /// <param name="isNote">Whether it is a note.</param>
    /// <param name="language">The language.</param>
    public static GreenNode Wrap(GreenNode inlines, BlockText text, bool isNote, Language language)
    {
        ImmutableArray<CitationMention> mentions = text.CitationsIn(language, isNote);
        if (mentions.IsEmpty)
        {
            return inlines;
        }

        var spans = new List<TextSpan>(mentions.Length);
        foreach (CitationMention mention in mentions)
        {
            spans.Add(TextSpan.FromBounds(text.PositionOf(mention.Start), text.EndOf(mention.End - 1)));
        }

        return new CitationNodes(spans).Wrap(inlines, 0, int.MaxValue).ToInlines()!;
    }

    // The citations that end before a limit, in a list that starts at a position.
    private GreenListBuilder Wrap(GreenNode? inlines, int position, int limit)
    {
        var wrapped = new GreenListBuilder();
        var open = new OpenCitation(wrapped);
        foreach (GreenNode inline in GreenList.Inlines(inlines))
        {
            Add(inline, position, limit, wrapped, open);
            position += inline.FullWidth;
        }

        open.Close();
        return wrapped;
    }

    private void Add(GreenNode inline, int position, int limit, GreenListBuilder wrapped, OpenCitation open)
    {
        int end = position + inline.FullWidth - inline.TrailingTriviaWidth;
        while (true)
        {
            int start = position + inline.LeadingTriviaWidth;
            if (open.End > start)
            {
                if (open.End < end && TrySplit(inline, open.End - start, out GreenNode? head, out GreenNode? tail))
                {
                    position += head.FullWidth;
                    open.Add(head, position);
                    inline = tail;
                    continue;
                }

                open.Add(WithInner(inline, position), end);
                return;
            }

            open.Close();
            if (NextBefore(start, end, limit) is not { } span)
            {
                wrapped.Add(inline);
                return;
            }

            if (span.End <= InnerEnd(inline, position))
            {
                int before = _next;
                inline = WithInner(inline, position);
                _next = Math.Max(_next, before + 1);
                continue;
            }

            _next++;
            if (inline.Kind is SyntaxKind.OpeningPhrase or SyntaxKind.TableCell)
            {
                continue;
            }

            open.End = span.End;
            if (TrySplit(inline, span.Start - start, out GreenNode? plain, out GreenNode? rest))
            {
                wrapped.Add(plain);
                position += plain.FullWidth;
                inline = rest;
            }
        }
    }

    // What a wider citation holds already has no node of its own.
    private TextSpan? NextBefore(int start, int end, int limit)
    {
        while (_next < _spans.Count && _spans[_next].Start < start && _spans[_next].End <= limit)
        {
            _next++;
        }

        return _next < _spans.Count && _spans[_next].Start < end && _spans[_next].End <= limit ? _spans[_next] : null;
    }

    private static int InnerEnd(GreenNode node, int position) =>
        node.Kind is SyntaxKind.Link or SyntaxKind.Emphasis or SyntaxKind.TableCell
            ? position + (node.GetSlot(0)?.FullWidth ?? 0) + (node.GetSlot(InnerSlot)?.FullWidth ?? 0)
            : -1;

    // A link, an emphasis or a cell with the citations that lie within it.
    private GreenNode WithInner(GreenNode node, int position)
    {
        int end = InnerEnd(node, position);
        return _next < _spans.Count && _spans[_next].End <= end
            ? ((GreenSyntaxNode)node).WithSlot(InnerSlot, ListOf(Wrap(node.GetSlot(InnerSlot), position + (node.GetSlot(0)?.FullWidth ?? 0), end)))
            : node;
    }

    // What is not the slot of a paragraph keeps a run that is alone as a node.
    private static GreenNode? ListOf(GreenListBuilder inlines) => inlines.Count == 1 ? GreenRuns.NodeOf(inlines[0]) : inlines.ToInlines();

    private static bool TrySplit(
        GreenNode inline,
        int length,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out GreenNode? head,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out GreenNode? tail)
    {
        head = null;
        tail = null;
        GreenNode? run = inline.Kind == SyntaxKind.TextRun ? inline.GetSlot(0) : inline;
        if (run is not GreenToken token || length <= 0 || length >= token.TextWidth)
        {
            return false;
        }

        head = GreenToken.Create(token.Kind, token.Source, token.Start, length, token.Leading);
        tail = GreenToken.Create(token.Kind, token.Source, token.Start + length, token.TextWidth - length, null, token.Trailing);
        return true;
    }

    /// <summary>The citation that is being put together, if any.</summary>
    private sealed class OpenCitation(GreenListBuilder wrapped)
    {
        private readonly GreenListBuilder _parts = new();

        /// <summary>Gets or sets where it ends; -1 when there is none.</summary>
        public int End { get; set; } = -1;

        /// <summary>Adds a part, and closes the citation where the part ends it.</summary>
        public void Add(GreenNode part, int end)
        {
            _parts.Add(part);
            if (end >= End)
            {
                Close();
            }
        }

        public void Close()
        {
            if (_parts.Count > 0)
            {
                wrapped.Add(GreenFactory.Citation(ListOf(_parts)));
                _parts.Clear();
            }

            End = -1;
        }
    }
}
