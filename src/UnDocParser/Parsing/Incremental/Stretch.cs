using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Incremental;

/// <summary>
/// The blocks of a changed text from one block of the old tree on, up to another from which the old tree goes on: a block
/// behind the edit that starts at the same place with the same states.
/// </summary>
internal sealed class Stretch
{
    private const int Margin = 64;
    private const int Step = 512;

    private Stretch(DocumentLines document, LineTokenList tokens, int start)
    {
        Document = document;
        Tokens = tokens;
        Start = start;
    }

    /// <summary>Gets the lines.</summary>
    public DocumentLines Document { get; }

    /// <summary>Gets the tokens of the blocks.</summary>
    public LineTokenList Tokens { get; }

    /// <summary>Gets where the first block starts, in the text; the positions of the tokens count from there.</summary>
    public int Start { get; }

    /// <summary>Gets where the old tree goes on, in the old text; its end when nothing of it is left.</summary>
    public int OldEnd { get; private set; }

    /// <summary>Gets the kind of the block that follows; none when the text ends.</summary>
    public LineKind Following { get; private set; }

    /// <summary>Gets the states at the end of the text when the blocks reach it, else null.</summary>
    public BlockEntry? AtEnd { get; private set; }

    /// <summary>
    /// Gets for each token the states behind it, null where lines further behind had been looked at before; null altogether when more than one block, or one of one line, was read.
    /// </summary>
    public List<BlockEntry?>? EntriesBehind { get; private init; }

    /// <summary>Gets the number of characters that were read.</summary>
    public int Rescanned => Document.Lines.Source.Length;

    /// <summary>
    /// Tells whether a block that another follows is what it was: it lies before the edit, has the same lines, came out as the same kind from the same state, and
    /// did not look further ahead than it is known to.
    /// </summary>
    public bool IsSame(int token, int next, BlockCursor old, int editStart)
    {
        if (!old.HasBlock || old.End > editStart || Start + Document.Lines.SourceEnd(Tokens[next - 1].Line) != old.End)
        {
            return false;
        }

        ref readonly LineToken first = ref Tokens[token];
        ParagraphTextGreen content = old.Content;
        if (!CameOutAs(first, content))
        {
            return false;
        }

        // A label alone on its line is no line of the text.
        ParagraphLines lines = content.Lines;
        int line = lines.Length - 1;
        int end = old.End;
        for (int index = next - 1; index > token; index--, line--)
        {
            if (line < 0 || Start + Document.Lines.SourceEndOf(Tokens[index].End) != end - (lines[line].Trailing?.FullWidth ?? 0))
            {
                return false;
            }

            end -= lines[line].FullWidth;
        }

        return line <= 0;
    }

    private static bool CameOutAs(in LineToken first, ParagraphTextGreen content) =>
        first.Kind == content.BlockKind && first.LookAhead <= content.LookAhead && first.Entry == content.Entry;

    /// <summary>Tokenizes the blocks.</summary>
    /// <param name="root">The old tree.</param>
    /// <param name="text">The changed text.</param>
    /// <param name="traits">What holds for the whole document.</param>
    /// <param name="change">The edit.</param>
    /// <param name="first">The block to start at, which starts before the edit.</param>
    /// <param name="cursor">A cursor to walk the old tree with.</param>
    /// <param name="isBoundary">Tells whether the stretch may end at a place of the old text where a block starts.</param>
    /// <param name="cancellationToken">Checked at every block.</param>
    public static Stretch Read(
        GreenNode root,
        SourceText text,
        DocumentTraits traits,
        TextChangeRange change,
        BlockCursor first,
        BlockCursor cursor,
        Func<int, bool>? isBoundary,
        CancellationToken cancellationToken)
    {
        int start = first.Start;
        for (int length = ExpectedEnd(cursor.MoveTo(root, change.Span.End), change) - start; ; length = (length * 2) + Step)
        {
            int end = Math.Min(text.Length, start + length);
            var lines = new LineWindow(text.ToString(TextSpan.FromBounds(start, end)), startsText: start == 0, endsText: end == text.Length, traits.Profile.Reading);
            if (TryRead(root, lines, traits, change, first, cursor.MoveTo(root, start), isBoundary, cancellationToken) is { } stretch)
            {
                return stretch;
            }
        }
    }

    /// <summary>Tokenizes one block by itself; null when it is no longer one block that ends where it did and in the states it did.</summary>
    /// <param name="text">The changed text.</param>
    /// <param name="traits">What holds for the whole document.</param>
    /// <param name="change">The edit, which lies within the text of the block.</param>
    /// <param name="block">The block.</param>
    /// <param name="following">What the block behind it was parsed with.</param>
    /// <param name="rescanned">Grows by the number of characters that were read.</param>
    public static Stretch? ReadBlock(SourceText text, DocumentTraits traits, TextChangeRange change, BlockCursor block, BlockEntry following, ref int rescanned)
    {
        int end = block.End + change.Delta - block.Start;
        for (int length = end + (block.Content.LooksBehind ? block.Content.LookAhead : 0) + Margin; ; length = (length * 2) + Step)
        {
            int limit = Math.Min(text.Length, block.Start + length);
            var lines = new LineWindow(
                text.ToString(TextSpan.FromBounds(block.Start, limit)), startsText: block.Start == 0, endsText: limit == text.Length, traits.Profile.Reading);
            rescanned += lines.Source.Length;
            Stretch? stretch = TryReadBlock(lines, traits, end, block, following);
            if (!lines.Overran)
            {
                return stretch;
            }
        }
    }

    private static Stretch? TryReadBlock(LineWindow lines, DocumentTraits traits, int end, BlockCursor block, BlockEntry following)
    {
        var document = new DocumentLines(lines, traits, first: 0, block.Content.Entry!);
        int capacity = block.Content.Lines.Length + 1;
        var tokens = new LineTokenList(capacity);
        List<BlockEntry?>? entries = block.Content.Lines.Length > 1 ? new List<BlockEntry?>(capacity) : null;
        var tokenizer = new BodyTokenizer(document, tokens);
        while (tokenizer.MoveNext() && !lines.Overran && tokenizer.Position <= end && tokens.EndOfBlock(0) == tokens.Count)
        {
            if (tokenizer.Position == end)
            {
                bool goesOn = tokenizer.Matches(following);
                tokenizer.CloseBlock(block.Content.LookAhead);
                return goesOn ? new Stretch(document, tokens, block.Start) { EntriesBehind = entries, OldEnd = block.End } : null;
            }

            entries?.Add(tokenizer.LooksBehind ? null : tokenizer.Entry);
        }

        return null;
    }

    // What was read for the block at the end of the edit is likely to be read again, and no more.
    private static int ExpectedEnd(BlockCursor last, TextChangeRange change)
    {
        int end = last.HasBlock ? Math.Max(change.Span.End, last.End + last.Content.LookAhead) : change.Span.End;
        return end + change.Delta + Margin;
    }

    private static Stretch? TryRead(
        GreenNode root,
        LineWindow lines,
        DocumentTraits traits,
        TextChangeRange change,
        BlockCursor first,
        BlockCursor old,
        Func<int, bool>? isBoundary,
        CancellationToken cancellationToken)
    {
        var document = new DocumentLines(lines, traits, first: 0, first.Content.Entry!);
        var stretch = new Stretch(document, new LineTokenList(), first.Start);
        var tokenizer = new BodyTokenizer(document, stretch.Tokens);
        int lookAhead = 0;
        int editEnd = change.Span.Start + change.NewLength;
        while (tokenizer.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lines.Overran)
            {
                return null;
            }

            if (first.Start + tokenizer.Position < editEnd)
            {
                continue;
            }

            int position = first.Start + tokenizer.Position - change.Delta;
            lookAhead = MoveTo(old, position, lookAhead);
            if (GoesOn(old, position, tokenizer) && (isBoundary is null || isBoundary(position)))
            {
                tokenizer.CloseBlock(lookAhead);
                stretch.OldEnd = position;
                stretch.Following = old.Content.BlockKind;
                return lines.Overran ? null : stretch;
            }
        }

        tokenizer.CloseBlock();
        if (lines.Overran)
        {
            return null;
        }

        stretch.OldEnd = root.FullWidth;
        stretch.AtEnd = tokenizer.Entry;
        return stretch;
    }

    // Returns how far the last block that was passed over looked ahead, or what is known of the one before.
    private static int MoveTo(BlockCursor old, int position, int lookAhead)
    {
        while (old.HasBlock && old.Start < position)
        {
            lookAhead = old.Content.LookAhead;
            old.MoveNext();
        }

        return lookAhead;
    }

    // A block of the old tree starts at the place, and did with the same states.
    private static bool GoesOn(BlockCursor old, int position, BodyTokenizer tokenizer) =>
        old.HasBlock && old.Start == position && tokenizer.Matches(old.Content.Entry!);
}
