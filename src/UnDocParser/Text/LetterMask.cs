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
    public static ulong Of(ReadOnlySpan<char> text)
    {
#if NET8_0_OR_GREATER
        if (text.Length >= Length && Vector256.IsHardwareAccelerated)
        {
            return OfHalf(text) | ((ulong)OfHalf(text.Slice(Length / 2)) << (Length / 2));
        }
#endif
        ulong letters = 0;
        for (int index = 0; index < text.Length && index < Length; index++)
        {
            letters |= char.IsLetter(text[index]) ? 1UL << index : 0UL;
        }

        return letters;
    }

    /// <summary>Returns the place of the first bit that is set.</summary>
#if NET8_0_OR_GREATER
    public static int First(ulong bits) => BitOperations.TrailingZeroCount(bits);

    private static uint OfHalf(ReadOnlySpan<char> text)
    {
        ref ushort start = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var low = Vector256.LoadUnsafe(ref start);
        var high = Vector256.LoadUnsafe(ref start, (nuint)Vector256<ushort>.Count);
        uint letters = Vector256.Narrow(AreAsciiLetters(low), AreAsciiLetters(high)).ExtractMostSignificantBits();
        var least = Vector256.Create((ushort)FirstNotAscii);
        uint others = Vector256.Narrow(Vector256.GreaterThanOrEqual(low, least), Vector256.GreaterThanOrEqual(high, least)).ExtractMostSignificantBits();
        for (; others != 0; others &= others - 1)
        {
            int index = First(others);
            letters |= char.IsLetter(text[index]) ? 1U << index : 0U;
        }

        return letters;
    }

    private static Vector256<ushort> AreAsciiLetters(Vector256<ushort> characters) =>
        Vector256.LessThanOrEqual((characters | Vector256.Create(CaseBit)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)('z' - 'a')));
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
