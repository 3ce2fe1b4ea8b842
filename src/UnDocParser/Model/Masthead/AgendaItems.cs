using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>Reads the agenda items of a masthead line into their English form: <c>130 t)</c> is <c>130 (t)</c>.</summary>
internal static class AgendaItems
{
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
                string item = $"{number} ({new string(LatinLetter(line[index]), IsDoubled(line, index) ? 2 : 1)})";
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

        return end < line.Length && line[end] is ')' or '）';
    }

    // The sub-item of one language has the same place in the count of every other: "(ر)" is "(t)".
    private static char LatinLetter(char letter)
    {
        int place = Numerals.AbjadValue(letter);
        return place is > 0 and <= 26 ? (char)('a' + place - 1) : Numerals.ToLatin(letter);
    }
}
