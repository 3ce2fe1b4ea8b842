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

    /// <summary>Returns the block with one of its lines changed, when that leaves all else as it is; otherwise null.</summary>
    /// <param name="text">The changed text.</param>
    /// <param name="traits">What holds for the whole document.</param>
    /// <param name="change">The edit.</param>
    /// <param name="start">Where the text of the block starts, with the trivia before it.</param>
    /// <param name="following">What the block behind it was parsed with; null when there is none.</param>
    /// <param name="rescanned">How many characters were read.</param>
    public EditedBlock? Edit(SourceText text, DocumentTraits traits, TextChangeRange change, int start, BlockEntry? following, out int rescanned)
    {
        rescanned = 0;
        ReadOnlySpan<ParagraphLine> lines = Content.Lines;
        int offset = start + Content.LeadingTriviaWidth - lines[0].Start;
        int line = LineOf(lines, change.Span.Start - offset);
        if (line <= 0
            || Entries[line] is not { } before
            || (line + 1 < lines.Length ? Entries[line + 1] : following) is not { } behind
            || change.Span.End - offset >= lines[line].Start + lines[line].Length
            || IsMadeAsWhole(change.Delta, line == lines.Length - 1))
        {
            return null;
        }

        int from = offset + EndOf(lines[line - 1]);
        int to = offset + EndOf(lines[line]) + change.Delta;
        string read = text.ToString(TextSpan.FromBounds(from, Math.Min(text.Length, to + Margin)));
        rescanned = read.Length;
        var window = new LineWindow(read, startsText: false, endsText: false, traits.Profile.Reading);
        return Stays(window, traits, before, behind, offset + lines[line].Start - from, offset + lines[line].Start + lines[line].Length + change.Delta - from)
            ? this with
            {
                Content = Content.WithLine(
                    line,
                    new TextChangeRange(new TextSpan(change.Span.Start - offset, change.Span.Length), change.NewLength),
                    read.Substring(change.Span.Start - from, change.NewLength)),
            }
            : null;
    }

    // The line that holds the character before a place and the one at it; -1 where none does.
    private static int LineOf(ReadOnlySpan<ParagraphLine> lines, int place)
    {
        int line = lines.Length - 1;
        while (line >= 0 && lines[line].Start >= place)
        {
            line--;
        }

        return line;
    }

    private static int EndOf(ParagraphLine line) => line.Start + line.Length + (line.Trailing?.FullWidth ?? 0);

    // Whether a line that nothing but blank lines stand before goes on with the block, and leaves the states behind it that it left before.
    private static bool Stays(LineWindow window, DocumentTraits traits, BlockEntry before, BlockEntry behind, int start, int end)
    {
        if (window.IsMapped)
        {
            return false;
        }

        var document = new DocumentLines(window, traits, first: 0, before);
        var tokens = new List<LineToken>(1);
        var tokenizer = new BodyTokenizer(document, tokens);
        if (!tokenizer.MoveNext() || window.Overran || tokens[0] is not { Kind: LineKind.Continuation } token || token.Start != start || token.End != end)
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
