using System.Collections.Immutable;

namespace UnDocParser.Languages;

/// <summary>
/// The frequent small words of the languages in Latin letters, and which languages each speaks for: <c>la</c> for French and Spanish. A word is a number
/// of ten bits a letter, so that looking one up is one comparison for most words of a text.
/// </summary>
internal sealed class CommonWords
{
    private const int Longest = 5;
    private const int BitsOfLetter = 10;
    private const int LargestLetter = (1 << BitsOfLetter) - 1;

    // Places, a power of two: many times as many as there are words, so that a word that is none of them mostly meets a free one.
    private const int Places = 1024;
    private readonly ulong[] _words = new ulong[Places];
    private readonly uint[] _languages = new uint[Places];

    private CommonWords()
    {
    }

    /// <summary>Collects the words of the languages that have no script of their own.</summary>
    public static CommonWords Of(ImmutableArray<Language> languages)
    {
        var words = new CommonWords();
        for (int language = 0; language < languages.Length; language++)
        {
            if (!languages[language].Script.IsEmpty)
            {
                continue;
            }

            foreach (string word in languages[language].CommonWords)
            {
                words.Add(word, language);
            }
        }

        return words;
    }

    /// <summary>Returns the languages that a word speaks for, a bit for each; 0 for most words.</summary>
    public uint LanguagesOf(ReadOnlySpan<char> word)
    {
        ulong number = NumberOf(word);
        return number == 0 ? 0 : _languages[PlaceOf(number)];
    }

    private void Add(string word, int language)
    {
        ulong number = NumberOf(word.AsSpan());
        if (number != 0)
        {
            int place = PlaceOf(number);
            _words[place] = number;
            _languages[place] |= 1U << language;
        }
    }

    // Where the word is, or the free place where it would be.
    private int PlaceOf(ulong number)
    {
        int place = (int)((number * 0x9E3779B97F4A7C15) >> 54);
        while (_words[place] != number && _words[place] != 0)
        {
            place = (place + 1) & (Places - 1);
        }

        return place;
    }

    // 0 where the word is too long or in other letters.
    private static ulong NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return 0;
        }

        ulong number = 0;
        foreach (char letter in word)
        {
            if (letter > LargestLetter)
            {
                return 0;
            }

            number = (number << BitsOfLetter) | letter;
        }

        return number;
    }
}
