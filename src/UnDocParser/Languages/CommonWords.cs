using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace UnDocParser.Languages;

/// <summary>
/// The frequent small words of the languages in Latin letters, and which languages each speaks for: <c>la</c> for French and Spanish. A word is one number,
/// and what it adds to the sums of all languages another, so that a word is counted without asking anything whose answer no processor foresees.
/// </summary>
internal sealed class CommonWords
{
    /// <summary>The most letters that such a word has.</summary>
    public const int Longest = 5;

    private const int BitsOfCharacter = 16;

    // Ten bits hold every Latin letter, so that six are left of each of the first four characters; those of the fifth fill them.
    private const int BitsOfLetter = 10;
    private const int SpareBits = BitsOfCharacter - BitsOfLetter;
    private const ulong NoLetters = 0xFC00_FC00_FC00_FC00;

    // Places of each of two tables, a power of two. A word stands at its place in one of them: both are looked at, so that none has to be gone on from.
    private const int BitsOfPlace = 9;
    private const int Places = 1 << BitsOfPlace;
    private const ulong FirstFactor = 0x9E3779B97F4A7C15;
    private const ulong OtherFactor = 0xD1342543DE82EF95;
    private const int MostMoves = 64;
    private readonly ulong[] _words = new ulong[2 * Places];
    private readonly ulong[] _sums = new ulong[2 * Places];
    private ulong _factor = FirstFactor;

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
            words._factor *= OtherFactor;
        }

        return words;
    }

    /// <summary>Returns what the word that a text starts with adds to the sums of the languages; 0 for most words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length of the word.</param>
    public ulong SumOf(ReadOnlySpan<char> text, int length)
    {
        ulong number = text.Length < Longest ? NumberOfShort(text, length) : NumberOf(text, length);
        return SumAt(FirstPlaceOf(number), number) | SumAt(SecondPlaceOf(number), number);
    }

    private ulong SumAt(int place, ulong number)
    {
        ulong other = _words[place] ^ number;
        ulong isOther = (ulong)((long)(other | (0 - other)) >> 63);
        return _sums[place] & ~isOther;
    }

    private bool TryAdd(ImmutableArray<Language> languages)
    {
        for (int language = 0; language < languages.Length; language++)
        {
            foreach (string word in languages[language].Script.IsEmpty ? languages[language].CommonWords : [])
            {
                ulong sum = 1UL << (language * BitsOfSum);
                if (!TryAdd(word, sum) || (word.Length > 1 && !TryAdd(word.ToUpperInvariant(), sum)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // A text may be printed in capitals; a capital alone is rather the letter of a symbol than "a" or "y".
    private bool TryAdd(string word, ulong sum) =>
        TryAdd(NumberOfShort(word.AsSpan(0, Math.Min(word.Length, Longest)), word.Length), SumOf(word.AsSpan(), word.Length) | sum);

    // What stands in the way of a word moves on to its place in the other table.
    private bool TryAdd(ulong number, ulong sum)
    {
        bool isKnown = _words[SecondPlaceOf(number)] == number;
        for (int move = isKnown ? 1 : 0; number != 0 && move < MostMoves; move++)
        {
            int place = move % 2 == 0 ? FirstPlaceOf(number) : SecondPlaceOf(number);
            bool isSame = _words[place] == number;
            (number, _words[place]) = (_words[place], number);
            (sum, _sums[place]) = (_sums[place], sum);
            number = isSame ? 0 : number;
        }

        return number == 0;
    }

    private int FirstPlaceOf(ulong number) => (int)((number * _factor) >> (64 - BitsOfPlace));

    private int SecondPlaceOf(ulong number) => Places + (int)((number * _factor) >> (64 - (2 * BitsOfPlace)) & (Places - 1));

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
