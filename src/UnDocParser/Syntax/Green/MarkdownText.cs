using System.Text;
using UnDocParser.Text;

namespace UnDocParser.Syntax.Green;

/// <summary>Undoes what a Markdown converter adds to plain text inside a token.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Takes the backslash from escaped punctuation (<c>\(2005\)</c>), the superscript signs from <c>1^{er}</c> and <c>62^e</c>, and tags and
    /// entities of HTML (<c>62&lt;sup&gt;e&lt;/sup&gt;</c>, <c>A&amp;nbsp;B</c>);
    /// <see langword="null"/> when there is nothing to undo.
    /// </summary>
    public static string? Unescape(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(InlineMarkup.SignsInText.AsSpan()) < 0)
        {
            return null;
        }

        var result = new StringBuilder(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            ReadOnlySpan<char> rest = text.Slice(i + 1);
            if (InlineMarkup.EscapeLength(text.Slice(i)) > 0)
            {
                result.Append(rest[0]);
                i += 2;
            }
            else if (InlineMarkup.Length(text.Slice(i), out char readable) is > 0 and var length)
            {
                result.Append(readable == '\0' ? "" : readable.ToString());
                i += length;
            }
            else if (text[i] == '^' && BraceLength(rest) is > 0 and var close)
            {
                AppendSpan(result, rest.Slice(1, close - 1));
                i += close + 2;
            }
            else if (text[i] == '^' && rest.Length > 0 && char.IsLetterOrDigit(rest[0]))
            {
                i++;
            }
            else
            {
                result.Append(text[i]);
                i++;
            }
        }

        return result.ToString();
    }

    // "{er}": the place of the closing brace, or less than 1.
    private static int BraceLength(ReadOnlySpan<char> text) => text.Length > 0 && text[0] == '{' ? text.IndexOf('}') : -1;

    private static void AppendSpan(StringBuilder builder, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            builder.Append(c);
        }
    }
}
