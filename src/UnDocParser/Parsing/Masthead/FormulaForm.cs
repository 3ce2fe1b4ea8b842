using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises an enacting formula that the language does not know by its form and place.</summary>
internal static class FormulaForm
{
    // Code units. "The Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol," has 91; with two protocols it may have 150.
    private const int LongestFormula = 200;

    // "The Conference of the Parties, the Conference of the Parties serving as the meeting of …": where three conferences act together it has 217 at most in 89 reports, in French 194.
    private const int LongestJoint = 320;
    private const int MostLines = 3;

    // Code units: "The Executive Board of the United Nations Development Programme".
    private const int LongestName = 80;

    /// <summary>Returns how many lines the formula has that starts at a line; 0 when none does.</summary>
    public static int LinesAt(LineWindow lines, int index, Language language)
    {
        var start = LineStart.Of(lines, index, language);
        bool isOneLine = FormulaLine.IsFormula(start.Unquoted, language) || IsMisspelt(lines, index, start, language) || IsNameBeforeClause(lines, index, start, language);
        return isOneLine ? 1 : LinesByForm(lines, index, start, language);
    }

    /// <summary>Determines whether a line is the formula of a known organ but for its spelling (TR03). Without its comma a preamble has to follow.</summary>
    public static bool IsMisspelt(LineWindow lines, int index, in LineStart start, Language language)
    {
        ReadOnlySpan<char> line = start.Unquoted;
        return FormulaSpelling.OrganOf(line, language) is not null && (EndsInComma(line) || PreambleBehind(lines, index, language));
    }

    /// <summary>Determines whether the last sign of a line is a comma.</summary>
    public static bool EndsInComma(ReadOnlySpan<char> line) => CharacterClasses.IsComma(ClauseEnds.LastSignificant(line));

    /// <summary>
    /// Returns how many lines the formula has that starts at a line and is known by its form (TR04): the first one begins with a capital or an article, the last
    /// one ends in a comma, and a preamble or the first clause follows. Only a formula with an article goes over several lines.
    /// </summary>
    public static int LinesByForm(LineWindow lines, int index, in LineStart start, Language language)
    {
        // Most lines are told by their ends.
        bool endsInComma = EndsInComma(start.Content);
        bool isBroken = endsInComma && StartsWithArticle(start, language) && EndsInBrackets(start.Content);
        endsInComma &= !isBroken;
        if ((!endsInComma && !isBroken && !GoesOn(start, language)) || start.Content.Length > LongestJoint || !CanStart(start, language))
        {
            return 0;
        }

        if (!endsInComma)
        {
            return LinesBehind(lines, index, start, language);
        }

        bool mayBeOne = start.Content.Length <= LongestFormula || IsJoint(start.Unquoted, language);
        return mayBeOne && LeadsToBody(lines, index, start, language) ? 1 : 0;
    }

    // A comma may stand anywhere: right before the first clause the line has to name a body too.
    private static bool LeadsToBody(LineWindow lines, int index, in LineStart first, Language language) =>
        PreambleBehind(lines, index, language)
        || (NamesBody(first, language) && (ClauseBehind(lines, index, language) || UnlabelledClauseBehind(lines, index, language)));

    private static bool NamesBody(in LineStart start, Language language) =>
        MayNameBody(start, language) && BodyNames.IsIn(start.Unquoted, language, mayBeSmall: true);

    // Russian and Chinese have no articles.
    private static bool MayNameBody(in LineStart start, Language language) => StartsWithArticle(start, language) || language.FormulaArticles.IsEmpty;

    /// <summary>
    /// Determines whether a line without comma is the name of a body before its first clause (TR21): it begins with an article, in a language that has some, and
    /// holds the word for a body.
    /// </summary>
    public static bool IsNameBeforeClause(LineWindow lines, int index, in LineStart start, Language language) =>
        start.Content.Length <= LongestJoint
        && MayNameBody(start, language)
        && char.IsLetter(ClauseEnds.LastSignificant(start.Content))
        && ClauseBehind(lines, index, language)
        && CanStart(start, language)
        && BodyNames.IsIn(start.Unquoted, language, mayBeSmall: true);

    /// <summary>Determines whether a line without comma is the name of a body before its preamble, below a title with its number.</summary>
    public static bool IsNameBeforePreamble(LineWindow lines, int index, in LineStart start, Language language) =>
        start.Content.Length <= LongestName
        && StartsWithArticle(start, language)
        && char.IsLetter(ClauseEnds.LastSignificant(start.Content))
        && CanStart(start, language)
        && BodyNames.IsIn(start.Unquoted, language, mayBeSmall: true)
        && PreambleBehind(lines, index, language);

    // A first line goes on in one or two more.
    private static int LinesBehind(LineWindow lines, int index, in LineStart first, Language language)
    {
        int length = first.Content.Length;
        for (int count = 2; count <= MostLines; count++)
        {
            int line = index + count - 1;
            if (!lines.Has(line) || lines[line].IsBlank)
            {
                return 0;
            }

            var start = LineStart.Of(lines, line, language);
            length += start.Content.Length;
            if (length > LongestFormula || !CanGoOn(start, language) || StartsWithArticle(start, language))
            {
                return 0;
            }

            if (EndsInComma(start.Content))
            {
                return LeadsToBody(lines, line, first, language) ? count : 0;
            }
        }

        return 0;
    }

    private static bool GoesOn(in LineStart start, Language language) =>
        !ClauseEnds.IsStop(ClauseEnds.LastSignificant(start.Content)) && StartsWithArticle(start, language);

    // "The Conference of the Union (Harbourtown," ⏎ "2037),": the comma stands in the brackets.
    private static bool EndsInBrackets(ReadOnlySpan<char> line) => line.LastIndexOf('(') > line.LastIndexOf(')');

    /// <summary>Determines whether a line closes a bracket that the line before opened.</summary>
    public static bool ClosesBracket(ReadOnlySpan<char> line) => line.IndexOf(')') is > 0 and int close && line.Slice(0, close).IndexOf('(') < 0;

    private static bool CanStart(in LineStart start, Language language) =>
        !start.HasLabel
        && !start.Unquoted.IsEmpty
        && char.IsLetter(start.Unquoted[0])
        && !char.IsLower(start.Unquoted[0])
        && CanGoOn(start, language);

    private static bool CanGoOn(in LineStart start, Language language) =>
        start.Content.IndexOfAny(';', ':', '[') < 0
        && !HasClauseBehind(start.Unquoted, language)
        && !TitleNumber.StartsLine(start.Content)
        && !PreambleForm.OpensClause(start, language)
        && FormulaSpelling.OrganOf(start.Unquoted, language) is null;

    /// <summary>Determines whether a clause follows the name of a body on its line: <c>The Committee on Lights, Recalling …</c></summary>
    public static bool HasClauseBehind(ReadOnlySpan<char> line, Language language)
    {
        int index = line.IndexOfAny(',', '،', '，') + 1;
        while (index > 0 && index < line.Length && (CharacterClasses.IsEmphasis(line[index]) || TextFacts.IsBlank(line[index])))
        {
            index++;
        }

        return index > 0 && ArticleLength(line, language) > 0 && language.PreambularOpeners.Match(line.Slice(index)) > 0;
    }

    private static bool StartsWithArticle(in LineStart start, Language language) => ArticleLength(start.Unquoted, language) > 0;

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

    // "The Conference of the Parties, the Conference of the Parties serving as …": behind a comma another body.
    private static bool IsJoint(ReadOnlySpan<char> line, Language language)
    {
        int comma = line.IndexOfAny(',', '،', '，');
        return comma > 0
            && ArticleLength(line, language) > 0
            && BodyNames.IsIn(line.Slice(0, comma), language)
            && BodyNames.IsIn(line.Slice(comma + 1), language);
    }

    private static bool PreambleBehind(LineWindow lines, int index, Language language)
    {
        int next = TextBehind(lines, index);
        return next >= 0 && (PreambleForm.StartsAt(lines, next, language) || PreambleForm.StartsLettered(lines, next, language));
    }

    // A body may act without a preamble: "The Executive Committee," ⏎ "(a) Welcomes the report;".
    private static bool ClauseBehind(LineWindow lines, int index, Language language)
    {
        int next = TextBehind(lines, index);
        return next >= 0 && PreambleForm.StartsOperative(lines, next, language);
    }

    // "The Conference of the Parties," ⏎ "Decides to meet.": a decision of one clause.
    private static bool UnlabelledClauseBehind(LineWindow lines, int index, Language language)
    {
        int next = TextBehind(lines, index);
        return next >= 0 && PreambleForm.StartsUnlabelled(lines, next, language);
    }

    private static int TextBehind(LineWindow lines, int index)
    {
        int next = index + 1;
        while (lines.Has(next) && lines[next].IsBlank)
        {
            next++;
        }

        return lines.Has(next) ? next : -1;
    }
}
