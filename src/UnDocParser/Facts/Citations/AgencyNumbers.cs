using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>Reads how specialized agencies number their resolutions, which is no symbol of the United Nations: <c>WHA75.20</c>, <c>41 C/37</c>.</summary>
internal static class AgencyNumbers
{
    /// <summary>How far before the number the word for a resolution may stand.</summary>
    public const int LongestGap = 30;

    /// <summary>What <see cref="CitationFilter"/> looks for: these numbers have no slash.</summary>
    public const string HealthAssembly = "WHA";

    private const int MostDigits = 3;
    private const string Conference = "C/";
    private static readonly string[] ConferenceWords = ["Resolution ", "Res.", "RES/"];

    /// <summary>Returns the length of the number the text starts with, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="saysResolution">Whether the number itself says that it is a resolution's; <c>41 C/37</c> may be a document.</param>
    public static int Length(ReadOnlySpan<char> text, out bool saysResolution)
    {
        saysResolution = true;
        return text.StartsWith(HealthAssembly.AsSpan(), StringComparison.Ordinal) ? Health(text) : General(text, out saysResolution);
    }

    // "WHA75.20"
    private static int Health(ReadOnlySpan<char> text)
    {
        int session = DigitsEnd(text, HealthAssembly.Length);
        int number = session > HealthAssembly.Length && session < text.Length && text[session] == '.' ? DigitsEnd(text, session + 1) : 0;
        return number > session + 1 ? number : 0;
    }

    // "41 C/Resolution 15", "41 C/Res.15", "41 C/37"
    private static int General(ReadOnlySpan<char> text, out bool saysResolution)
    {
        saysResolution = false;
        int session = DigitsEnd(text, 0);
        int conference = session > 0 && session < text.Length && TextFacts.IsBlank(text[session]) ? session + 1 : session;
        if (session == 0 || !text.Slice(conference).StartsWith(Conference.AsSpan(), StringComparison.Ordinal))
        {
            return 0;
        }

        int start = conference + Conference.Length;
        foreach (string word in ConferenceWords)
        {
            if (text.Slice(start).StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                saysResolution = true;
                start += word.Length;
                break;
            }
        }

        int end = DigitsEnd(text, start);
        return end > start ? end : 0;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && TextFacts.IsDigit(text[end]))
        {
            end++;
        }

        return end - start > MostDigits ? start : end;
    }
}
