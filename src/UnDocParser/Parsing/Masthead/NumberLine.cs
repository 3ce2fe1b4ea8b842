using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Reads the line that names a resolution by its number and year, with its date or without: <c>Resolution 338 (1973) of 22 October 1973</c>,
/// <c>57 (1951). Resolution of 9 March 1951</c>.
/// </summary>
internal readonly ref struct NumberLine
{
    // Code units. The longest name of an organ between word and number in the seven languages has 34, with its own words about 45.
    private const int LongestOrgan = 48;

    // Code units: "adopted on", "от", "vom".
    private const int LongestJoint = 14;

    private NumberLine(int start, int length, PrintedDate? date, int end)
    {
        NumberStart = start;
        NumberLength = length;
        Date = date;
        End = end;
    }

    /// <summary>Gets where the number stands.</summary>
    public int NumberStart { get; }

    /// <summary>Gets the length of the number, its year included: <c>338 (1973)</c>; 0 where the line is none that names a resolution.</summary>
    public int NumberLength { get; }

    /// <summary>Gets the date, or null.</summary>
    public PrintedDate? Date { get; }

    /// <summary>Gets where the rest of the line starts: a title, if anything.</summary>
    public int End { get; }

    /// <summary>TR06. Reads a line that starts with the word for a resolution and has the number behind it, or starts with the number and has that word behind it.</summary>
    /// <example><c>RESOLUTION 844 (1993)</c>, <c>29 (1947). Resolution of 12 August 1947</c></example>
    /// <remarks>Counter-example: <c>Resolutions 338 (1973) and 242 (1967)</c>, which names two.</remarks>
    public static NumberLine Read(ReadOnlySpan<char> line, Language language)
    {
        int label = language.ResolutionLabel.Match(line);
        return label > 0 ? ReadBehindWord(line, label, language) : ReadBeforeWord(line, language);
    }

    private static NumberLine ReadBehindWord(ReadOnlySpan<char> line, int label, Language language)
    {
        int start = label;
        while (start < line.Length && start < label + LongestOrgan && !TextFacts.IsDigit(line[start]))
        {
            start++;
        }

        int number = start < line.Length ? TitleNumber.WithYearLength(line.Slice(start)) : 0;
        if (number == 0)
        {
            return default;
        }

        int closing = start + number + language.ResolutionEnding.Match(line.Slice(start + number));
        int end = DateBehind(line, closing, language, out PrintedDate? date);
        return new NumberLine(start, number, date, end);
    }

    private static NumberLine ReadBeforeWord(ReadOnlySpan<char> line, Language language)
    {
        int number = TitleNumber.WithYearLength(line);
        int word = number;
        while (number > 0 && word < line.Length && (TextFacts.IsBlank(line[word]) || line[word] is '.' or '\\'))
        {
            word++;
        }

        int label = number > 0 && word < line.Length ? language.ResolutionLabel.Match(line.Slice(word)) : 0;
        int end = label > 0 ? DateBehind(line, word + label, language, out PrintedDate? date) : DateBehind(default, 0, language, out date);
        return date is null ? default : new NumberLine(0, number, date, end);
    }

    // The date follows at once, but for a word or two. Returns where the line goes on behind it and its stop.
    private static int DateBehind(ReadOnlySpan<char> line, int from, Language language, out PrintedDate? date)
    {
        date = null;
        int end = from;
        if (DateScanner.TryFind(line.Slice(from), language, out PrintedDate found, out int start, out int length) && start <= LongestJoint)
        {
            date = found;
            end = from + start + length;
        }

        while (end < line.Length && (TextFacts.IsBlank(line[end]) || line[end] is '.' or ',' or '،' or '*'))
        {
            end++;
        }

        return end;
    }
}
