#if NET8_0_OR_GREATER
using System.Buffers;
#endif
using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>
/// Recognises the markup that converters put before the words of a line: <c>&gt; </c>, <c>## </c>, and <c>- </c> before a number. The words
/// begin behind it, whatever is asked of the line; the tree keeps it as trivia.
/// </summary>
internal static partial class LineMarkup
{
    /// <summary>What a line holds one of whose label has markup in it: <c>\</c>, <c>&amp;</c>, <c>&lt;</c>.</summary>
    public const TextSigns SignsInLabels = TextSigns.Underscores | TextSigns.Stars | TextSigns.Tags;

    private const int DeepestHeading = 6;
    private const string Signs = "*_<&\\[~^$";

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> SearchedSigns = SearchValues.Create(Signs);
#endif

    private const int ShortestBreak = 3;

    // Code units: the longest label with all its markup is "<strong>1\.</strong>".
    private const int LongestMarkedLabel = 24;

    // No emphasised or struck text is looked at beyond that many code units, so that a sign without its other end costs no more.
    private const int LongestMarkedText = 4000;

    /// <summary>
    /// Returns the length of the signs of block quotation a line starts with, the one blank behind each included: 4 for <c>&gt; &gt; text</c>.
    /// </summary>
    public static int QuotationLength(ReadOnlySpan<char> line)
    {
        int length = 0;
        for (int index = 0; index < line.Length; index++)
        {
            if (line[index] == '>')
            {
                length = index + 1;
            }
            else if (!TextFacts.IsBlank(line[index]))
            {
                break;
            }
        }

        return length > 0 && length < line.Length && TextFacts.IsBlank(line[length]) ? length + 1 : length;
    }

    /// <summary>Returns the length of the markup before the words of a line that begins with no blank and no quotation sign: of a heading or a list.</summary>
    public static int SignLength(ReadOnlySpan<char> line) => line.IsEmpty ? 0 : line[0] switch
    {
        '#' => HeadingLength(line),
        '-' or '*' or '+' => ListSignLength(line),
        '<' => AnchorLength(line),
        _ => 0,
    };

    /// <summary>Returns the length of the number signs of a heading and the blanks behind them: 3 for <c>## Title</c>; 0 for <c>#5</c>.</summary>
    public static int HeadingLength(ReadOnlySpan<char> line)
    {
        int signs = 0;
        while (signs < line.Length && line[signs] == '#')
        {
            signs++;
        }

        int end = BlanksEnd(line, signs);
        return signs is > 0 and <= DeepestHeading && end > signs && end < line.Length ? end : 0;
    }

    /// <summary>Returns the length of tags without words that a line starts with, something behind them: <c>&lt;span id="page-1"&gt;&lt;/span&gt;1. Decides</c>.</summary>
    public static int AnchorLength(ReadOnlySpan<char> line)
    {
        int end = 0;
        while (end < line.Length)
        {
            int open = InlineMarkup.TagLength(line.Slice(end), out TagKind kind, out bool isClosing);
            if (open == 0 || isClosing || kind != TagKind.Other)
            {
                break;
            }

            int close = InlineMarkup.TagLength(line.Slice(end + open), out kind, out isClosing);
            if (close == 0 || !isClosing || kind != TagKind.Other)
            {
                break;
            }

            end = BlanksEnd(line, end + open + close);
        }

        return end < line.Length ? end : 0;
    }

    /// <summary>
    /// Returns the length of a list sign and the blanks behind it, where the label of a paragraph follows: 2 for <c>- 1. Decides</c> and for
    /// <c>- (a) To list</c>; 0 for <c>- text</c>, which is an item without label, and for the page number <c>- 2 -</c>.
    /// </summary>
    public static int ListSignLength(ReadOnlySpan<char> line)
    {
        int start = line.IsEmpty || line[0] is not ('-' or '*' or '+') ? 0 : BlanksEnd(line, 1);
        if (start <= 1 || start == line.Length)
        {
            return 0;
        }

        // Emphasis may stand around the label: "- **1.** Decides".
        ReadOnlySpan<char> rest = line.Slice(start);
        int marks = 0;
        while (marks < rest.Length && CharacterClasses.IsEmphasis(rest[marks]))
        {
            marks++;
        }

        Label label = LabelScanner.Scan(rest.Slice(marks));
        bool isLabel = label.Style is not (LabelStyle.None or LabelStyle.Bullet or LabelStyle.Capital or LabelStyle.CapitalRoman);
        return isLabel && label.Length < rest.Length - marks ? start : 0;
    }

    /// <summary>
    /// Scans for a label that markup hides: <c>1\.</c>, <c>\(a\)</c>, <c>1.&amp;nbsp;Decides</c>. The length of the label counts its markup.
    /// </summary>
    public static Label ScanMarkedLabel(ReadOnlySpan<char> line)
    {
        Span<char> folded = stackalloc char[LongestMarkedLabel];
        Span<int> places = stackalloc int[LongestMarkedLabel + 1];
        int count = 0;
        int index = 0;
        while (index < line.Length && count < LongestMarkedLabel)
        {
            int escape = InlineMarkup.EscapeLength(line.Slice(index));
            int markup = InlineMarkup.TagLength(line.Slice(index));
            int entity = InlineMarkup.EntityLength(line.Slice(index), out char character);
            index += escape + markup;
            if (markup == 0)
            {
                places[count] = index;
                folded[count++] = entity > 0 ? character : line[index];
                index += entity > 0 ? entity : 1;
            }

            places[count] = index;
        }

        Label label = LabelScanner.ScanPlain(folded.Slice(0, count));
        return label.IsNone ? label : label with { Length = label.Length == 0 ? 0 : EndOf(places, label.Length, line) };
    }

    /// <summary>Determines whether markup may stand in the label a line starts with.</summary>
    public static bool MayMarkLabel(ReadOnlySpan<char> line) => line.Slice(0, Math.Min(line.Length, LongestMarkedLabel)).IndexOfAny('\\', '&', '<') >= 0;

    /// <summary>Returns the length of the signs that end emphasis at the start of a text, a blank or the end of the text behind them: 2 for <c>** Decides</c>.</summary>
    public static int EmphasisEndLength(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length)
        {
            int length = CharacterClasses.IsEmphasis(text[end]) ? 1 : TagEndLength(text.Slice(end));
            if (length == 0)
            {
                break;
            }

            end += length;
        }

        return end == text.Length || InlineMarkup.BlankLength(text.Slice(end)) > 0 ? end : 0;
    }

    /// <summary>
    /// Returns the length of what stands before the first word or label of a text: blanks, quotes, emphasis, tags, a square bracket, and words that
    /// are struck out, unless nothing else follows: 4 for <c>“**Decides</c>.
    /// </summary>
    public static int OpeningLength(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (index < text.Length)
        {
            char first = text[index];
            int length = TextFacts.IsBlank(first) || TextFacts.IsQuote(first) || first is '*' or '_' or '#' or '[' ? 1
                : first is '<' or '&' or '~' or '\\' ? MarkLength(text.Slice(index))
                : 0;
            if (length == 0)
            {
                break;
            }

            index += length;
        }

        return index;
    }

    /// <summary>Returns the length of struck text at the start of a text, its signs included, or 0: <c>~~30~~</c>, <c>&lt;del&gt;30&lt;/del&gt;</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">The length of the sign before the words.</param>
    /// <param name="close">The length of the sign behind them.</param>
    public static int StruckLength(ReadOnlySpan<char> text, out int open, out int close)
    {
        open = 0;
        close = 0;
        if (text.Length > 4 && text[0] == '~' && text[1] == '~')
        {
            int end = text.Slice(2, Math.Min(text.Length - 2, LongestMarkedText)).IndexOf("~~".AsSpan());
            open = close = end > 0 ? 2 : 0;
            return end > 0 ? end + 4 : 0;
        }

        int tag = InlineMarkup.TagLength(text, out TagKind kind, out bool isClosing);
        if (tag == 0 || kind != TagKind.Struck || isClosing)
        {
            return 0;
        }

        int found = ClosingTag(text.Slice(tag), InlineMarkup.NameOf(text), out int length);
        if (found < 0)
        {
            return 0;
        }

        (open, close) = (tag, length);
        return tag + found + length;
    }

    /// <summary>
    /// Determines whether <see cref="Plain"/> may make another line of one, to be asked before a buffer is made: most lines have no sign of markup.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="longest">The length of the buffer.</param>
    public static bool IsMarked(ReadOnlySpan<char> line, int longest) => line.Length <= longest && IndexOfSign(line) >= 0;

#if NET8_0_OR_GREATER
    private static int IndexOfSign(ReadOnlySpan<char> line) => line.IndexOfAny(SearchedSigns);
#else
    private static int IndexOfSign(ReadOnlySpan<char> line) => line.IndexOfAny(Signs.AsSpan());
#endif

    /// <summary>
    /// Returns a line as it reads, without emphasis, tags, entities, escapes and note marks, for what is compared as a whole: <c>_17 December_</c>. The line
    /// itself where it has none, or is longer than <paramref name="buffer"/>.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="buffer">Where it is written.</param>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> line, Span<char> buffer)
    {
        if (!IsMarked(line, buffer.Length))
        {
            return line;
        }

        int count = 0;
        int index = 0;
        while (index < line.Length)
        {
            int words = IndexOfSign(line.Slice(index)) is >= 0 and int next ? next : line.Length - index;
            line.Slice(index, words).CopyTo(buffer.Slice(count));
            index += words;
            count += words;
            if (index == line.Length)
            {
                break;
            }

            int length = MarkupLength(line.Slice(index), out char character);
            if (length == 0)
            {
                index += InlineMarkup.EscapeLength(line.Slice(index));
                character = line[index];
                length = 1;
            }

            index += length;
            if (character != '\0')
            {
                buffer[count++] = character;
            }
        }

        return buffer.Slice(0, count);
    }

    // The character it stands for is NUL where it stands for none.
    private static int MarkupLength(ReadOnlySpan<char> text, out char character)
    {
        character = '\0';
        if (StruckLength(text, out _, out _) is int struck and > 0)
        {
            return struck;
        }

        return text[0] is '*' or '_' or '~' ? 1
            : MarkedNotes.Length(text, out _) is int mark and > 0 ? mark
            : InlineMarkup.Length(text, out character);
    }

    /// <summary>Returns where the tag stands that closes one of a name, or -1, and its length.</summary>
    public static int ClosingTag(ReadOnlySpan<char> text, ReadOnlySpan<char> name, out int length)
    {
        length = 0;
        for (int from = 0; from < Math.Min(text.Length, LongestMarkedText);)
        {
            int found = text.Slice(from, Math.Min(text.Length, LongestMarkedText) - from).IndexOf("</".AsSpan());
            if (found < 0)
            {
                return -1;
            }

            from += found;
            length = InlineMarkup.TagLength(text.Slice(from), out TagKind kind, out _);
            if (kind != TagKind.None && InlineMarkup.NameOf(text.Slice(from)).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return from;
            }

            from += 2;
        }

        return -1;
    }

    /// <summary>
    /// Returns the length of the markup a line ends in, or 0: a tag, a comment, the sign of struck text, the target of a link within the text,
    /// the sign behind a raised number, the backslash that breaks a line.
    /// </summary>
    public static int EndLength(ReadOnlySpan<char> line)
    {
        switch (line[line.Length - 1])
        {
            case '>':
                return TagLengthAtEnd(line);
            case ')':
                int target = line.LastIndexOf("](#".AsSpan());
                return target >= 0 && line.Slice(target).IndexOf(' ') < 0 ? line.Length - target : 0;
            case '~':
                return line.Length > 1 && line[line.Length - 2] == '~' ? 2 : 0;
            case '^':
                return line.Length > 2 && TextFacts.IsDigit(line[line.Length - 2]) ? 1 : 0;
            default:
                return 1;
        }
    }

    private static int TagLengthAtEnd(ReadOnlySpan<char> line)
    {
        int open = line.LastIndexOf('<');
        return open >= 0 && InlineMarkup.Length(line.Slice(open), out _) == line.Length - open ? line.Length - open : 0;
    }

    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (StruckLength(text, out _, out _) is int struck and > 0 && struck < text.Length)
        {
            return struck;
        }

        int tag = InlineMarkup.TagLength(text, out TagKind kind, out _);
        return tag > 0 && kind != TagKind.Raised ? tag
            : text.StartsWith("~~".AsSpan(), StringComparison.Ordinal) || text.StartsWith("\\[".AsSpan(), StringComparison.Ordinal) ? 2
            : EntityLengthOfBlank(text);
    }

    // "&nbsp;", "&quot;".
    private static int EntityLengthOfBlank(ReadOnlySpan<char> text) =>
        InlineMarkup.EntityLength(text, out char character) is int length && (TextFacts.IsBlank(character) || TextFacts.IsQuote(character)) ? length : 0;

    private static int TagEndLength(ReadOnlySpan<char> text) =>
        InlineMarkup.TagLength(text, out TagKind kind, out bool isClosing) is int length and > 0 && isClosing && kind == TagKind.Emphasis ? length : 0;

    // The last character of the label is there whole: an entity as an entity.
    private static int EndOf(ReadOnlySpan<int> places, int length, ReadOnlySpan<char> line)
    {
        int last = places[length - 1];
        return last + Math.Max(1, InlineMarkup.EntityLength(line.Slice(last), out _));
    }

    private static int BlanksEnd(ReadOnlySpan<char> line, int start)
    {
        int end = start;
        while (end < line.Length && TextFacts.IsBlank(line[end]))
        {
            end++;
        }

        return end;
    }
}
