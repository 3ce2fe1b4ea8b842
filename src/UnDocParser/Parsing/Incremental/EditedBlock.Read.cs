using System.Buffers;
using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Incremental;

/// <content>
/// The first edit in a block: its lines are read as they were up to the one that changes, for the states before and behind that one. What follows it stays.
/// </content>
internal sealed partial record EditedBlock
{
    /// <summary>Returns a block that was not edited before with one of its lines changed, when that leaves all else as it is; otherwise null.</summary>
    /// <remarks>
    /// Nearly every line amid a paragraph leaves the states that it found. The line as it is now is then read behind the line as it was: places with
    /// equal states go on alike.
    /// </remarks>
    /// <param name="old">The text as it was.</param>
    /// <param name="text">The changed text.</param>
    /// <param name="traits">What holds for the whole document.</param>
    /// <param name="change">The edit.</param>
    /// <param name="line">The line it lies in, not the first one.</param>
    /// <param name="block">The block.</param>
    /// <param name="following">What the next block was parsed with; used where the line is the last one.</param>
    /// <param name="rescanned">Grows by the number of characters that were read.</param>
    public static EditedBlock? EditFirst(
        SourceText old, SourceText text, DocumentTraits traits, TextChangeRange change, int line, BlockCursor block, BlockEntry? following, ref int rescanned)
    {
        ParagraphTextGreen content = block.Content;
        bool isLast = line == content.Lines.Length - 1;
        if (isLast && following is null)
        {
            return null;
        }

        // The states behind the last line are known: it is not read as it was.
        var place = new EditedLine(content, line, OffsetOf(content, block.TextStart), change.Delta);
        int oldEnd = isLast ? place.Before : place.End - change.Delta;
        string read = Join(old, block.Start, oldEnd, text, place.Before, Math.Min(text.Length, place.End + Margin));
        rescanned += read.Length;
        var window = new LineWindow(read, startsText: block.Start == 0, endsText: false, traits.Profile.Reading);
        if (window.IsMapped)
        {
            return null;
        }

        var tokens = new LineTokenList(line + 2);
        var tokenizer = new BodyTokenizer(new DocumentLines(window, traits, first: 0, content.Entry!), tokens);
        var known = new EditedBlock(content, new BlockEntry?[content.Lines.Length], IsRead: false);
        if (!known.TryReadTo(line, tokenizer, window, tokens, place.Before - block.Start))
        {
            return null;
        }

        BlockEntry before = known.Entries[line]!;
        if (!isLast)
        {
            if (!GoesOn(tokenizer, window, tokens, tokens[line - 1].Line + 1) || tokenizer.Position != oldEnd - block.Start)
            {
                return null;
            }

            known.Entries[line + 1] = tokenizer.Entry;
            if (!tokenizer.Matches(before))
            {
                return known.Edit(text, traits, change, line, block.TextStart, following, ref rescanned);
            }
        }

        int shift = oldEnd - block.Start - place.Before;
        int last = tokens.Count - 1;
        bool stays = GoesOn(tokenizer, window, tokens, tokens[last].Line + 1)
            && tokens[last + 1].Start == place.TextStart + shift
            && tokens[last + 1].End == place.TextEnd + shift
            && tokenizer.Matches(isLast ? following! : before);
        return stays ? known.WithLine(text, change, line, block.TextStart) : null;
    }

    // Reads the lines before one, and keeps the states between them. A label alone on its line is no line of the text.
    private bool TryReadTo(int line, BodyTokenizer tokenizer, LineWindow window, LineTokenList tokens, int end)
    {
        for (int index = 0; index < line; index++)
        {
            if (!tokenizer.MoveNext() || window.Overran || tokens.Blocks > 1)
            {
                return false;
            }

            Entries[index + 1] = tokenizer.LooksBehind ? null : tokenizer.Entry;
        }

        return Entries[line] is not null && tokenizer.Position == end && !IsQuoted(window, tokens);
    }

    private static string Join(SourceText first, int start, int end, SourceText second, int secondStart, int secondEnd)
    {
        int length = end - start + secondEnd - secondStart;
        char[] buffer = ArrayPool<char>.Shared.Rent(length);
        Span<char> characters = buffer.AsSpan(0, length);
        first.CopyTo(start, characters.Slice(0, end - start));
        second.CopyTo(secondStart, characters.Slice(end - start));
        string joined = characters.ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return joined;
    }
}
