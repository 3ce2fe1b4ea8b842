using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Tells of nearly every line of a Latin script by its first letters that it is no part of the head of a page, whatever the symbol is: no title holds them.
/// </summary>
/// <example><c>12. Requests the keepers</c>, where no title holds "12re"</example>
/// <remarks>
/// What is cut off a head, its symbol and marks at either end, may not hold the letters that are looked at. It begins at the start of the line with figures
/// that no stop follows, or with capitals; or behind a blank with a figure, a star or capitals.
/// </remarks>
internal static class HeadStarts
{
    // Letters and figures, a multiple of the length of a piece.
    private const int LettersCompared = 12;
    private const int LongestNumber = 4;

    // What a small ASCII letter has and its capital has not; figures have it too.
    private const char CaseBit = (char)0x20;
    private const char FirstOther = '\u0080';

    /// <summary>Determines whether a line begins with four letters of ASCII that no title holds, as most lines of a Latin script do: it is no part of a head.</summary>
    /// <param name="line">The line as it is, without the blanks before it; more text may follow.</param>
    /// <param name="pieces">The pieces of the titles.</param>
    public static bool IsOtherWord(ReadOnlySpan<char> line, TitlePieces pieces) =>
        line.Length > TitlePieces.Length
        && pieces.LackAsciiStartOf(line)
        && RunningHeads.StartsAsWord(line[0], line[1])
        && !IsMarked(line, TitlePieces.Length - 1);

    /// <summary>Determines whether a line may be part of a head; false tells for sure that it is none.</summary>
    /// <param name="line">The line as it is, without the blanks around it: characters may be spelt otherwise.</param>
    /// <param name="pieces">The pieces of the titles.</param>
    public static bool MayHold(ReadOnlySpan<char> line, TitlePieces pieces)
    {
        Span<char> letters = stackalloc char[TitlePieces.Length];
        int count = 0;
        for (int index = 0, number = NumberLength(line); index < line.Length && count < LettersCompared; index++)
        {
            char small = (char)(line[index] | CaseBit);
            if (small is not (>= 'a' and <= 'z') && line[index] is not (>= '0' and <= '9'))
            {
                if (line[index] is '*' or >= FirstOther)
                {
                    return true;
                }

                continue;
            }

            if (index >= number && !MayStandBeforeMarks(line, index))
            {
                return true;
            }

            letters[count % TitlePieces.Length] = small;
            count++;
            if (count % TitlePieces.Length == 0 && !pieces.MayHold(letters))
            {
                return IsMarked(line, index);
            }
        }

        return true;
    }

    // "12.": a figure with a stop behind it is no number of a page or job.
    private static int NumberLength(ReadOnlySpan<char> line)
    {
        int length = 0;
        while (length < line.Length && length <= LongestNumber && line[length] is >= '0' and <= '9')
        {
            length++;
        }

        return length <= LongestNumber && length < line.Length && line[length] == '.' ? length : 0;
    }

    // A mark begins with a figure, a symbol with a capital, but a capital that a small letter follows begins a word.
    private static bool MayStandBeforeMarks(ReadOnlySpan<char> line, int index) =>
        line[index] >= 'a'
        || (line[index] >= 'A' ? index + 1 < line.Length && line[index + 1] is >= 'a' and <= 'z' : index > 0 && !TextFacts.IsBlank(line[index - 1]));

    // An accent behind a letter makes another one of it.
    private static bool IsMarked(ReadOnlySpan<char> line, int index) => index + 1 < line.Length && line[index + 1] >= FirstOther;
}
