using System.Collections.Immutable;
using UnDocParser.Languages;

namespace UnDocParser.Model.Building;

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
                string item = $"{number} ({line[index]})";
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
        line[index] is >= 'a' and <= 'z'
        && index > 0
        && (line[index - 1] == '(' || TextFacts.IsBlank(line[index - 1]))
        && index + 1 < line.Length
        && line[index + 1] == ')';
}
