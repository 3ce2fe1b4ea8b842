using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the line that names the acting organ: <c>The General Assembly,</c>.</summary>
internal static class FormulaLine
{
    private const int LongestLine = 80;

    // With tags around the words and each of its commas.
    private const int LongestMarkedLine = 160;

    /// <summary>Tells whether the line is an enacting formula and nothing else, with or without its comma.</summary>
    public static bool IsFormula(ReadOnlySpan<char> line, Language language)
    {
        ReadOnlySpan<char> plain = LineMarkup.IsMarked(line, LongestMarkedLine) ? LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]) : line;
        return plain.Length < LongestLine && FormulaLength(plain, language) > 0;
    }

    /// <summary>Determines whether text follows the formula on its line: <c>The General Assembly, Recalling …</c></summary>
    public static bool HasTextBehind(ReadOnlySpan<char> line, Language language)
    {
        int index = language.Formulas.Match(line);
        bool hasComma = false;
        while (index > 0 && index < line.Length && (line[index] is ',' or '،' or '，' or '*' or '_' || TextFacts.IsBlank(line[index])))
        {
            hasComma |= CharacterClasses.IsComma(line[index]);
            index++;
        }

        return hasComma && index < line.Length && char.IsLetter(line[index]);
    }

    /// <summary>Tells whether the line is the formula itself, which some mastheads print as the name of the organ, without its comma.</summary>
    public static bool IsMastheadName(ReadOnlySpan<char> line, Language language)
    {
        foreach (OrganNames organ in language.Organs)
        {
            if (organ.MastheadPhrases.Contains(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether the line is the name of an organ as the masthead prints it.</summary>
    public static bool IsOrganName(ReadOnlySpan<char> line, Language language)
    {
        ReadOnlySpan<char> plain = LineMarkup.IsMarked(line, LongestMarkedLine) ? LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]) : line;
        foreach (OrganNames organ in language.Organs)
        {
            foreach (string formula in organ.Formulas)
            {
                if (plain.SequenceEqual(formula.AsSpan().TrimEnd(",，،".AsSpan())))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int FormulaLength(ReadOnlySpan<char> line, Language language)
    {
        int length = language.Formulas.Match(line);
        if (length == 0)
        {
            return 0;
        }

        ReadOnlySpan<char> rest = line.Slice(length);
        foreach (char character in rest)
        {
            if (!ClauseEnds.IsStop(character)
                && !TextFacts.IsBlank(character)
                && !TextFacts.IsDigit(character)
                && !CharacterClasses.IsEmphasis(character)
                && TextFacts.SuperscriptValue(character) < 0)
            {
                return 0;
            }
        }

        return rest.Length < 8 ? line.Length : 0;
    }
}
