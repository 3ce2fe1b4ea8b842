using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>
/// Finds the numbers with a slash that a document has more than once. <c>64/115</c> may be 64/11 with a note mark, but
/// a mark does not follow the same number twice.
/// </summary>
internal static class RepeatedNumbers
{
    /// <summary>Returns the numbers.</summary>
    public static HashSet<string> In(IReadOnlyList<PlainText> paragraphs)
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        foreach (PlainText paragraph in paragraphs)
        {
            string text = paragraph.Characters;
            for (int slash = text.IndexOf('/'); slash >= 0; slash = text.IndexOf('/', slash + 1))
            {
                int end = slash + 1;
                while (end < text.Length && TextFacts.IsDigit(text[end]))
                {
                    end++;
                }

                if (At(text, end) is { } number && !once.Add(number))
                {
                    repeated.Add(number);
                }
            }
        }

        return repeated;
    }

    /// <summary>Returns the number that ends at a place: digits, a slash, digits; null when there is none.</summary>
    public static string? At(string text, int end)
    {
        int slash = DigitsStart(text, end);
        if (slash == end || slash == 0 || text[slash - 1] != '/')
        {
            return null;
        }

        int start = DigitsStart(text, slash - 1);
        return start < slash - 1 ? text.Substring(start, end - start) : null;
    }

    private static int DigitsStart(string text, int end)
    {
        int start = end;
        while (start > 0 && TextFacts.IsDigit(text[start - 1]))
        {
            start--;
        }

        return start;
    }
}
