using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises a preamble by its own words, whatever stands before it.</summary>
internal static class PreambleForm
{
    // Lines that are not blank. The longest first clause of the corpus has 31 lines, and notes with a page head may stand within it.
    private const int LongestClause = 60;

    // Lines behind the first one, up to the formula. Further down a formula belongs to an annex.
    private const int LongestTitle = 3;

    /// <summary>
    /// TR05. Determines whether a preamble starts at a line: it opens a preambular clause, a clause ends in a comma or semicolon, and behind that one
    /// comes another, the first operative one, or the end of the text.
    /// </summary>
    /// <example><c>Recalling its resolution 72/17,</c> ⏎ <c>Reaffirming that keepers have a duty,</c></example>
    /// <remarks>Counter-example: the title <c>Strengthening of ports</c>, whose line has no comma, before <c>The General Assembly,</c>.</remarks>
    public static bool StartsAt(LineWindow lines, int index, Language language) =>
        StartsAt(lines, index, LineStart.Of(lines, index, language), language);

    /// <summary>Determines whether a preamble starts at a line, of which is known how it begins.</summary>
    public static bool StartsAt(LineWindow lines, int index, in LineStart start, Language language)
    {
        // The line on where a text came from begins like a clause in Chinese: "[根据第二委员会的报告 (A/76/533)]".
        if (start.Content[0] == '[' || (start.HasLabel && start.Label.Style != LabelStyle.PreambleNumber))
        {
            return false;
        }

        return ClauseHead.StartsPreamble(lines, index, start.Content, language)
            || FormulaLine.HasTextBehind(start.Unquoted, language)
            || ((OpensClause(start, language) || FormulaForm.HasClauseBehind(start.Unquoted, language)) && ClauseEndsBehind(lines, index, language));
    }

    /// <summary>Determines whether the first clause of a preamble with letters starts at a line, as some bodies print it: <c>(a) Recalling resolution 5/1,</c></summary>
    public static bool StartsLettered(LineWindow lines, int index, Language language)
    {
        var start = LineStart.Of(lines.Content(index), language);
        bool isFirst = (BodyPlace.IsPreambleStyle(start.Label.Style) || start.Label.Style == LabelStyle.Capital) && start.Label.Ordinal <= 1;
        return isFirst && OpensClause(start, language) && ClauseEndsBehind(lines, index, language);
    }

    /// <summary>Determines whether a line begins with an operative clause that may stand right below a formula: <c>1. Decides to meet</c>, <c>(a) Decides to meet</c>.</summary>
    public static bool StartsOperative(LineWindow lines, int index, Language language)
    {
        var start = LineStart.Of(lines, index, language);
        return start.Label is { Style: LabelStyle.Number or LabelStyle.BracketedNumber or LabelStyle.BracketedLetter or LabelStyle.Bullet, Ordinal: <= 1 } && OpensOperativeClause(start, language);
    }

    /// <summary>Determines whether an operative clause without label stands at a line: <c>Decides to meet</c>, the only one of its decision.</summary>
    public static bool StartsUnlabelled(LineWindow lines, int index, Language language)
    {
        var start = LineStart.Of(lines, index, language);
        return !start.HasLabel && OpensOperativeClause(start, language) && !OpensClause(start, language);
    }

    private static bool OpensOperativeClause(in LineStart start, Language language) => language.OperativeOpeners.Match(start.Bare) > 0;

    /// <summary>Determines whether a line opens a preambular clause.</summary>
    public static bool OpensClause(in LineStart start, Language language) => language.PreambularOpeners.Match(start.Bare) > 0 || ClauseHead.IsListed(start, language);

    private static bool ClauseEndsBehind(LineWindow lines, int index, Language language)
    {
        bool clauseEnded = EndsClause(lines.Content(index));
        int seen = 0;
        int next = index + 1;
        for (; seen < LongestClause && lines.Has(next); next++)
        {
            if (lines[next].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = lines.Content(next);
            var start = LineStart.Of(content, language);
            if (FormulaLine.IsFormula(start.Unquoted, language) || (seen < LongestTitle && IsNameOfBody(start, language)))
            {
                return false;
            }

            if (clauseEnded && (OpensAny(start, language) || LateFormula.LinesAt(lines, next, language) > 0))
            {
                return true;
            }

            clauseEnded = EndsClause(content);
            seen++;
        }

        return clauseEnded && seen < LongestClause;
    }

    // "Further guidance on lights" ⏎ "The Conference of the Parties,": the title opens as a clause does, and the formula is of no known organ.
    private static bool IsNameOfBody(in LineStart start, Language language) =>
        FormulaForm.EndsInComma(start.Content)
        && FormulaForm.ArticleLength(start.Unquoted, language) > 0
        && !FormulaForm.HasClauseBehind(start.Unquoted, language)
        && BodyNames.IsIn(start.Unquoted, language);

    private static bool OpensAny(in LineStart start, Language language) =>
        start.Label is { Style: LabelStyle.Number, Ordinal: 1 }
        || OpensClause(start, language)
        || OpensOperativeClause(start, language)
        || OpensBareClause(start, language);

    // "1 ADOPTS the plan;", as the International Maritime Organization numbers its clauses.
    private static bool OpensBareClause(in LineStart start, Language language)
    {
        ReadOnlySpan<char> line = start.Unquoted;
        Label label = line.Length > 0 && line[0] == '1' && !start.HasLabel ? BareLabels.ScanNumber(line, 1, out _) : default;
        return !label.IsNone && language.OperativeOpeners.Match(start.WithLabel(label).Bare) > 0;
    }

    private static bool EndsClause(ReadOnlySpan<char> content) =>
        CharacterClasses.IsStop(ClauseEnds.LastSignificant(content), Stops.Comma | Stops.Semicolon);
}
