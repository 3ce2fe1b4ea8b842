using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Recognises the heading of a resolution among others on a page: <c>1492 (XV). Admission of …</c>, <c>91/38. Measures to …</c>, <c>Resolution 872 (1993)</c>.
/// </summary>
internal static class ResolutionHeading
{
    /// <summary>Returns the length of the number that heads a resolution, with the word before it or the full stop behind it, or 0.</summary>
    /// <param name="line">The line without emphasis before it.</param>
    /// <param name="language">The language.</param>
    public static int Length(ReadOnlySpan<char> line, Language language)
    {
        if (!line.IsEmpty && (TextFacts.IsDigit(line[0]) || line[0] is 'S' or 'E'))
        {
            int length = TitleNumber.Length(line);
            return length > 0 && line[length - 1] == '.' ? length : 0;
        }

        NumberLine named = language.ResolutionLabel.Match(line) > 0 ? NumberLine.Read(line, language) : default;
        return named.NumberLength > 0 ? named.NumberStart + named.NumberLength : 0;
    }
}
