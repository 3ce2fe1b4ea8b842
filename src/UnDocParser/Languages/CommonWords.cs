using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace UnDocParser.Languages;

/// <summary>
/// The frequent small words of the languages in Latin letters, and which languages each speaks for: <c>la</c> for French and Spanish. A word is one number,
/// so that looking one up is one comparison for most words of a text.
/// </summary>
internal sealed class CommonWords
{
    /// <summary>The number of letters of the longest word.</summary>
    public const int Longest = 5;

    private const int BitsOfCharacter = 16;

    // Ten bits hold every Latin letter, so that six are left of each of the first four characters; those of the fifth fill them.
    private const int BitsOfLetter = 10;
    private const int SpareBits = BitsOfCharacter - BitsOfLetter;
    private const ulong NoLetters = 0xFC00_FC00_FC00_FC00;

    // Places, a power of two: many times as many as there are words, so that a word that is none of them mostly meets a free one.
    private const int BitsOfPlace = 10;
    private const int Places = 1 << BitsOfPlace;
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

    /// <summary>Returns the languages that the word speaks for which a text starts with, a bit for each; 0 for most words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length of the word, of at most <see cref="Longest"/> characters.</param>
    public uint LanguagesOf(ReadOnlySpan<char> text, int length)
    {
        ulong number = text.Length < Longest ? NumberOfShort(text, length) : NumberOf(text, length);
        return number == 0 ? 0 : _languages[PlaceOf(number)];
    }

    private void Add(string word, int language)
    {
        ulong number = word.Length > Longest ? 0 : NumberOfShort(word.AsSpan(), word.Length);
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
        int place = (int)((number * 0x9E3779B97F4A7C15) >> (64 - BitsOfPlace));
        while (_words[place] != number && _words[place] != 0)
        {
            place = (place + 1) & (Places - 1);
        }

        return place;
    }

    private static ulong NumberOfShort(ReadOnlySpan<char> text, int length)
    {
        Span<char> padded = stackalloc char[Longest];
        padded.Clear();
        text.CopyTo(padded);
        return NumberOf(padded, length);
    }

    // Without a loop over the letters, whose end no processor foresees. 0 where a letter is none of the Latin ones.
    private static ulong NumberOf(ReadOnlySpan<char> text, int length)
    {
        ulong four = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));
        ulong letters = length >= Longest - 1 ? four : four & ((1UL << (BitsOfCharacter * length)) - 1);
        ulong fifth = length == Longest ? text[Longest - 1] : 0UL;
        return (letters & NoLetters) != 0 || fifth >> BitsOfLetter != 0
            ? 0
            : letters | ((fifth & ((1 << SpareBits) - 1)) << BitsOfLetter) | ((fifth >> SpareBits) << (BitsOfCharacter + BitsOfLetter));
    }
}
