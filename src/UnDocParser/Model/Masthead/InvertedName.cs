using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>Puts a name in order that is printed with its first words behind it in parentheses, as lists in the order of the alphabet need it.</summary>
internal static class InvertedName
{
    /// <summary>Returns the name in order, or as it is when it is in order or its form does not tell how.</summary>
    public static string InOrder(string name, SponsorWords words)
    {
        int open = name.LastIndexOfAny(['(', '（']);
        if (open <= 0 || !CharacterClasses.IsCloseBracket(name[name.Length - 1]))
        {
            return name;
        }

        string head = name.Substring(0, open).TrimEnd(' ');
        string lead = name.Substring(open + 1, name.Length - open - 2).Trim();
        int place = PlaceOfName(lead);
        if (place >= 0)
        {
            return lead.Substring(0, place) + head + lead.Substring(place + 1);
        }

        foreach (string ending in words.InvertedEndings)
        {
            if (EndsIn(lead, ending))
            {
                return words.NameLeads ? head + lead : IsElided(lead) ? lead + head : lead + " " + head;
            }
        }

        return name;
    }

    // A dash between blanks keeps the place of the name: "دولة - المتعددة القوميات".
    private static int PlaceOfName(string words)
    {
        for (int index = 1; index + 1 < words.Length; index++)
        {
            if (TextFacts.IsHyphen(words[index]) && TextFacts.IsBlank(words[index - 1]) && TextFacts.IsBlank(words[index + 1]))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsElided(string words) => words[words.Length - 1] is '’' or '\'' or 'ʼ';

    private static bool EndsIn(string words, string ending)
    {
        int start = words.Length - ending.Length;
        if (start < 0 || (start > 0 && char.IsLetter(words[start - 1]) && !TextFacts.IsIdeograph(words[start])))
        {
            return false;
        }

        return string.Equals(words.Substring(start).Replace('’', '\'').Replace('ʼ', '\''), ending, StringComparison.Ordinal);
    }
}
