using UnDocParser.Text;
#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace UnDocParser.Lines;

/// <summary>The squares in which ideographs are printed: each fills one, what is between them half of one.</summary>
internal static class CharacterGrid
{
    private const char FirstWide = '\u2E80';

    // The last of the blanks; what is above it fills a square.
    private const char WideBlank = '\u3000';

    // Between them stand the figures and letters of a symbol or a date, and no blank or quote.
    private const char FirstNarrow = '(';
    private const char LastNarrow = '~';

    /// <summary>Returns the width of a line in halves of an ideograph, and whether it holds nothing else.</summary>
    /// <param name="content">The characters of the line; blanks have no width.</param>
    /// <param name="isGrid">Whether each of the others fills a square.</param>
    /// <returns>The width; 0 of an empty line.</returns>
    public static int WidthOf(ReadOnlySpan<char> content, out bool isGrid)
    {
        int width = 0;
        int index = 0;
        isGrid = true;
#if NET8_0_OR_GREATER
        ref ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(content));
        for (; index < content.Length && content.Length >= Vector256<ushort>.Count; index += Vector256<ushort>.Count)
        {
            // The last characters are read with some of those before them, which count no more.
            int place = Math.Min(index, content.Length - Vector256<ushort>.Count);
            uint counted = uint.MaxValue << (index - place);
            var characters = Vector256.LoadUnsafe(ref first, (nuint)place);
            uint others = Vector256.LessThanOrEqual(characters, Vector256.Create((ushort)WideBlank)).ExtractMostSignificantBits() & counted;
            uint narrow = Vector256.LessThanOrEqual(characters - Vector256.Create((ushort)FirstNarrow), Vector256.Create((ushort)(LastNarrow - FirstNarrow))).ExtractMostSignificantBits() & counted;
            width += (2 * (Vector256<ushort>.Count - (index - place) - BitOperations.PopCount(others))) + BitOperations.PopCount(narrow);
            isGrid &= narrow == 0;
            for (others &= ~narrow; others != 0; others &= others - 1)
            {
                width += WidthOf(content[place + BitOperations.TrailingZeroCount(others)], ref isGrid);
            }
        }
#endif
        for (; index < content.Length; index++)
        {
            width += WidthOf(content[index], ref isGrid);
        }

        return width;
    }

    /// <summary>Determines whether a line may hold ideographs: three places tell, since such a line may begin or end with a number.</summary>
    /// <param name="content">The characters of the line, at least one.</param>
    public static bool MayBe(ReadOnlySpan<char> content) =>
        IsWide(content[0]) || IsWide(content[content.Length / 2]) || IsWide(content[content.Length - 1]);

    /// <summary>Determines whether a character fills a square, as ideographs and their stops do.</summary>
    public static bool IsWide(char character) => character >= FirstWide;

    private static int WidthOf(char character, ref bool isGrid)
    {
        if (TextFacts.IsBlank(character))
        {
            return 0;
        }

        bool isWide = IsWide(character) || TextFacts.IsQuote(character);
        isGrid &= isWide;
        return isWide ? 2 : 1;
    }
}
