using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace UnDocParser.Languages;

/// <summary>
/// The frequent small words of the languages in Latin letters, and which languages each speaks for: <c>la</c> for French and Spanish. A word is one number,
/// and what it adds to the sums of all languages another, so that a word is counted without asking anything whose answer no processor foresees.
/// </summary>
internal sealed class CommonWords
{
    private const int Longest = 5;
    private const int BitsOfCharacter = 16;

    // Ten bits hold every Latin letter, so that six are left of each of the first four characters; those of the fifth fill them.
    private const int BitsOfLetter = 10;
    private const int SpareBits = BitsOfCharacter - BitsOfLetter;
    private const ulong NoLetters = 0xFC00_FC00_FC00_FC00;

    // Places, a power of two: many times as many as there are words, so that soon a factor is found by which no two of them fall together.
    private const int BitsOfPlace = 11;
    private readonly ulong[] _words = new ulong[1 << BitsOfPlace];
    private readonly ulong[] _sums = new ulong[1 << BitsOfPlace];
    private ulong _factor = 0x9E3779B97F4A7C15;

    private CommonWords(int languages) => BitsOfSum = Math.Min(64 / languages, 16);

    /// <summary>Gets the number of bits that the sum of a language has among those of all.</summary>
    public int BitsOfSum { get; }

    // The characters of a word of each length that are its own; a longer word is none of these.
    private static ReadOnlySpan<ulong> FirstFour => [0, 0xFFFF, 0xFFFF_FFFF, 0xFFFF_FFFF_FFFF, ulong.MaxValue, ulong.MaxValue, 0];

    private static ReadOnlySpan<ulong> Fifth => [0, 0, 0, 0, 0, 0xFFFF, 0];

    /// <summary>Collects the words of the languages that have no script of their own.</summary>
    public static CommonWords Of(ImmutableArray<Language> languages)
    {
        var words = new CommonWords(languages.Length);
        while (!words.TryAdd(languages))
        {
            Array.Clear(words._words, 0, words._words.Length);
            Array.Clear(words._sums, 0, words._sums.Length);
            words._factor += 2;
        }

        return words;
    }

    /// <summary>Returns what the word that a text starts with adds to the sums of the languages; 0 for most words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length of the word.</param>
    public ulong SumOf(ReadOnlySpan<char> text, int length)
    {
        ulong number = text.Length < Longest ? NumberOfShort(text, length) : NumberOf(text, length);
        int place = PlaceOf(number);
        ulong other = _words[place] ^ number;
        ulong isOther = (ulong)((long)(other | (0 - other)) >> 63);
        return _sums[place] & ~isOther;
    }

    private bool TryAdd(ImmutableArray<Language> languages)
    {
        for (int language = 0; language < languages.Length; language++)
        {
            if (!languages[language].Script.IsEmpty)
            {
                continue;
            }

            foreach (string word in languages[language].CommonWords)
            {
                if (!TryAdd(word, language))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool TryAdd(string word, int language)
    {
        ulong number = NumberOfShort(word.AsSpan(0, Math.Min(word.Length, Longest)), word.Length);
        int place = PlaceOf(number);
        if (number != 0 && _words[place] is not 0 && _words[place] != number)
        {
            return false;
        }

        _words[place] = number == 0 ? _words[place] : number;
        _sums[place] |= number == 0 ? 0 : 1UL << (language * BitsOfSum);
        return true;
    }

    private int PlaceOf(ulong number) => (int)((number * _factor) >> (64 - BitsOfPlace));

    private static ulong NumberOfShort(ReadOnlySpan<char> text, int length)
    {
        Span<char> padded = stackalloc char[Longest];
        padded.Clear();
        text.CopyTo(padded);
        return NumberOf(padded, length);
    }

    // 0 where the word is too long or a letter is none of the Latin ones.
    private static ulong NumberOf(ReadOnlySpan<char> text, int length)
    {
        int known = Math.Min(length, Longest + 1);
        ulong letters = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text)) & FirstFour[known];
        ulong fifth = text[Longest - 1] & Fifth[known];
        return ((letters & NoLetters) | (fifth >> BitsOfLetter)) != 0
            ? 0
            : letters | ((fifth & ((1 << SpareBits) - 1)) << BitsOfLetter) | ((fifth >> SpareBits) << (BitsOfCharacter + BitsOfLetter));
    }
}
