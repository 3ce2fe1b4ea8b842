using System.Runtime.InteropServices;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Which four letters stand together in the titles that head the pages of a text, a bit for each four, so that nearly every line is told from a title by
/// its first word.
/// </summary>
internal sealed class TitlePieces
{
    /// <summary>The number of letters of a piece.</summary>
    public const int Length = 4;

    // Thirty-two places for each piece, so that few lines are like a title by chance; for very long titles fewer.
    private const int PlacesOfPiece = 32;
    private const int FewestBitsOfPlace = 8;
    private const int MostBitsOfPlace = 12;
    private const int BitsOfWord = 64;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    // Of each of four characters: what a small ASCII letter has and its capital has not, the ends of the alphabet, and a bit to borrow from.
    private const ulong CaseBits = 0x0020_0020_0020_0020;
    private const ulong FirstLetters = 0x0061_0061_0061_0061;
    private const ulong LastLetters = 0x007A_007A_007A_007A;
    private const ulong Guards = 0x8000_8000_8000_8000;

    // Set in a character that is none of ASCII.
    private const ulong OtherBits = 0xFF80_FF80_FF80_FF80;
    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>Collects the pieces of titles.</summary>
    /// <param name="titles">Their letters and figures, in small letters.</param>
    public TitlePieces(params string[] titles)
    {
        int bitsOfPlace = BitsOfPlaceFor(titles.Sum(static title => title.Length));
        _shift = BitsOfWord - bitsOfPlace;
        _bits = new ulong[(1 << bitsOfPlace) / BitsOfWord];
        foreach (string title in titles)
        {
            for (int index = 0; index + Length <= title.Length; index++)
            {
                int place = PlaceOf(Read(title.AsSpan(index)));
                _bits[place / BitsOfWord] |= 1UL << (place % BitsOfWord);
            }
        }
    }

    /// <summary>Determines whether the titles may hold four small letters; false tells for sure that they do not.</summary>
    public bool MayHold(ReadOnlySpan<char> letters) => MayHold(Read(letters));

    /// <summary>
    /// Determines whether the titles may hold the first four letters of a line; false tells for sure that they do not, and that four letters stand there.
    /// </summary>
    public bool MayHoldStartOf(ReadOnlySpan<char> line)
    {
        if (line.Length < Length)
        {
            return true;
        }

        ulong letters = Read(line) | CaseBits;
        return AreAsciiLetters(letters) ? MayHold(letters) : (letters & OtherBits) == 0 || MayHoldStartOfOther(line);
    }

    /// <summary>Determines whether a line of at least four characters begins with letters of ASCII that no title holds.</summary>
    public bool LackAsciiStartOf(ReadOnlySpan<char> line)
    {
        ulong letters = Read(line) | CaseBits;
        return AreAsciiLetters(letters) && !MayHold(letters);
    }

    private static bool AreAsciiLetters(ulong small) =>
        (((small | Guards) - FirstLetters) & ((LastLetters | Guards) - small) & Guards) == Guards && (small & Guards) == 0;

    private bool MayHoldStartOfOther(ReadOnlySpan<char> line)
    {
        Span<char> letters = stackalloc char[Length];
        for (int index = 0; index < Length; index++)
        {
            if (!TextFacts.IsLetter(line[index]))
            {
                return true;
            }

            letters[index] = TextFacts.ToSmall(line[index]);
        }

        return MayHold(letters);
    }

    private bool MayHold(ulong letters)
    {
        int place = PlaceOf(letters);
        return (_bits[place / BitsOfWord] & (1UL << (place % BitsOfWord))) != 0;
    }

    private int PlaceOf(ulong letters) => (int)(((letters | CaseBits) * Factor) >> _shift);

    private static int BitsOfPlaceFor(int length)
    {
        int bits = FewestBitsOfPlace;
        while (bits < MostBitsOfPlace && 1 << bits < length * PlacesOfPiece)
        {
            bits++;
        }

        return bits;
    }

    private static ulong Read(ReadOnlySpan<char> letters) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters));
}
