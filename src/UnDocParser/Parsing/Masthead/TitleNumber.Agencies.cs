using UnDocParser.Facts.Citations;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

// How agencies, conferences and their committees number what they adopt.
internal static partial class TitleNumber
{
    private const string GeneralConference = "GC(";
    private const string ResolutionOfConference = ")/RES/";

    // Code units: "MSC-FAL".
    private const int LongestCommittee = 8;

    // Columns of a page lie farther apart.
    private const int MostBlanks = 5;

    private static int AgencyLength(ReadOnlySpan<char> line) => Math.Max(AgencyNumberLength(line), ConferenceNumberLength(line));

    // "WHA60.1 Smallpox eradication", "EB120.R5 Malaria": letters, the number of the session, that of the resolution.
    private static int AgencyNumberLength(ReadOnlySpan<char> line)
    {
        int letters = 0;
        while (letters < line.Length && IsCapital(line[letters]))
        {
            letters++;
        }

        int session = LabelScanner.DigitsEnd(line, letters);
        if (letters is < 2 or > 5 || session == letters || session == line.Length || line[session] != '.')
        {
            return 0;
        }

        int number = session + 1;
        number += number < line.Length && line[number] == 'R' ? 1 : 0;
        int end = LabelScanner.DigitsEnd(line, number);
        return end > number && StartsTitle(line.Slice(end)) ? end : 0;
    }

    // "5/CP.12", of conferences of parties; "GC(67)/RES/19"; "41 C/Resolution 27": alone on their line, or before a title.
    private static int ConferenceNumberLength(ReadOnlySpan<char> line)
    {
        int length = AgencyNumbers.Length(line, out bool saysResolution);
        length = saysResolution ? length : Math.Max(Math.Max(PartiesNumberLength(line), GeneralConferenceNumberLength(line)), Math.Max(CommitteeNumberLength(line), RomanSessionLength(line)));
        bool isWhole = length > 0 && (length == line.Length || StartsTitle(line.Slice(length)) || StopOrColonLength(line, length) > 0);
        return isWhole ? length + StopOrColonLength(line, length) : 0;
    }

    private static int PartiesNumberLength(ReadOnlySpan<char> line)
    {
        int number = LabelScanner.DigitsEnd(line, 0);
        int session = number > 0 ? BehindDashLength(line.Slice(number)) : 0;
        return session > 0 ? number + session : 0;
    }

    /// <summary>Returns the length of what follows the number of a decision, or the dash that stands for it, in those of conferences of parties: <c>/CP.12</c>; or 0.</summary>
    public static int BehindDashLength(ReadOnlySpan<char> line)
    {
        int letters = 1;
        while (letters < line.Length && IsCapital(line[letters]))
        {
            letters++;
        }

        bool isForm = letters > 2 && letters < line.Length && line[0] == '/' && line[letters] == '.';
        int end = isForm ? LabelScanner.DigitsEnd(line, letters + 1) : 0;
        return end > letters + 1 ? end : 0;
    }

    private static int GeneralConferenceNumberLength(ReadOnlySpan<char> line)
    {
        int session = line.StartsWith(GeneralConference.AsSpan()) ? LabelScanner.DigitsEnd(line, GeneralConference.Length) : 0;
        bool isForm = session > GeneralConference.Length && line.Slice(session).StartsWith(ResolutionOfConference.AsSpan());
        int end = isForm ? LabelScanner.DigitsEnd(line, session + ResolutionOfConference.Length) : 0;
        return end > session + ResolutionOfConference.Length ? end : 0;
    }

    // "A.1110(30)", "MSC.428(98)", "FAL.12(40)", of the International Maritime Organization.
    private static int CommitteeNumberLength(ReadOnlySpan<char> line)
    {
        int letters = 0;
        while (letters < line.Length && (IsCapital(line[letters]) || (letters > 0 && line[letters] == '-')))
        {
            letters++;
        }

        int number = letters is > 0 and <= LongestCommittee && letters < line.Length && line[letters] == '.' ? LabelScanner.DigitsEnd(line, letters + 1) : 0;
        int session = number > letters + 1 && number < line.Length && line[number] == '(' ? LabelScanner.DigitsEnd(line, number + 1) : 0;
        return session > number + 1 && session < line.Length && line[session] == ')' ? session + 1 : 0;
    }

    // "XI/12", of conferences whose sessions have Roman numbers.
    private static int RomanSessionLength(ReadOnlySpan<char> line)
    {
        int roman = 0;
        while (roman < line.Length && line[roman] is 'I' or 'V' or 'X')
        {
            roman++;
        }

        bool isForm = roman > 0 && roman < line.Length && line[roman] == '/' && LabelScanner.RomanValue(line.Slice(0, roman)) > 0;
        int end = isForm ? LabelScanner.DigitsEnd(line, roman + 1) : 0;
        return end > roman + 1 ? end : 0;
    }

    // " Lights", "  Lights", " — Lights", "  灯塔": behind a few blanks, or a dash between blanks, something that is no small letter.
    private static bool StartsTitle(ReadOnlySpan<char> behind)
    {
        int start = BlanksEnd(behind, 0);
        if (start > 0 && start + 1 < behind.Length && behind[start] is '-' or '–' or '—' && TextFacts.IsBlank(behind[start + 1]))
        {
            start = BlanksEnd(behind, start + 1);
        }

        return start is > 0 and <= MostBlanks && start < behind.Length && char.IsLetter(behind[start]) && !char.IsLower(behind[start]);
    }

    private static int BlanksEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && TextFacts.IsBlank(text[end]))
        {
            end++;
        }

        return end;
    }
}
