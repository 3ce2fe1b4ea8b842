using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>Reads how specialized agencies number their resolutions, which is no symbol of the United Nations: <c>WHA75.20</c>, <c>41 C/37</c>, <c>197 EX/Decision 10</c>.</summary>
internal static class AgencyNumbers
{
    /// <summary>How far before the number the word for a resolution may stand.</summary>
    public const int LongestGap = 30;

    /// <summary>What <see cref="CitationFilter"/> looks for: these numbers have no slash.</summary>
    public const string HealthAssembly = "WHA";

    private const int MostDigits = 3;
    // Letters: "Res", "Resolution", "Резолюция".
    private const int ShortestWord = 3;
    private const int LongestWord = 12;
    private static readonly string[] Bodies = ["C/", "С/", "EX/"];

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
        int body = session == 0 ? 0 : BodyLength(text.Slice(conference));
        if (body == 0)
        {
            return 0;
        }

        int word = WordLength(text.Slice(conference + body));
        saysResolution = word > 0;
        int start = conference + body + word;
        int end = DigitsEnd(text, start);
        return end > start ? end : 0;
    }

    // Of the General Conference, in Cyrillic letters too, and of the Executive Board.
    private static int BodyLength(ReadOnlySpan<char> text)
    {
        foreach (string body in Bodies)
        {
            if (text.StartsWith(body.AsSpan(), StringComparison.Ordinal))
            {
                return body.Length;
            }
        }

        return 0;
    }

    // "Resolution ", "Res.", "RES/", "Decisión ": a word with what parts it from the number.
    private static int WordLength(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters < text.Length && letters <= LongestWord && char.IsLetter(text[letters]))
        {
            letters++;
        }

        bool isWord = letters is >= ShortestWord and <= LongestWord && letters < text.Length && char.IsUpper(text[0]);
        return isWord && (TextFacts.IsBlank(text[letters]) || text[letters] is '.' or '/') ? letters + 1 : 0;
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
