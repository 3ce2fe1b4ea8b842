using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>Reads the agenda items of a masthead line into their English form: <c>130 t)</c> is <c>130 (t)</c>.</summary>
internal static class AgendaItems
{
    /// <summary>Reads a line; every number in it is an item, a letter behind it its sub-item.</summary>
    public static ImmutableArray<string> Read(string? line)
    {
        if (line is null)
        {
            return [];
        }

        ImmutableArray<string>.Builder items = ImmutableArray.CreateBuilder<string>();
        string number = string.Empty;
        int index = 0;
        while (index < line.Length)
        {
            if (TextFacts.IsDigit(line[index]))
            {
                int start = index;
                while (index < line.Length && TextFacts.IsDigit(line[index]))
                {
                    index++;
                }

                number = line.Substring(start, index - start);
                items.Add(number);
                continue;
            }

            if (number.Length > 0 && IsSubItem(line, index))
            {
                string item = $"{number} ({LatinLetter(line[index])})";
                if (string.Equals(items[items.Count - 1], number, StringComparison.Ordinal))
                {
                    items[items.Count - 1] = item;
                }
                else
                {
                    items.Add(item);
                }
            }

            index++;
        }

        return items.ToImmutable();
    }

    private static bool IsSubItem(string line, int index) =>
        LatinLetter(line[index]) is >= 'a' and <= 'z'
        && index > 0
        && (line[index - 1] is '(' or '（' || TextFacts.IsBlank(line[index - 1]))
        && IsClosed(line, index + 1);

    private static bool IsClosed(string line, int index)
    {
        int end = index;
        while (end < line.Length && TextFacts.IsIgnorable(line[end]))
        {
            end++;
        }

        return end < line.Length && line[end] is ')' or '）';
    }

    // The sub-item of one language has the same place in the count of every other: "(ر)" is "(t)".
    private static char LatinLetter(char letter)
    {
        int place = Numerals.AbjadValue(letter);
        return place is > 0 and <= 26 ? (char)('a' + place - 1) : Numerals.ToLatin(letter);
    }
}
