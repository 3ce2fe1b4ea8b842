using UnDocParser.Facts.Citations;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Resolutions;

/// <summary>Reads the number of a resolution from the label of its heading.</summary>
internal static class HeadingNumber
{
    /// <summary>Returns the number without word, stop and markup, or null where the label has none: <c>A</c> heads a part.</summary>
    /// <example><c>1495 (XV).</c> is 1495 (XV), <c>Resolution 872 (1993)</c> is 872 (1993), <c>S-30/1.</c> is S-30/1.</example>
    public static string? Of(SyntaxToken label)
    {
        if (label.IsMissing)
        {
            return null;
        }

        string text = IdeographNumbers.InFigures(UnicodeFolding.WithAsciiFigures(UnicodeFolding.Readable(label.Text)).Trim('.', ':', '：', '\\', '*', '_', '#', '-', '–', ' '));
        int start = text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        if (start < 0)
        {
            return null;
        }

        int code = TitleNumber.CodeLength(text.AsSpan());
        return code > 0 ? text.Substring(0, code) : text.Substring(StartOf(text, start), EndOf(text, start) - StartOf(text, start));
    }

    // "S-30/1", "Decision XXX/3", "MSC.428(98)": letters of the session or of the body stand before the figures.
    private static int StartOf(string text, int figure)
    {
        int start = figure;
        while (start > 0 && (text[start - 1] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '/' or '.' || TextFacts.IsHyphen(text[start - 1])))
        {
            start--;
        }

        return start;
    }

    // "第91/39号决议": the words behind the number close it.
    private static int EndOf(string text, int start)
    {
        int end = start;
        while (end < text.Length && !TextFacts.IsIdeograph(text[end]))
        {
            end++;
        }

        return end;
    }
}
