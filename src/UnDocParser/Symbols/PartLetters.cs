using System.Collections.Immutable;
using UnDocParser.Languages;

namespace UnDocParser.Symbols;

/// <summary>The part letters of a resolution (<c>48/75 A-L</c>) as a set of bits, bit 0 for A.</summary>
internal static class PartLetters
{
    internal static uint Bit(char capital) => 1u << (capital - 'A');

    /// <summary>The letters from one to another, both included; 0 when they do not ascend.</summary>
    internal static uint Range(char first, char last) => first < last ? (Bit(last) << 1) - Bit(first) : 0;

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

        var length = Match(text, SharedWords.Data.And);
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
        var separator = "";
        for (var letter = 'A'; letter <= 'Z'; letter++)
        {
            if ((letters & Bit(letter)) == 0)
            {
                continue;
            }

            var last = RunEnd(letters, letter);
            writer.Write(separator.AsSpan());
            writer.Write(letter);
            if (last > letter)
            {
                writer.Write('-');
                writer.Write(last);
            }

            letter = last;
            separator = ", ";
        }
    }

    /// <summary>The last letter of the unbroken run that begins with <paramref name="first"/>.</summary>
    internal static char RunEnd(uint letters, char first)
    {
        while (first < 'Z' && (letters & Bit((char)(first + 1))) != 0)
        {
            first++;
        }

        return first;
    }

    private static int Match(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
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
