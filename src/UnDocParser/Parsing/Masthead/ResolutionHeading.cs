using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Recognises the heading of a resolution among others on a page: <c>1492 (XV). Admission of …</c>, <c>91/38. Measures to …</c>, <c>Resolution 872 (1993)</c>, <c>Decision 42/199</c>.
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
            return length > 0 && line[length - 1] != '.' ? DashEnd(line, length) : length;
        }

        int label = language.ResolutionLabel.Match(line);
        NumberLine named = label > 0 ? NumberLine.Read(line, language) : default;
        return named.NumberLength > 0 ? named.NumberStart + named.NumberLength : label > 0 ? LengthBehindWord(line, language) : 0;
    }

    // "91/513 - جدول الأعمال": Arabic has a dash for the stop.
    private static int DashEnd(ReadOnlySpan<char> line, int number) =>
        number + 2 < line.Length && TextFacts.IsBlank(line[number]) && line[number + 1] is '-' or '–' && TextFacts.IsBlank(line[number + 2]) ? number + 2 : 0;

    // "Decision 42/199", "Decision 42/199. Election": behind the word a number alone, or with its stop; "Decision 42/199 was taken" goes on.
    private static int LengthBehindWord(ReadOnlySpan<char> line, Language language)
    {
        var labelled = LabelledNumber.Read(line, language);
        bool isWhole = labelled.Length > 0 && (labelled.IsWhole || line[labelled.End - 1] == '.');
        return isWhole ? labelled.End : 0;
    }
}
