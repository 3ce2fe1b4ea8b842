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

    // No masthead is nearly as long, whatever the list of its sponsors.
    private const int LongestSearch = 400;

    /// <summary>Tells whether the line is an enacting formula and nothing else, with or without its comma.</summary>
    public static bool IsFormula(ReadOnlySpan<char> line, Language language)
    {
        ReadOnlySpan<char> plain = LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]);
        return plain.Length < LongestLine && FormulaLength(plain, language) > 0;
    }

    /// <summary>
    /// Returns the first line that is an enacting formula of the language, or -1. Behind the title the name of an organ
    /// alone is one too: the formula has no comma where there is no preamble.
    /// </summary>
    public static int Find(LineWindow lines, Language language)
    {
        bool afterTitle = false;
        int bare = -1;
        int seen = 0;
        for (int index = 0; seen < LongestSearch && lines.Has(index); index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            seen++;
            ReadOnlySpan<char> line = LineStart.Of(lines.Content(index), language).Unquoted;
            if (afterTitle && IsOrganName(line, language))
            {
                return index;
            }

            if (IsFormula(line, language))
            {
                if (afterTitle || !IsMastheadName(line, language))
                {
                    return index;
                }

                bare = index;
            }

            afterTitle |= TitleNumber.StartsLine(lines.Content(index));
        }

        return bare;
    }

    // Some mastheads print the formula itself as the name of the organ, without its comma.
    private static bool IsMastheadName(ReadOnlySpan<char> line, Language language)
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
        ReadOnlySpan<char> plain = LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]);
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
                && character is not ('*' or '_')
                && TextFacts.SuperscriptValue(character) < 0)
            {
                return 0;
            }
        }

        return rest.Length < 8 ? line.Length : 0;
    }
}
