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
    private readonly TextSpan[] _spans;
    private readonly GreenListBuilder _builder;
    private int _next;

    private CitationNodes(TextSpan[] spans, GreenListBuilder builder)
    {
        _spans = spans;
        _builder = builder;
    }

    /// <summary>Returns the inlines with citations among them.</summary>
    /// <param name="inlines">The list of inlines of a block.</param>
    /// <param name="text">Their text.</param>
    /// <param name="isNote">Whether it is a note.</param>
    /// <param name="language">The language.</param>
    /// <param name="builder">Collects the inlines; what it holds stays.</param>
    public static GreenNode Wrap(GreenNode inlines, BlockText text, bool isNote, Language language, GreenListBuilder builder)
    {
        ImmutableArray<CitationMention> mentions = text.CitationsIn(language, isNote);
        if (mentions.IsEmpty)
        {
            return inlines;
        }

        var spans = new TextSpan[mentions.Length];
        for (int index = 0; index < spans.Length; index++)
        {
            spans[index] = TextSpan.FromBounds(text.PositionOf(mentions[index].Start), text.EndOf(mentions[index].End - 1));
        }

        return new CitationNodes(spans, builder).Wrap(inlines, 0, int.MaxValue)!;
    }

    // The citations that end before a limit, in a list that starts at a position.
    private GreenNode? Wrap(GreenNode? inlines, int position, int limit)
    {
        int first = _builder.Count;
        var open = new OpenCitation(_builder);
        foreach (GreenNode inline in GreenList.Inlines(inlines))
        {
            Add(inline, position, limit, ref open);
            position += inline.FullWidth;
        }

        open.Close();
        return _builder.TakeInlines(first);
    }

    private void Add(GreenNode inline, int position, int limit, ref OpenCitation open)
    {
        int end = position + inline.FullWidth - inline.TrailingTriviaWidth;
        while (true)
        {
            int start = position + inline.LeadingTriviaWidth;
            if (open.End > start)
            {
                if (open.End < end && TrySplit(inline, open.End - start, MarkupCuts.Behind, out GreenNode? head, out GreenNode? tail))
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
                _builder.Add(inline);
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

            if (TrySplit(inline, span.Start - start, MarkupCuts.Before, out GreenNode? plain, out GreenNode? rest))
            {
                _builder.Add(plain);
                position += plain.FullWidth;
                inline = rest;
            }

            open.Begin(span.End);
        }
    }

    // What a wider citation holds already has no node of its own.
    private TextSpan? NextBefore(int start, int end, int limit)
    {
        while (_next < _spans.Length && _spans[_next].Start < start && _spans[_next].End <= limit)
        {
            _next++;
        }

        return _next < _spans.Length && _spans[_next].Start < end && _spans[_next].End <= limit ? _spans[_next] : null;
    }

    private static int InnerEnd(GreenNode node, int position) =>
        node.Kind is SyntaxKind.Link or SyntaxKind.Emphasis or SyntaxKind.TableCell
            ? position + (node.GetSlot(0)?.FullWidth ?? 0) + (node.GetSlot(InnerSlot)?.FullWidth ?? 0)
            : -1;

    // A link, an emphasis or a cell with the citations that lie within it.
    private GreenNode WithInner(GreenNode node, int position)
    {
        int end = InnerEnd(node, position);
        return _next < _spans.Length && _spans[_next].End <= end
            ? ((GreenSyntaxNode)node).WithSlot(InnerSlot, ListOf(Wrap(node.GetSlot(InnerSlot), position + (node.GetSlot(0)?.FullWidth ?? 0), end)))
            : node;
    }

    // What is not the slot of a paragraph keeps a run that is alone as a node.
    private static GreenNode? ListOf(GreenNode? inlines) => inlines is null ? null : GreenRuns.NodeOf(inlines);

    private delegate int Cut(ReadOnlySpan<char> text, int place);

    // What reads as one is not cut: the citation is made wider.
    private static bool TrySplit(
        GreenNode inline,
        int place,
        Cut cut,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out GreenNode? head,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out GreenNode? tail)
    {
        head = null;
        tail = null;
        GreenNode? run = inline.Kind == SyntaxKind.TextRun ? inline.GetSlot(0) : inline;
        if (run is not GreenToken token || place <= 0 || place >= token.TextWidth)
        {
            return false;
        }

        int length = cut(token.TextSpan, place);
        if (length == 0 || length == token.TextWidth)
        {
            return false;
        }

        head = GreenToken.Create(token.Kind, token.Source, token.Start, length, token.Leading);
        tail = GreenToken.Create(token.Kind, token.Source, token.Start + length, token.TextWidth - length, null, token.Trailing);
        return true;
    }

    /// <summary>The citation that is being put together, if any: its parts stand in the builder, behind what goes before it.</summary>
    private struct OpenCitation(GreenListBuilder builder)
    {
        private int _first;

        /// <summary>Gets where it ends; -1 when there is none.</summary>
        public int End { get; private set; } = -1;

        /// <summary>Begins a citation behind what the builder holds.</summary>
        public void Begin(int end)
        {
            _first = builder.Count;
            End = end;
        }

        /// <summary>Adds a part, and closes the citation where the part ends it.</summary>
        public void Add(GreenNode part, int end)
        {
            builder.Add(part);
            if (end >= End)
            {
                Close();
            }
        }

        public void Close()
        {
            if (End >= 0 && builder.Count > _first)
            {
                builder.Add(GreenFactory.Citation(ListOf(builder.TakeInlines(_first))));
            }

            End = -1;
        }
    }
}
