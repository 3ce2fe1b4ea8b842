using System.Text;

namespace UnDocParser.Cli.Input;

/// <summary>Guesses the Windows code page of a text that is no UTF-8: 1251 (Cyrillic), 1256 (Arabic) or 1252 (Western European).</summary>
/// <remarks>
/// Counts of bytes decide, since in each code page the letters that are frequent in its languages are bytes that are rare in the others.
/// What is none of the three clearly is not guessed: invalid bytes that are shown are better than wrong letters.
/// </remarks>
internal static class CodePageGuess
{
    // A byte or two may be damage.
    private const int FewestBytes = 3;

    // Shares in 100 of the bytes above 127. Russian prose: the vowels а, е, и, о make some 35 of its letters; Arabic prose: alef and lam
    // some 25.
    private const int LeastRussianVowels = 22;
    private const int LeastLetters = 60;
    private const int LeastArabicLetters = 15;

    // In French one letter in 25 has an accent, in Spanish one in 40; in Cyrillic and Arabic texts nearly all letters are above 127.
    private const int MostWesternAccents = 25;
    private const int LongestWesternRun = 3;

    // The code page of a language, and the first of the bytes that are most of its letters there: the small ones of Russian.
    private static readonly (string Language, int CodePage, int FirstLetter)[] Pages =
        [("en", 1252, 0xC0), ("fr", 1252, 0xC0), ("es", 1252, 0xC0), ("de", 1252, 0xC0), ("ru", 1251, 0xE0), ("ar", 1256, 0xC0)];

    /// <summary>Returns the encoding, or null where none is likely.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="language">The language it is in, which decides; null to go by its letters.</param>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes, string? language = null)
    {
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        int run = 0;
        int longestRun = 0;
        foreach (byte value in bytes)
        {
            counts[value]++;
            run = value >= 0x80 ? run + 1 : 0;
            longestRun = Math.Max(longestRun, run);
        }

        int high = Sum(counts[0x80..]);
        if (high < FewestBytes)
        {
            return null;
        }

        return language is null ? ByLetters(counts, high, longestRun) : ByLanguage(language, counts, high);
    }

    // "café déjà été" has the letters of no Western prose, and é is a vowel of 1251: who names the language knows better. But the letters have to be where the
    // page has them: KOI8-R has the small ones of Russian where 1251 has the capitals, and the pages of DOS have accents before them.
    private static Encoding? ByLanguage(string language, ReadOnlySpan<int> counts, int high)
    {
        foreach ((string code, int codePage, int firstLetter) in Pages)
        {
            if (code == language)
            {
                return Sum(counts[firstLetter..]) * 100 >= high * LeastLetters ? Of(codePage) : null;
            }
        }

        return null;
    }

    private static Encoding? ByLetters(ReadOnlySpan<int> counts, int high, int longestRun)
    {
        // а, е, и, о of 1251 are à, å, è, î of 1252 and 1256; alef and lam of 1256 are З and б of 1251.
        int vowels = counts[0xE0] + counts[0xE5] + counts[0xE8] + counts[0xEE];
        bool isRussian = vowels * 100 >= high * LeastRussianVowels && Sum(counts[0xE0..]) * 100 >= high * LeastLetters;
        bool isArabic = (counts[0xC7] + counts[0xE1]) * 100 >= high * LeastArabicLetters && counts[0xC7] > 0 && counts[0xE1] > 0;
        int latin = Sum(counts[0x41..0x5B]) + Sum(counts[0x61..0x7B]);
        if (high * 100 <= (latin + high) * MostWesternAccents)
        {
            return longestRun <= LongestWesternRun ? Of(1252) : null;
        }

        return isRussian ? Of(1251) : isArabic ? Of(1256) : null;
    }

    private static Encoding? Of(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage);

    private static int Sum(ReadOnlySpan<int> counts)
    {
        int sum = 0;
        foreach (int count in counts)
        {
            sum += count;
        }

        return sum;
    }
}
