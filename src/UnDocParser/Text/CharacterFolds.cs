#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace UnDocParser.Text;

/// <summary>What becomes of a character where words are matched.</summary>
internal enum CharacterFold : byte
{
    /// <summary>It stays.</summary>
    None,

    /// <summary>It is gone: it prints nothing.</summary>
    Invisible,

    /// <summary>It is gone, but at the end of a line, where it is the hyphen that is printed.</summary>
    SoftHyphen,

    /// <summary>It is a blank.</summary>
    Blank,

    /// <summary>It is one letter with the letter before it.</summary>
    Mark,

    /// <summary>It is drawn for other letters.</summary>
    Shape,

    /// <summary>It is a figure, letter or sign of ASCII as wide as an ideograph.</summary>
    Wide,

    /// <summary>It is one of the figures of the Arabic script.</summary>
    Figure,
}

/// <summary>The classes of characters that are another spelling of others. Each is a rule of <see cref="UnicodeRules"/>.</summary>
internal static class CharacterFolds
{
    private const char LeastFolded = '\u00AD';
    private const int WideOffset = 0xFEE0;

    /// <summary>Returns what becomes of a character.</summary>
    public static CharacterFold Of(char character) => character switch
    {
        < LeastFolded => CharacterFold.None,
        '\u00AD' => CharacterFold.SoftHyphen,
        '\u034F' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' => CharacterFold.Invisible,
        '\u1680' or (>= '\u2000' and <= '\u200A') or '\u205F' => CharacterFold.Blank,
        (>= '\u0300' and <= '\u036F') or (>= '\u0653' and <= '\u0655') => CharacterFold.Mark,
        '\u2126' or '\u212A' or '\u212B' or (>= '\uF900' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDF9') or (>= '\uFE70' and <= '\uFEFC') => CharacterFold.Shape,
        (>= '\uFF0D' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') => CharacterFold.Wide,
        (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9') => CharacterFold.Figure,
        _ => CharacterFold.None,
    };

    /// <summary>Determines whether a character is no more than spelling: it may be another one, or none, where words are matched.</summary>
    public static bool IsFolded(char character) => character >= LeastFolded && Of(character) != CharacterFold.None;

    /// <summary>Determines whether the character stands above or below the letter before it.</summary>
    public static bool IsMark(char character) =>
        character is (>= '\u0300' and <= '\u036F' and not '\u034F') or (>= '\u064B' and <= '\u0655') or '\u0670';

    /// <summary>Determines whether a line of such characters only is blank.</summary>
    public static bool IsBlankOrInvisible(char character) =>
        Of(character) is CharacterFold.Invisible or CharacterFold.Blank or CharacterFold.SoftHyphen;

    /// <summary>Returns the character of ASCII that a wide one or a figure stands for.</summary>
    public static char ToAscii(char character) => character switch
    {
        >= '\uFF0D' => (char)(character - WideOffset),
        >= '\u06F0' => (char)(character - '\u06F0' + '0'),
        _ => (char)(character - '\u0660' + '0'),
    };

    /// <summary>Returns the first character that is no more than spelling, or -1. Costs little where there is none.</summary>
    public static int IndexOf(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (index < text.Length)
        {
            index += IndexOfCandidate(text.Slice(index));
            if (index < text.Length && IsFolded(text[index]))
            {
                return index;
            }

            index++;
        }

        return -1;
    }

#if NET8_0_OR_GREATER
    // The first character near one that is folded, or the length: the classes above with their gaps closed. Within another method the thirteen
    // comparisons would be calls: the compiler inlines no more than so much into one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int IndexOfCandidate(ReadOnlySpan<char> text)
    {
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int index = 0;
        for (; index <= text.Length - Vector256<ushort>.Count; index += Vector256<ushort>.Count)
        {
            var characters = Vector256.LoadUnsafe(ref start, (nuint)index);
            if (!Vector256.GreaterThanOrEqualAny(characters, Vector256.Create((ushort)LeastFolded)))
            {
                continue;
            }

            Vector256<ushort> found = Candidates(characters);
            if (found != Vector256<ushort>.Zero)
            {
                return index + System.Numerics.BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
            }
        }

        return index + IndexOfFolded(text.Slice(index));
    }

    private static Vector256<ushort> Candidates(Vector256<ushort> characters) =>
        Between(characters, '\u0300', '\u036F') | Between(characters, '\u0653', '\u0669') | Between(characters, '\u06F0', '\u06F9')
        | Between(characters, '\u2000', '\u200F') | Between(characters, '\u202A', '\u202E') | Between(characters, '\u205F', '\u206F')
        | Between(characters, '\u2126', '\u212B') | Between(characters, '\uF900', '\uFEFF') | Between(characters, '\uFF0D', '\uFF19')
        | Between(characters, '\uFF21', '\uFF5A') | Between(characters, '\u1680', '\u180E')
        | Vector256.Equals(characters, Vector256.Create((ushort)LeastFolded)) | Vector256.Equals(characters, Vector256.Create((ushort)'\u061C'));

    private static Vector256<ushort> Between(Vector256<ushort> characters, char first, char last) =>
        Vector256.LessThanOrEqual(characters - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));
#else
    private static int IndexOfCandidate(ReadOnlySpan<char> text) => IndexOfFolded(text);
#endif

    private static int IndexOfFolded(ReadOnlySpan<char> text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (IsFolded(text[index]))
            {
                return index;
            }
        }

        return text.Length;
    }
}
