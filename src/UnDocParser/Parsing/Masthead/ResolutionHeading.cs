using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Recognises the heading of a resolution among others on a page: <c>1492 (XV). Admission of …</c>, <c>91/38. Measures to …</c>.
/// </summary>
internal static class ResolutionHeading
{
    /// <summary>Returns the length of the number that heads a resolution, full stop included, or 0.</summary>
    /// <param name="line">The line without emphasis before it.</param>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !(TextFacts.IsDigit(line[0]) || line[0] is 'S' or 'E'))
        {
            return 0;
        }

        int length = TitleNumber.Length(line);
        return length > 0 && line[length - 1] == '.' ? length : 0;
    }
}
