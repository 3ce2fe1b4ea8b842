using UnDocParser.Parsing.Blocks;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Incremental;

// An edit within the text of one block that leaves it one block of the same kind, with the next one in its place: so are nearly all.
internal sealed partial class TreeEdit
{
    // Code units. What is pasted is longer than what is typed, and seldom one line.
    private const int LongestTyped = 200;

    // Leaves the cursor at the first block touched where the edit is none of these.
    private bool TryEditBlock(SourceText before, SourceText after, TextChangeRange change, BlockCursor first)
    {
        int start = first.Start;
        if (IsTyped(after, change) && MoveToEdited(first, change) && (TryEditLine(before, after, change, first) || TryReadBlock(after, change, first)))
        {
            return true;
        }

        first.MoveTo(Root, start);
        return false;
    }

    // A line break typed within a block most often ends it.
    private static bool IsTyped(SourceText after, TextChangeRange change)
    {
        if (change.NewLength > LongestTyped)
        {
            return false;
        }

        for (int position = change.Span.Start; position < change.Span.Start + change.NewLength; position++)
        {
            ReadOnlySpan<char> chunk = after.GetChunk(position, out int start);
            if (LineBreaks.LengthAt(chunk, position - start) > 0)
            {
                return false;
            }
        }

        return true;
    }

    // Goes on to the block whose text holds the edit. False where a block before it is to be read again: its own lines looked at what the edit changes.
    private static bool MoveToEdited(BlockCursor block, TextChangeRange change)
    {
        while (block.HasBlock && block.End <= change.Span.Start)
        {
            if (block.Content.LooksBehind && block.End + block.Content.LookAhead >= change.Span.Start)
            {
                return false;
            }

            block.MoveNext();
        }

        return block.HasBlock
            && change.Span.Start > block.TextStart + block.Content.LeadingTriviaWidth
            && change.Span.End <= block.End - block.Content.TrailingTriviaWidth;
    }

    // What the next block was parsed with, when it follows at once; leaves the cursor where it is.
    private BlockEntry? FollowingEntry(BlockCursor block)
    {
        int start = block.Start;
        int end = block.End;
        BlockEntry? following = block.MoveNext() && block.Start == end ? block.Content.Entry : null;
        block.MoveTo(Root, start);
        return following;
    }

    // Where states between the lines are known, the line alone is read again; of a block that was not edited before also those before it.
    private bool TryEditLine(SourceText before, SourceText after, TextChangeRange change, BlockCursor block)
    {
        ParagraphTextGreen content = block.Content;
        int line = EditedBlock.LineAt(content, change, block.TextStart);
        if (line <= 0 || EditedBlock.IsMadeAsWhole(content, change.Delta, line))
        {
            return false;
        }

        EditedBlock? known = Memory.LastEdited is { } last && ReferenceEquals(last.Content, content) ? last : null;
        BlockEntry? following = line == content.Lines.Length - 1 ? FollowingEntry(block) : null;
        EditedBlock? edited = known?.Edit(after, Memory.Traits, change, line, block.TextStart, following, ref _rescanned);
        if (edited is null && known is not { IsRead: true })
        {
            edited = EditedBlock.EditFirst(before, after, Memory.Traits, change, line, block, following, ref _rescanned);
        }

        if (edited is null)
        {
            return false;
        }

        _blocks++;
        _created += block.End - block.Start + change.Delta;
        Memory = Memory with { LastEdited = edited };
        Root = block.Replace(block.Depth - 1, block.Block.WithSlot(block.ContentSlot, edited.Content));
        return true;
    }

    private bool TryReadBlock(SourceText after, TextChangeRange change, BlockCursor block)
    {
        Stretch? stretch = FollowingEntry(block) is { } following ? Stretch.ReadBlock(after, Memory.Traits, change, block, following, ref _rescanned) : null;
        if (stretch is null || !MakesSameNode(block, stretch.Tokens[0]))
        {
            return false;
        }

        using var source = new BlockSource(stretch.Document, stretch.Tokens, toEnd: false);
        int start = block.Start;
        ReplaceText(source, token: 0, block);
        Finish(stretch, source);
        if (stretch.EntriesBehind is not null)
        {
            Memory = Memory with { LastEdited = EditedBlock.Of(block.MoveTo(Root, start).Content, stretch) };
        }

        return true;
    }
}
