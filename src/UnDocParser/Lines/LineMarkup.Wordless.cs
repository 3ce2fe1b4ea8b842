using UnDocParser.Text;

namespace UnDocParser.Lines;

// Lines that are markup and nothing else.
internal static partial class LineMarkup
{
    /// <summary>
    /// Determines whether a line is markup without words: comments, tags, images such as <c>![](figure.png)</c>, fences such as <c>```markdown</c>.
    /// </summary>
    public static bool IsWordless(ReadOnlySpan<char> line)
    {
        if (IsFence(line) || IsPageSeparator(line))
        {
            return true;
        }

        if (line.IsEmpty || !(line[0] == '<' || (line[0] == '!' && line.Length > 4 && line[1] == '[')))
        {
            return false;
        }

        int index = 0;
        while (index < line.Length)
        {
            int length = WordlessLength(line.Slice(index));
            if (length == 0)
            {
                return false;
            }

            index += length;
        }

        return true;
    }

    private static int WordlessLength(ReadOnlySpan<char> text) => text[0] switch
    {
        '!' => ImageLength(text),
        '<' => InlineMarkup.Length(text, out _),
        char first => TextFacts.IsBlank(first) ? 1 : 0,
    };

    /// <summary>Determines whether a line of dashes divides a text, or underlines a heading: <c>---</c>, <c>- - -</c>; the rule of a table has gaps.</summary>
    public static bool IsBreak(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestBreak || line[0] != '-')
        {
            return false;
        }

        bool isSpaced = line[1] == ' ';
        for (int index = 0; index < line.Length; index++)
        {
            if (line[index] != (isSpaced && index % 2 == 1 ? ' ' : '-'))
            {
                return false;
            }
        }

        return !isSpaced || line.Length > ShortestBreak;
    }

    // "{1}------------": between the pages of a text from marker.
    private static bool IsPageSeparator(ReadOnlySpan<char> line)
    {
        int end = line.Length > 4 && line[0] == '{' ? LabelScanner.DigitsEnd(line, 1) : 0;
        return end > 1 && end < line.Length && line[end] == '}' && line.Slice(end + 1) is { Length: >= ShortestBreak } dashes && IsBreak(dashes);
    }

    private static bool IsFence(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != '`' || line[1] != '`' || line[2] != '`')
        {
            return false;
        }

        int index = 3;
        while (index < line.Length && line[index] is '`' or (>= 'a' and <= 'z'))
        {
            index++;
        }

        return index == line.Length;
    }

    private static int ImageLength(ReadOnlySpan<char> text)
    {
        int open = text.Length > 1 && text[1] == '[' ? text.IndexOf("](".AsSpan()) : -1;
        int close = open < 0 ? -1 : text.Slice(open).IndexOf(')');
        return close < 0 ? 0 : open + close + 1;
    }
}
