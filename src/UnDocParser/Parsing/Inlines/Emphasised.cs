using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>Emphasised text at the start of a text: the lengths of the signs before it, of itself and of the signs behind it.</summary>
/// <param name="Open">The length of the signs before the text: 2 for <c>**</c>, 3 for <c>&lt;b&gt;</c>.</param>
/// <param name="Inner">The length of the text; 0 when there is none.</param>
/// <param name="Close">The length of the signs behind it.</param>
internal readonly record struct Emphasised(int Open, int Inner, int Close)
{
    private const int Longest = 4000;
    private const int LongestMarker = 3;

    /// <summary>Gets the length of the whole, 0 when no text is emphasised.</summary>
    public int Length => Inner > 0 ? Open + Inner + Close : 0;

    /// <summary>Returns the length of the signs that emphasis can begin with: <c>*</c>, <c>__</c>, <c>&lt;b&gt;</c>; or 0.</summary>
    public static int OpenLength(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] == '<')
        {
            int tag = InlineMarkup.TagLength(text, out TagKind kind, out bool isClosing);
            return kind == TagKind.Emphasis && !isClosing ? tag : 0;
        }

        return MarkerLength(text);
    }

    /// <summary>Returns the length of signs that begin or end emphasis, or 0.</summary>
    public static int SignLength(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] == '<')
        {
            int tag = InlineMarkup.TagLength(text, out TagKind kind, out _);
            return kind == TagKind.Emphasis ? tag : 0;
        }

        return MarkerLength(text);
    }

    /// <summary>Returns where the next signs of emphasis stand, or -1. An underscore within a word is none.</summary>
    public static int IndexOfSign(ReadOnlySpan<char> text)
    {
        for (int from = 0; from < text.Length; from++)
        {
            int found = text.Slice(from).IndexOfAny('*', '_', '<');
            if (found < 0)
            {
                return -1;
            }

            from += found;
            if (text[from] == '*' || (text[from] == '<' && SignLength(text.Slice(from)) > 0) || (text[from] == '_' && !IsInWord(text, from)))
            {
                return from;
            }
        }

        return -1;
    }

    /// <summary>Finds emphasised text at the start of a text: no blank stands within the signs beside them.</summary>
    public static Emphasised Find(ReadOnlySpan<char> text)
    {
        Emphasised found = Of(text, Longest);
        if (found.Inner == 0)
        {
            return default;
        }

        ReadOnlySpan<char> inner = text.Slice(found.Open, found.Inner);
        bool isTag = text[0] == '<';
        return isTag || !(IsGap(inner[0]) || IsGap(inner[inner.Length - 1])) ? found : default;
    }

    /// <summary>Finds emphasised text at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How far its end is looked for.</param>
    public static Emphasised Of(ReadOnlySpan<char> text, int longest)
    {
        int open = OpenLength(text);
        if (open == 0 || open >= text.Length)
        {
            return default;
        }

        int close = open;
        int inner = text[0] == '<' ? LineMarkup.ClosingTag(text.Slice(open), InlineMarkup.NameOf(text), out close) : CloseOf(text, open, longest);
        return inner > 0 ? new Emphasised(open, inner, close) : default;
    }

    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !CharacterClasses.IsEmphasis(text[0]))
        {
            return 0;
        }

        int length = 1;
        while (length < LongestMarker && length < text.Length && text[length] == text[0])
        {
            length++;
        }

        return length;
    }

    // "**A/91/L.7\***": the marker that ends emphasis does not begin with an asterisk that a backslash makes a plain one.
    private static int CloseOf(ReadOnlySpan<char> text, int marker, int longest)
    {
        ReadOnlySpan<char> sought = text.Slice(0, marker);
        ReadOnlySpan<char> rest = text.Slice(marker, Math.Min(text.Length - marker, longest));
        int from = 0;
        while (true)
        {
            int found = rest.Slice(from).IndexOf(sought);
            if (found < 0)
            {
                return -1;
            }

            from += found;
            if (from == 0 || (rest[from - 1] != '\\' && !(text[0] == '_' && IsInWord(rest, from))))
            {
                return from;
            }

            from++;
        }
    }

    private static bool IsInWord(ReadOnlySpan<char> text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);

    private static bool IsGap(char character) => TextFacts.IsBlank(character) || character == '\n';
}
