using UnDocParser.Text;

namespace UnDocParser.Phrases;

/// <summary>
/// Matches words set in capitals, <c>DECIDES</c>, <c>RECALLING ALSO</c>, <c>ССЫЛАЯСЬ</c>, with phrases that are written as within a text. A text of which no
/// phrase is printed as it stands, and that begins with three capitals, is tried as a sentence, in small letters and as a title.
/// </summary>
internal static class PhraseCapitals
{
    // Two capitals begin abbreviations; words of the lists that are set in capitals are longer.
    private const int LeastCapitals = 3;

    // Before it stand figures and signs.
    private const char FirstCapital = 'A';

    // Behind Latin, Greek, Cyrillic and Armenian come the scripts of the other languages, which have no capitals.
    private const char FirstWithoutCase = '\u0590';

    // Code units: the longest phrase of the seven languages has 76.
    private const int LongestPhrase = 96;

    /// <summary>Determines whether a text may begin with words in capitals, by its first two characters: nearly every text is told by them.</summary>
    public static bool MayStartIn(ReadOnlySpan<char> text) =>
        text.Length >= LeastCapitals && text[0] is >= FirstCapital and < FirstWithoutCase && text[1] is not (>= 'a' and <= 'z') and not (>= 'а' and <= 'я');

    /// <summary>Returns the length of the longest phrase that <paramref name="text"/> starts with in capitals, or 0.</summary>
    public static int Match(PhraseSet phrases, ReadOnlySpan<char> text, out int accepted)
    {
        accepted = 0;
        if (!StartsInCapitals(text))
        {
            return 0;
        }

        // Its first letter alone turns nearly every text away.
        bool mayBeCapital = phrases.MayStartWith(text[0]);
        bool mayBeSmall = phrases.MayStartWith(TextFacts.ToSmall(text[0]));
        if (!mayBeCapital && !mayBeSmall)
        {
            return 0;
        }

        text = text.Slice(0, Math.Min(text.Length, LongestPhrase));
        Span<char> words = stackalloc char[text.Length];
        text.CopyTo(words);
        Lower(words, keepsWords: false);
        int length = mayBeCapital ? phrases.MatchAsIs(words, out accepted) : 0;
        if (length == 0 && mayBeSmall)
        {
            words[0] = TextFacts.ToSmall(words[0]);
            length = phrases.MatchAsIs(words, out accepted);
        }

        return length > 0 || !mayBeCapital ? length : MatchAsTitle(phrases, text, words, out accepted);
    }

    /// <summary>Returns the length of the longest phrase that a text starts with, its first letter taken for a capital: <c>requests the</c>; or 0.</summary>
    public static int MatchFromSmall(PhraseSet phrases, ReadOnlySpan<char> text)
    {
        text = text.Slice(0, Math.Min(text.Length, LongestPhrase));
        Span<char> words = stackalloc char[text.Length];
        text.CopyTo(words);
        if (words.Length > 0)
        {
            words[0] = char.ToUpperInvariant(words[0]);
        }

        return phrases.MatchAsIs(words, out _);
    }

    private static int MatchAsTitle(PhraseSet phrases, ReadOnlySpan<char> text, Span<char> words, out int accepted)
    {
        text.CopyTo(words);
        Lower(words, keepsWords: true);
        return phrases.MatchAsIs(words, out accepted);
    }

    private static bool StartsInCapitals(ReadOnlySpan<char> text)
    {
        if (text.Length < LeastCapitals)
        {
            return false;
        }

        for (int index = 0; index < LeastCapitals; index++)
        {
            if (!char.IsUpper(text[index]) && (index == 0 || text[index] is not ('\'' or '’' or ' ')))
            {
                return false;
            }
        }

        return true;
    }

    // All letters but the first: that of the text, or that of each word.
    private static void Lower(Span<char> words, bool keepsWords)
    {
        for (int index = words.Length - 1; index > 0; index--)
        {
            if (!keepsWords || char.IsLetter(words[index - 1]))
            {
                words[index] = TextFacts.ToSmall(words[index]);
            }
        }
    }
}
