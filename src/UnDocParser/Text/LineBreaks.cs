#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace UnDocParser.Text;

/// <summary>
/// The one rule of what ends a line: LF, CR LF (as one), CR, NEL (U+0085), LS (U+2028), PS (U+2029),
/// and form feed (U+000C), which ends the line and the page it stands in.
/// </summary>
internal static class LineBreaks
{
#if !NET8_0_OR_GREATER
    private const string Characters = "\n\r\f\u0085\u2028\u2029";
#endif

    /// <summary>
    /// The length of the line break that starts at the index: 0 where none does, 2 for CR LF, otherwise 1.
    /// The line feed inside CR LF, asked for itself, answers 1.
    /// </summary>
    internal static int LengthAt(ReadOnlySpan<char> text, int index)
    {
        char character = text[index];
        if (character == '\r')
        {
            return index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1;
        }

        return character is '\n' or '\f' or '\u0085' or '\u2028' or '\u2029' ? 1 : 0;
    }

#if NET8_0_OR_GREATER
    /// <summary>The index of the first character that starts a line break, or -1.</summary>
    internal static int IndexOfAny(ReadOnlySpan<char> text)
    {
        ref ushort start = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        int index = 0;
        for (; index <= text.Length - Vector256<ushort>.Count; index += Vector256<ushort>.Count)
        {
            Vector256<ushort> found = AreBreaks(Vector256.LoadUnsafe(ref start, (nuint)index));
            if (found != Vector256<ushort>.Zero)
            {
                return index + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
            }
        }

        for (; index < text.Length; index++)
        {
            if (LengthAt(text, index) > 0)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The index of the last character that is one of a line break, or -1.</summary>
    internal static int LastIndexOfAny(ReadOnlySpan<char> text)
    {
        ref ushort start = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        int end = text.Length;
        for (; end >= Vector256<ushort>.Count; end -= Vector256<ushort>.Count)
        {
            Vector256<ushort> found = AreBreaks(Vector256.LoadUnsafe(ref start, (nuint)(end - Vector256<ushort>.Count)));
            if (found != Vector256<ushort>.Zero)
            {
                return end - Vector256<ushort>.Count + BitOperations.Log2(found.ExtractMostSignificantBits());
            }
        }

        int index = end - 1;
        while (index >= 0 && LengthAt(text, index) == 0)
        {
            index--;
        }

        return index;
    }

    private static Vector256<ushort> AreBreaks(Vector256<ushort> characters) =>
        Vector256.Equals(characters, Vector256.Create((ushort)'\n')) | Vector256.Equals(characters, Vector256.Create((ushort)'\r'))
        | Vector256.Equals(characters, Vector256.Create((ushort)'\f')) | Vector256.Equals(characters, Vector256.Create((ushort)'\u0085'))
        | Vector256.Equals(characters | Vector256<ushort>.One, Vector256.Create((ushort)'\u2029'));
#else
    /// <summary>The index of the first character that starts a line break, or -1.</summary>
    internal static int IndexOfAny(ReadOnlySpan<char> text) => text.IndexOfAny(Characters.AsSpan());

    /// <summary>The index of the last character that is one of a line break, or -1.</summary>
    internal static int LastIndexOfAny(ReadOnlySpan<char> text) => text.LastIndexOfAny(Characters.AsSpan());
#endif

    /// <summary>The number of line breaks in the text taken by itself.</summary>
    internal static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int end = NextLineStart(text, 0); end >= 0; end = NextLineStart(text, end))
        {
            count++;
        }

        return count;
    }

    /// <summary>The index just past the first line break at or after the given index, or -1.</summary>
    internal static int NextLineStart(ReadOnlySpan<char> text, int from)
    {
        int offset = IndexOfAny(text.Slice(from));
        return offset < 0 ? -1 : from + offset + LengthAt(text, from + offset);
    }
}
