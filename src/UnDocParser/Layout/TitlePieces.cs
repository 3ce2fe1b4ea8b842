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

    private const int BitsOfPlace = 12;
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

    /// <summary>Collects the pieces of titles.</summary>
    /// <param name="titles">Their letters and figures, in small letters.</param>
    public TitlePieces(string titles)
        : this(new ulong[(1 << BitsOfPlace) / BitsOfWord])
    {
        for (int index = 0; index + Length <= titles.Length; index++)
        {
            int place = PlaceOf(Read(titles.AsSpan(index)));
            _bits[place / BitsOfWord] |= 1UL << (place % BitsOfWord);
        }
    }

    private TitlePieces(ulong[] bits) => _bits = bits;

    /// <summary>Returns the pieces of these titles and others.</summary>
    public TitlePieces With(TitlePieces other)
    {
        ulong[] bits = (ulong[])_bits.Clone();
        for (int word = 0; word < bits.Length; word++)
        {
            bits[word] |= other._bits[word];
        }

        return new TitlePieces(bits);
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
            if (!char.IsLetter(line[index]))
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

    private static int PlaceOf(ulong letters) => (int)(((letters | CaseBits) * Factor) >> (BitsOfWord - BitsOfPlace));

    private static ulong Read(ReadOnlySpan<char> letters) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters));
}
