using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Incremental;

/// <summary>
/// A block that was edited, with the states before each of its lines. Where these are known, a line can be read again without those before it, and where the
/// states behind it come out as they were, those behind it stay too: the decisions on a line follow from the states before it and the text from there on.
/// </summary>
/// <param name="Content">The text of the block: what is known holds for no other.</param>
/// <param name="Entries">
/// The states before each line; null before the first, and where the lines before had looked at those behind, so that they cannot be taken for settled.
/// </param>
/// <param name="IsRead">Whether the block was read to its end; otherwise further states are null too, behind the line that was edited.</param>
internal sealed partial record EditedBlock(ParagraphTextGreen Content, BlockEntry?[] Entries, bool IsRead)
{
    // Characters behind the line that are read, so that the end of the line can be seen.
    private const int Margin = 2;

    /// <summary>Returns what is known of a block that was read by itself; null where that is not enough to read a line of it.</summary>
    public static EditedBlock? Of(ParagraphTextGreen content, Stretch stretch)
    {
        // A label alone on its line is no line of the text.
        if (stretch.EntriesBehind is not { } behind || content.Lines.Length != stretch.Tokens.Count || IsQuoted(stretch.Document.Lines, stretch.Tokens))
        {
            return null;
        }

        var entries = new BlockEntry?[content.Lines.Length];
        for (int line = 1; line < entries.Length; line++)
        {
            entries[line] = behind[line - 1];
        }

        return new EditedBlock(content, entries, IsRead: true);
    }

    /// <summary>Returns the line in whose text an edit lies, behind its first character; -1 where it lies in none.</summary>
    /// <param name="content">The text of a block.</param>
    /// <param name="change">The edit.</param>
    /// <param name="start">Where the text of the block starts, with the trivia before it.</param>
    public static int LineAt(ParagraphTextGreen content, TextChangeRange change, int start)
    {
        ParagraphLines lines = content.Lines;
        int offset = OffsetOf(content, start);
        int line = lines.Length - 1;
        while (line >= 0 && lines[line].Start >= change.Span.Start - offset)
        {
            line--;
        }

        return line >= 0 && change.Span.End - offset <= lines[line].Start + lines[line].Length ? line : -1;
    }

    /// <summary>Determines whether an edit in a line may change what a block is by what only the whole of it shows.</summary>
    /// <remarks>Whether it is a heading is shown by its first and last line, and by its length. Some kinds are made in ways of their own.</remarks>
    /// <param name="content">The text of the block.</param>
    /// <param name="delta">By how much the edit makes it longer.</param>
    /// <param name="line">The line the edit lies in.</param>
    public static bool IsMadeAsWhole(ParagraphTextGreen content, int delta, int line) => content.BlockKind switch
    {
        LineKind.Heading or LineKind.LostTable or LineKind.Unrecognized => true,
        LineKind.Paragraph => line == content.Lines.Length - 1 || (delta < 0 && content.FullWidth < 2 * BodyPlace.LongestHeading),
        _ => false,
    };

    /// <summary>Returns the block with one of its lines changed, when that leaves all else as it is; otherwise null.</summary>
    /// <param name="text">The changed text.</param>
    /// <param name="traits">What holds for the whole document.</param>
    /// <param name="change">The edit.</param>
    /// <param name="line">The line it lies in, not the first one.</param>
    /// <param name="start">Where the text of the block starts, with the trivia before it.</param>
    /// <param name="following">What the next block was parsed with; used where the line is the last one.</param>
    /// <param name="rescanned">Grows by the number of characters that were read.</param>
    public EditedBlock? Edit(SourceText text, DocumentTraits traits, TextChangeRange change, int line, int start, BlockEntry? following, ref int rescanned)
    {
        BlockEntry? behind = line + 1 < Entries.Length ? Entries[line + 1] : following;
        if (Entries[line] is not { } before || behind is null)
        {
            return null;
        }

        var place = new EditedLine(Content, line, OffsetOf(Content, start), change.Delta);
        string read = text.ToString(TextSpan.FromBounds(place.Before, Math.Min(text.Length, place.End + Margin)));
        rescanned += read.Length;
        var window = new LineWindow(read, startsText: false, endsText: false, traits.Profile.Reading);
        if (window.IsMapped)
        {
            return null;
        }

        var tokens = new LineTokenList(1);
        var tokenizer = new BodyTokenizer(new DocumentLines(window, traits, first: 0, before), tokens);
        bool stays = GoesOn(tokenizer, window, tokens, firstLine: 0)
            && tokens[0].Start == place.TextStart - place.Before
            && tokens[0].End == place.TextEnd - place.Before
            && tokenizer.Matches(behind);
        return stays ? WithLine(text, change, line, start) : null;
    }

    private EditedBlock WithLine(SourceText text, TextChangeRange change, int line, int start) => this with
    {
        Content = Content.WithLine(
            line,
            new TextChangeRange(new TextSpan(change.Span.Start - OffsetOf(Content, start), change.Span.Length), change.NewLength),
            text.ToString(new TextSpan(change.Span.Start, change.NewLength))),
    };

    // From places in the source of the block to those in the text.
    private static int OffsetOf(ParagraphTextGreen content, int start) => start + content.LeadingTriviaWidth - content.Lines[0].Start;

    // Where the first line begins with a sign of quotation, so may the others.
    private static bool IsQuoted(LineWindow lines, LineTokenList tokens) => lines.Text[lines.Peek(tokens[0].Line).ContentStart] == '>';

    // Reads a line. Whether it goes on with the block, nothing but blank lines stand before it, and it looks at no other behind it.
    private static bool GoesOn(BodyTokenizer tokenizer, LineWindow window, LineTokenList tokens, int firstLine)
    {
        if (!tokenizer.MoveNext() || window.Overran || tokenizer.LooksBehind)
        {
            return false;
        }

        ref readonly LineToken token = ref tokens[tokens.Count - 1];
        for (int line = firstLine; line < token.Line; line++)
        {
            if (!window.Peek(line).IsBlank)
            {
                return false;
            }
        }

        return token.Kind == LineKind.Continuation;
    }

    /// <summary>Where an edited line lies in the changed text.</summary>
    private readonly struct EditedLine
    {
        public EditedLine(ParagraphTextGreen content, int line, int offset, int delta)
        {
            ParagraphLines lines = content.Lines;
            ParagraphLine edited = lines[line];
            Before = offset + EndOf(lines[line - 1]);
            TextStart = offset + edited.Start;
            TextEnd = TextStart + edited.Length + delta;
            End = offset + EndOf(edited) + delta;
        }

        /// <summary>Gets where the line before it ends.</summary>
        public int Before { get; }

        /// <summary>Gets where its text starts.</summary>
        public int TextStart { get; }

        /// <summary>Gets where its text ends.</summary>
        public int TextEnd { get; }

        /// <summary>Gets where it ends, with the trivia behind it.</summary>
        public int End { get; }

        private static int EndOf(ParagraphLine line) => line.End + (line.Trailing?.FullWidth ?? 0);
    }
}
