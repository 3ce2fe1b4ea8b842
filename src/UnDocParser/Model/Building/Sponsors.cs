using System.Collections.Immutable;
using UnDocParser.Languages;

namespace UnDocParser.Model.Building;

/// <summary>Reads the sponsors of a draft: names between commas, the last two joined by a word.</summary>
internal static class Sponsors
{
    private static readonly char[] Separators = [',', '،', '、'];

    /// <summary>Reads a sponsor line up to its colon.</summary>
    public static ImmutableArray<string> Read(string? line, Language language)
    {
        if (line is null)
        {
            return [];
        }

        int colon = line.LastIndexOfAny([':', '：']);
        return Names(colon < 0 ? line : line.Substring(0, colon), language);
    }

    /// <summary>Reads the names of a list.</summary>
    public static ImmutableArray<string> Names(string list, Language language)
    {
        int last = list.LastIndexOfAny(Separators);
        int conjunction = list.LastIndexOf(language.ListConjunction, StringComparison.Ordinal);
        if (conjunction > last)
        {
            list = list.Substring(0, conjunction) + "," + list.Substring(conjunction + language.ListConjunction.Length);
        }

        return [.. list.Split(Separators).Select(name => name.Trim('*', ' ', '\u00A0')).Where(name => name.Length > 0)];
    }
}
