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
internal sealed record EditedBlock(ParagraphTextGreen Content, BlockEntry?[] Entries)
{
    // Characters behind the line that are read, so that the end of the line can be seen.
    private const int Margin = 2;

    /// <summary>Returns what is known of a block that was read by itself; null where that is not enough to read a line of it.</summary>
    public static EditedBlock? Of(ParagraphTextGreen content, Stretch stretch)
    {
        // A label alone on its line is no line of the text; and where the first line begins with a sign of quotation, so may the others.
        bool isQuoted = stretch.Document.Text[stretch.Document.Lines.Peek(stretch.Tokens[0].Line).ContentStart] == '>';
        if (stretch.EntriesBehind is not { } behind || content.Lines.Length != stretch.Tokens.Count || isQuoted)
        {
            return null;
        }

        var entries = new BlockEntry?[content.Lines.Length];
        for (int line = 1; line < entries.Length; line++)
        {
            entries[line] = behind[line - 1];
        }

        return new EditedBlock(content, entries);
    }

    /// <summary>Returns the line in whose text an edit lies, behind its first character; -1 where it lies in none.</summary>
    /// <param name="change">The edit.</param>
    /// <param name="start">Where the text of the block starts, with the trivia before it.</param>
    public int LineAt(TextChangeRange change, int start)
    {
        ParagraphLines lines = Content.Lines;
        int offset = OffsetOf(start);
        int line = lines.Length - 1;
        while (line >= 0 && lines[line].Start >= change.Span.Start - offset)
        {
            line--;
        }

        return line >= 0 && change.Span.End - offset <= lines[line].Start + lines[line].Length ? line : -1;
    }

    /// <summary>Determines whether a line is the last one.</summary>
    public bool IsLast(int line) => line == Entries.Length - 1;

    /// <summary>Returns the states between a line and the next; null where there is no line, or they are not known.</summary>
    public BlockEntry? EntryBehind(int line) => line < 0 ? null : Entries[line + 1];

    /// <summary>Returns the block with one of its lines changed, when that leaves all else as it is; otherwise null.</summary>
    /// <param name="text">The changed text.</param>
    /// <param name="traits">What holds for the whole document.</param>
    /// <param name="change">The edit.</param>
    /// <param name="line">The line it lies in.</param>
    /// <param name="start">Where the text of the block starts, with the trivia before it.</param>
    /// <param name="behind">The states that were behind the line.</param>
    /// <param name="rescanned">Grows by the number of characters that were read.</param>
    public EditedBlock? Edit(SourceText text, DocumentTraits traits, TextChangeRange change, int line, int start, BlockEntry behind, ref int rescanned)
    {
        if (line <= 0 || Entries[line] is not { } before || IsMadeAsWhole(change.Delta, IsLast(line)))
        {
            return null;
        }

        ParagraphLine edited = Content.Lines[line];
        int offset = OffsetOf(start);
        int from = offset + EndOf(Content.Lines[line - 1]);
        int to = offset + EndOf(edited) + change.Delta;
        string read = text.ToString(TextSpan.FromBounds(from, Math.Min(text.Length, to + Margin)));
        rescanned += read.Length;
        var window = new LineWindow(read, startsText: false, endsText: false, traits.Profile.Reading);
        int textStart = offset + edited.Start - from;
        return Stays(window, traits, before, behind, textStart, textStart + edited.Length + change.Delta)
            ? this with
            {
                Content = Content.WithLine(
                    line,
                    new TextChangeRange(new TextSpan(change.Span.Start - offset, change.Span.Length), change.NewLength),
                    read.Substring(change.Span.Start - from, change.NewLength)),
            }
            : null;
    }

    // From places in the source of the block to those in the text.
    private int OffsetOf(int start) => start + Content.LeadingTriviaWidth - Content.Lines[0].Start;

    private static int EndOf(ParagraphLine line) => line.Start + line.Length + (line.Trailing?.FullWidth ?? 0);

    // Whether a line that nothing but blank lines stand before goes on with the block, and leaves the states behind it that it left before.
    private static bool Stays(LineWindow window, DocumentTraits traits, BlockEntry before, BlockEntry behind, int start, int end)
    {
        if (window.IsMapped)
        {
            return false;
        }

        var document = new DocumentLines(window, traits, first: 0, before);
        var tokens = new LineTokenList(1);
        var tokenizer = new BodyTokenizer(document, tokens);
        if (!tokenizer.MoveNext() || window.Overran)
        {
            return false;
        }

        ref readonly LineToken token = ref tokens[0];
        if (token.Kind != LineKind.Continuation || token.Start != start || token.End != end)
        {
            return false;
        }

        for (int line = 0; line < token.Line; line++)
        {
            if (!window.Peek(line).IsBlank)
            {
                return false;
            }
        }

        return !tokenizer.LooksBehind && tokenizer.Matches(behind) && !window.Overran;
    }

    // Only a whole block shows whether it is a heading: by its first and last line, and by its length. Other kinds are made in ways of their own.
    private bool IsMadeAsWhole(int delta, bool isLast) => Content.BlockKind switch
    {
        LineKind.Heading or LineKind.LostTable or LineKind.Unrecognized => true,
        LineKind.Paragraph => isLast || (delta < 0 && Content.FullWidth < 2 * BodyPlace.LongestHeading),
        _ => false,
    };
}
