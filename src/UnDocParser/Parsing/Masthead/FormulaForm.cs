using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises an enacting formula that the language does not know by its form and place.</summary>
internal static class FormulaForm
{
    // Code units. "The Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol," has 91; with two protocols it may have 150.
    private const int LongestFormula = 200;
    private const int MostLines = 3;

    /// <summary>Returns how many lines the formula has that starts at a line; 0 when none does.</summary>
    public static int LinesAt(LineWindow lines, int index, Language language)
    {
        ReadOnlySpan<char> line = LineStart.Of(lines.Content(index), language).Unquoted;
        return FormulaLine.IsFormula(line, language) || IsMisspelt(lines, index, language) ? 1 : LinesByForm(lines, index, language);
    }

    /// <summary>Determines whether a line is the formula of a known organ but for its spelling (TR03). Without its comma a preamble has to follow.</summary>
    public static bool IsMisspelt(LineWindow lines, int index, Language language)
    {
        ReadOnlySpan<char> line = LineStart.Of(lines.Content(index), language).Unquoted;
        return FormulaSpelling.OrganOf(line, language) is not null && (EndsInComma(line) || PreambleBehind(lines, index, language));
    }

    /// <summary>Determines whether the last sign of a line is a comma.</summary>
    public static bool EndsInComma(ReadOnlySpan<char> line) => ClauseEnds.LastSignificant(line) is ',' or '،' or '，';

    /// <summary>
    /// Returns how many lines the formula has that starts at a line and is known by its form (TR04): the first one begins with a capital or an article, the last
    /// one ends in a comma, and a preamble follows. Only a formula with an article goes over several lines.
    /// </summary>
    public static int LinesByForm(LineWindow lines, int index, Language language)
    {
        int length = 0;
        int line = index;
        for (int count = 1; count <= MostLines; count++)
        {
            ReadOnlySpan<char> content = lines.Content(line);
            if (count == 1 && !EndsInComma(content) && !GoesOn(content, language))
            {
                return 0;
            }

            length += content.Length;
            if (length > LongestFormula || (count == 1 ? !CanStart(content, language) : !CanGoOn(content, language) || StartsWithArticle(content, language)))
            {
                return 0;
            }

            if (EndsInComma(content))
            {
                return PreambleBehind(lines, line, language) ? count : 0;
            }

            line++;
            if (!lines.Has(line) || lines[line].IsBlank)
            {
                return 0;
            }
        }

        return 0;
    }

    // Most lines are told by their ends.
    private static bool GoesOn(ReadOnlySpan<char> content, Language language) =>
        !ClauseEnds.IsStop(ClauseEnds.LastSignificant(content)) && StartsWithArticle(content, language);

    private static bool CanStart(ReadOnlySpan<char> content, Language language)
    {
        var start = LineStart.Of(content, language);
        return !start.HasLabel
            && !start.Unquoted.IsEmpty
            && char.IsLetter(start.Unquoted[0])
            && !char.IsLower(start.Unquoted[0])
            && CanGoOn(content, language);
    }

    private static bool CanGoOn(ReadOnlySpan<char> content, Language language) =>
        content.IndexOfAny(';', ':', '[') < 0
        && !HasClauseBehind(LineStart.Of(content, language).Unquoted, language)
        && !TitleNumber.StartsLine(content)
        && !PreambleForm.OpensClause(LineStart.Of(content, language), language)
        && FormulaSpelling.OrganOf(LineStart.Of(content, language).Unquoted, language) is null;

    /// <summary>Determines whether a clause follows the name of a body on its line: <c>The Committee on Lights, Recalling …</c></summary>
    public static bool HasClauseBehind(ReadOnlySpan<char> line, Language language)
    {
        int index = line.IndexOfAny(',', '،', '，') + 1;
        while (index > 0 && index < line.Length && (line[index] is '*' or '_' || TextFacts.IsBlank(line[index])))
        {
            index++;
        }

        return index > 0 && ArticleLength(line, language) > 0 && language.PreambularOpeners.Match(line.Slice(index)) > 0;
    }

    private static bool StartsWithArticle(ReadOnlySpan<char> content, Language language) =>
        ArticleLength(LineStart.Of(content, language).Unquoted, language) > 0;

    /// <summary>Returns the length of the article that a formula starts with, the blank behind it included: <c>The </c>, <c>L’</c>; or 0.</summary>
    public static int ArticleLength(ReadOnlySpan<char> formula, Language language)
    {
        int length = language.FormulaArticles.Match(formula);
        while (length > 0 && length < formula.Length && TextFacts.IsBlank(formula[length]))
        {
            length++;
        }

        return length < formula.Length ? length : 0;
    }

    private static bool PreambleBehind(LineWindow lines, int index, Language language)
    {
        int next = index + 1;
        while (lines.Has(next) && lines[next].IsBlank)
        {
            next++;
        }

        return lines.Has(next) && (PreambleForm.StartsAt(lines, next, language) || PreambleForm.StartsLettered(lines, next, language));
    }
}
