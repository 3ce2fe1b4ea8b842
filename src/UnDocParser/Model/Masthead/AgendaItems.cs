using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>Reads the agenda items of a masthead line: <c>130 t)</c> is the item <c>130 (t)</c>.</summary>
internal static class AgendaItems
{
    // Digits. The longest agenda has less than 200 items; what is longer is no number of one.
    private const int LongestNumber = 4;

    /// <summary>Returns the part of a masthead line that names the agenda item, or null: <c>Forty-ninth session Agenda item 113 (d)</c>.</summary>
    public static string? Find(string line, Language language)
    {
        for (int index = 1; index < line.Length; index++)
        {
            int label = TextFacts.IsBlank(line[index - 1]) ? language.AgendaItemLabel.Match(line.AsSpan(index)) : 0;
            if (label > 0 && index + label + 1 < line.Length && (TextFacts.IsDigit(line[index + label]) || TextFacts.IsDigit(line[index + label + 1])))
            {
                return line.Substring(index);
            }
        }

        return null;
    }

    /// <summary>Reads a line; every number in it is an item, a letter behind it its sub-item.</summary>
    public static ImmutableArray<AgendaItem> Read(string? line)
    {
        if (line is null)
        {
            return [];
        }

        ImmutableArray<AgendaItem>.Builder items = ImmutableArray.CreateBuilder<AgendaItem>();
        int? number = null;
        int index = 0;
        while (index < line.Length)
        {
            if (TextFacts.IsDigit(line[index]))
            {
                // "11.5" is the fifth heading of item 11.
                if (FollowsStop(line, index))
                {
                    ReadNumber(line, ref index);
                    continue;
                }

                number = ReadNumber(line, ref index);
                if (number is { } item)
                {
                    items.Add(new AgendaItem(item));
                }

                continue;
            }

            if (number is { } whole && IsSubItem(line, index))
            {
                AddSubItem(items, new AgendaItem(whole, new string(LatinLetter(line[index]), IsDoubled(line, index) ? 2 : 1)));
            }

            index++;
        }

        return items.ToImmutable();
    }

    private static bool FollowsStop(string line, int index) => index > 1 && line[index - 1] == '.' && TextFacts.IsDigit(line[index - 2]);

    // The number behind the label stands for the sub-items that follow: "15 (a) and (b)" are two items, not three.
    private static void AddSubItem(ImmutableArray<AgendaItem>.Builder items, AgendaItem item)
    {
        int last = items.Count - 1;
        if (items[last] == new AgendaItem(item.Number))
        {
            items[last] = item;
        }
        else
        {
            items.Add(item);
        }
    }

    private static int? ReadNumber(string line, ref int index)
    {
        int number = 0;
        int start = index;
        while (index < line.Length && TextFacts.IsDigit(line[index]))
        {
            number = index - start < LongestNumber ? (number * 10) + (line[index] - '0') : 0;
            index++;
        }

        return index - start <= LongestNumber ? number : null;
    }

    private static bool IsSubItem(string line, int index) =>
        LatinLetter(line[index]) is >= 'a' and <= 'z'
        && index > 0
        && (CharacterClasses.IsOpenBracket(line[index - 1]) || TextFacts.IsBlank(line[index - 1]))
        && (IsClosed(line, IsDoubled(line, index) ? index + 2 : index + 1) || IsBare(line, index));

    // "101 dd)" is the item behind "101 cc)". The checked facts of the corpus have 99 alone for "99 (cc)", so that form is left as it was.
    private static bool IsDoubled(string line, int index) =>
        index + 1 < line.Length && line[index + 1] == line[index] && index > 0 && TextFacts.IsBlank(line[index - 1]);

    // "Point 113 d de": the parenthesis was lost. A vowel may be a word: "5 y 6".
    private static bool IsBare(string line, int index) =>
        index > 1
        && TextFacts.IsDigit(line[index - 2])
        && TextFacts.IsBlank(line[index - 1])
        && index + 1 < line.Length
        && TextFacts.IsBlank(line[index + 1])
        && line[index] is >= 'b' and <= 'z' and not ('e' or 'i' or 'o' or 'u' or 'y');

    private static bool IsClosed(string line, int index)
    {
        int end = index;
        while (end < line.Length && TextFacts.IsIgnorable(line[end]))
        {
            end++;
        }

        return end < line.Length && CharacterClasses.IsCloseBracket(line[end]);
    }

    // The sub-item of one language has the same place in the count of every other: "(ر)" is "(t)".
    private static char LatinLetter(char letter)
    {
        int place = Numerals.AbjadValue(letter);
        return place is > 0 and <= 26 ? (char)('a' + place - 1) : Numerals.ToLatin(letter);
    }
}
