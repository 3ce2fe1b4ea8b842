using System.Collections.Immutable;
using UnDocParser.Languages;

namespace UnDocParser.Symbols;

/// <summary>
/// The part letters of a resolution (<c>48/75 A-L</c>) as a set of bits by their place: A is 0, Z is 25, and AA, which follows Z in <c>53/77 AA</c>, is 26.
/// </summary>
internal static class PartLetters
{
    /// <summary>How many places there are: A to Z, AA to FF.</summary>
    internal const int Places = 32;
    private const int Letters = 26;

    /// <summary>The place of a letter.</summary>
    internal static int PlaceOf(char capital, bool isDoubled) => capital - 'A' + (isDoubled ? Letters : 0);

    /// <summary>Determines whether letters that stand doubled are a place.</summary>
    internal static bool IsDoubledPlace(char capital) => capital is >= 'A' and < (char)('A' + Places - Letters);

    /// <summary>The letter of a place, and whether it stands doubled.</summary>
    internal static char LetterAt(int place, out bool isDoubled)
    {
        isDoubled = place >= Letters;
        return (char)('A' + (isDoubled ? place - Letters : place));
    }

    internal static uint Bit(int place) => 1u << place;

    /// <summary>The places from one to another, both included; 0 when they do not ascend.</summary>
    internal static uint Range(int first, int last) => first < last ? (uint)((1UL << (last + 1)) - (1UL << first)) : 0;

    /// <summary>Length of the joining word or sign at the start of <paramref name="text"/>, 0 when there is none.</summary>
    internal static int ReadConnector(ReadOnlySpan<char> text, out bool isRange)
    {
        isRange = false;
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] is '-' or ',' or '&')
        {
            isRange = text[0] == '-';
            return 1;
        }

        int length = Match(text, SharedWords.Data.And);
        if (length == 0)
        {
            length = Match(text, SharedWords.Data.To);
            isRange = length > 0;
        }

        return length;
    }

    /// <summary>Writes runs of letters as ranges: <c>A</c>, <c>A-B</c>, <c>A, C-E</c>.</summary>
    internal static void Write(uint letters, ref SymbolWriter writer)
    {
        string separator = "";
        for (int place = 0; place < Places; place++)
        {
            if ((letters & Bit(place)) == 0)
            {
                continue;
            }

            int last = RunEnd(letters, place);
            writer.Write(separator.AsSpan());
            WriteAt(place, ref writer);
            if (last > place)
            {
                writer.Write('-');
                WriteAt(last, ref writer);
            }

            place = last;
            separator = ", ";
        }
    }

    /// <summary>The last place of the unbroken run that begins with <paramref name="first"/>.</summary>
    internal static int RunEnd(uint letters, int first)
    {
        while (first + 1 < Places && (letters & Bit(first + 1)) != 0)
        {
            first++;
        }

        return first;
    }

    private static void WriteAt(int place, ref SymbolWriter writer)
    {
        char letter = LetterAt(place, out bool isDoubled);
        writer.Write(letter);
        if (isDoubled)
        {
            writer.Write(letter);
        }
    }

    private static int Match(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            // A Latin or Cyrillic word ends at a blank; Arabic and Chinese ones may be glued to the letter.
            if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal)
                && (word[0] >= '\u0600' || (text.Length > word.Length && SymbolCharacters.IsBlank(text[word.Length]))))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
