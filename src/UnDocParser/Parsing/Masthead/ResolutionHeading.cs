using UnDocParser.Languages;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Recognises the heading of a resolution among others on a page: <c>1492 (XV). Admission of …</c>, <c>91/38. Measures to …</c>, <c>Resolution 872 (1993)</c>, <c>Decision 42/199</c>.
/// </summary>
internal static class ResolutionHeading
{
    // Code units beside the name of the body and the number: " resolution ", "Résolution  de la ".
    private const int MostBesideBody = 24;
    private const int DigitsOfYear = 4;

    /// <summary>Returns the length of the number that heads a resolution, with the word before it or the full stop behind it, or 0.</summary>
    /// <param name="line">The line without emphasis before it.</param>
    /// <param name="language">The language.</param>
    public static int Length(ReadOnlySpan<char> line, Language language)
    {
        if (!line.IsEmpty && (TextFacts.IsDigit(line[0]) || line[0] is 'S' or 'E'))
        {
            int length = TitleNumber.Length(line);
            return length > 0 && line[length - 1] != '.' && !IsYearNumber(line, length) ? DashEnd(line, length) : length;
        }

        // "BC-14/7: Lights", "AG/RES. 1338 (XXV-O/95)".
        int coded = TitleNumber.HeadingLength(line);
        if (coded > 0)
        {
            return coded;
        }

        int label = language.ResolutionLabel.Match(line);
        NumberLine named = label > 0 ? NumberLine.Read(line, language) : default;
        return named.NumberLength > 0 ? named.NumberStart + named.NumberLength : label > 0 ? LengthBehindWord(line, language) : 0;
    }

    // "2036/4" alone on its line, as executive boards head their decisions; "3/5" may be the number of a page.
    private static bool IsYearNumber(ReadOnlySpan<char> line, int length) => length == line.Length && line.IndexOf('/') == DigitsOfYear;

    /// <summary>
    /// Returns where a line has the number of a resolution that it names with its body and little else, or -1: <c>Harbour Commission resolution 2003/25</c>,
    /// <c>Résolution 2003/25 de la Commission des ports</c>, <c>Resolución de la Comisión de Puertos 2003/25</c>.
    /// </summary>
    /// <remarks>Counter-example: <c>Implementation of Harbour Commission resolution 2003/25</c>.</remarks>
    public static int NumberBesideBody(ReadOnlySpan<char> line, string body, Language language, out int length)
    {
        length = 0;
        int name = line.IndexOf(body.AsSpan(), StringComparison.OrdinalIgnoreCase);
        int label = language.ResolutionLabel.Match(line);
        int first = NumberBehind(line, label, out int number);
        int last = TextFacts.LastIndexOfBlank(line) + 1;
        int start = label > 0 && first > 0 ? first : last > 0 && WholeNumber(line.Slice(last)) > 0 && SaysResolution(line, name + body.Length, last, label, language) ? last : -1;
        if (name < 0 || start < 0)
        {
            return -1;
        }

        length = start == first ? number : line.Length - last;
        return line.Length - body.Length - length <= MostBesideBody ? start : -1;
    }

    private static int NumberBehind(ReadOnlySpan<char> line, int label, out int length)
    {
        bool isWord = label > 0 && label + 1 < line.Length && TextFacts.IsBlank(line[label]);
        length = isWord ? WholeNumber(line.Slice(label + 1)) : 0;
        return length > 0 ? label + 1 : -1;
    }

    // The word stands first in the line, or between the body and the number.
    private static bool SaysResolution(ReadOnlySpan<char> line, int behindBody, int number, int label, Language language)
    {
        ReadOnlySpan<char> between = behindBody > 0 && behindBody < number ? line.Slice(behindBody, number - behindBody).Trim() : default;
        return label > 0 || (!between.IsEmpty && PhraseCapitals.MatchFromSmall(language.ResolutionLabel, between) == between.Length);
    }

    // "2003/25", up to a blank or the end.
    private static int WholeNumber(ReadOnlySpan<char> text)
    {
        int end = TextFacts.IndexOfBlank(text) is >= 0 and int blank ? blank : text.Length;
        return TitleNumber.Length(text.Slice(0, end)) == end && text[end - 1] != '.' ? end : 0;
    }

    // "91/513 - جدول الأعمال": Arabic has a dash for the stop.
    private static int DashEnd(ReadOnlySpan<char> line, int number) =>
        number + 2 < line.Length && TextFacts.IsBlank(line[number]) && line[number + 1] is '-' or '–' && TextFacts.IsBlank(line[number + 2]) ? number + 2 : 0;

    // "Decision 42/199", "Decision 42/199. Election": behind the word a number alone, or with its stop; "Decision 42/199 was taken" goes on.
    private static int LengthBehindWord(ReadOnlySpan<char> line, Language language)
    {
        var labelled = LabelledNumber.Read(line, language);
        bool isWhole = labelled.Length > 0 && (labelled.IsWhole || line[labelled.End - 1] == '.' || labelled.HasStop(line));
        return isWhole ? labelled.End : 0;
    }
}
