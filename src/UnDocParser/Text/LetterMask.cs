#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace UnDocParser.Text;

/// <summary>Which of some characters are letters, a bit for each.</summary>
internal static class LetterMask
{
    /// <summary>The number of characters that are looked at together.</summary>
    public const int Length = 64;

    private const char FirstNotAscii = '\u0080';
    private const ushort CaseBit = 0x20;

    /// <summary>Returns the letters among the first characters of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => Of(text, char.MaxValue, out _);

    /// <summary>Returns the letters among the first characters of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">A character beyond ASCII.</param>
    /// <param name="behind">The characters, letters or not, that stand behind that one in the order of their codes.</param>
    public static ulong Of(ReadOnlySpan<char> text, char last, out ulong behind)
    {
#if NET8_0_OR_GREATER
        if (text.Length >= Length && Vector256.IsHardwareAccelerated)
        {
            ulong found = OfHalf(text, last, out uint low) | ((ulong)OfHalf(text.Slice(Length / 2), last, out uint high) << (Length / 2));
            behind = low | ((ulong)high << (Length / 2));
            return found;
        }
#endif
        ulong letters = 0;
        behind = 0;
        for (int index = 0; index < text.Length && index < Length; index++)
        {
            letters |= char.IsLetter(text[index]) ? 1UL << index : 0UL;
            behind |= text[index] > last ? 1UL << index : 0UL;
        }

        return letters;
    }

    /// <summary>Returns the place of the first bit that is set.</summary>
#if NET8_0_OR_GREATER
    public static int First(ulong bits) => BitOperations.TrailingZeroCount(bits);

    private static uint OfHalf(ReadOnlySpan<char> text, char last, out uint behind)
    {
        ref ushort start = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var low = Vector256.LoadUnsafe(ref start);
        var high = Vector256.LoadUnsafe(ref start, (nuint)Vector256<ushort>.Count);
        uint letters = Bits(AreAsciiLetters(low), AreAsciiLetters(high));
        var least = Vector256.Create((ushort)FirstNotAscii);
        uint others = Bits(Vector256.GreaterThanOrEqual(low, least), Vector256.GreaterThanOrEqual(high, least));
        behind = 0;
        if (others == 0)
        {
            return letters;
        }

        behind = Bits(Vector256.GreaterThan(low, Vector256.Create((ushort)last)), Vector256.GreaterThan(high, Vector256.Create((ushort)last)));
        letters |= Bits(AreOtherLetters(low), AreOtherLetters(high));
        for (others &= ~letters; others != 0; others &= others - 1)
        {
            int index = First(others);
            letters |= char.IsLetter(text[index]) ? 1U << index : 0U;
        }

        return letters;
    }

    private static uint Bits(Vector256<ushort> low, Vector256<ushort> high) => Vector256.Narrow(low, high).ExtractMostSignificantBits();

    private static Vector256<ushort> AreAsciiLetters(Vector256<ushort> characters) => AreBetween(characters | Vector256.Create(CaseBit), 'a', 'z');

    // Ranges that hold nothing but letters: Latin, Cyrillic and Arabic ones, ideographs. The others are asked one by one.
    private static Vector256<ushort> AreOtherLetters(Vector256<ushort> characters) =>
        AreBetween(characters, '\u00D8', '\u00F6') | AreBetween(characters, '\u00F8', '\u024F') | AreBetween(characters, '\u0400', '\u0481')
        | AreBetween(characters, '\u0620', '\u064A') | AreBetween(characters, '\u4E00', '\u9FFC');

    private static Vector256<ushort> AreBetween(Vector256<ushort> characters, char first, char last) =>
        Vector256.LessThanOrEqual(characters - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));
#else
    public static int First(ulong bits)
    {
        int first = 0;
        while (((bits >> first) & 1) == 0)
        {
            first++;
        }

        return first;
    }
#endif
}
