using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the formula that some conferences print behind their preamble: <c>THE CONFERENCE OF THE PARTIES</c>, <c>The Thirtieth Meeting of the Parties decides:</c>.</summary>
internal static class LateFormula
{
    // Code units: "The Conference of the Parties to the Convention on the Conservation of Migratory Species of Wild Animals" has 105.
    private const int LongestName = 200;
    private const int MostLines = 3;

    // Code units: "Regarding definitions".
    private const int LongestHeading = 80;

    // Lines that are not blank, from the first clause of a preamble to the formula behind it.
    private const int LongestPreamble = 300;

    /// <summary>
    /// Returns how many lines the formula has that starts at a line; 0 when none does. It has no label and no stop but a colon, names a body or ends in the verb
    /// of a clause, and the first operative clause follows.
    /// </summary>
    public static int LinesAt(LineWindow lines, int index, Language language)
    {
        var first = LineStart.Of(lines, index, language);
        if (!CanStart(first, language))
        {
            return 0;
        }

        bool namesBody = false;
        int length = 0;
        for (int count = 1; count <= MostLines; count++)
        {
            int line = index + count - 1;
            if (!lines.Has(line) || lines[line].IsBlank)
            {
                return 0;
            }

            var start = LineStart.Of(lines, line, language);
            length += start.Content.Length;
            if (length > LongestName || (count > 1 && !CanGoOn(start, language)))
            {
                return 0;
            }

            bool acts = ActingLength(start.Unquoted, language) > 0;
            namesBody |= BodyNames.IsIn(start.Unquoted, language, mayBeSmall: true);
            if ((namesBody || acts) && (acts || !EndsInStop(start.Content)) && ClauseBehind(lines, line, acts, language))
            {
                return count;
            }

            if (EndsInStop(start.Content))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Determines whether a line is the name of a body and a colon, right before its first clause, where no preamble stands: <c>The Assembly:</c></summary>
    public static bool IsNameWithColon(LineWindow lines, int index, in LineStart start, bool isBelowTitle, Language language)
    {
        ReadOnlySpan<char> line = start.Unquoted.TrimEnd("*_ ".AsSpan());
        bool hasColon = line.Length is > 1 and <= LongestName && line[line.Length - 1] is ':' or '：';
        return hasColon
            && line.Slice(0, line.Length - 1).IndexOfAny(':', '：', ',') < 0
            && CanStart(start, language)
            && BodyNames.IsIn(line, language, mayBeSmall: true)
            && FirstClauseBehind(lines, index, language)
            && (isBelowTitle || SpeaksInCapitals(lines, index, language));
    }

    /// <summary>Determines whether a numbered clause of a preamble starts at a line that such a formula ends: <c>1. RECALLING …</c></summary>
    public static bool EndsNumberedPreamble(LineWindow lines, int index, in LineStart start, Language language)
    {
        bool isFirst = start.Label is { Style: LabelStyle.Number, Ordinal: 1 } && PreambleForm.OpensClause(start, language);
        return isFirst && EndsPreamble(lines, index, language);
    }

    /// <summary>Determines whether such a formula ends the preamble that starts at a line, before any number that opens no clause of one.</summary>
    public static bool EndsPreamble(LineWindow lines, int index, Language language)
    {
        int seen = 0;
        for (int next = index + 1; seen < LongestPreamble && lines.Has(next); next++)
        {
            if (lines[next].IsBlank)
            {
                continue;
            }

            if (LinesAt(lines, next, language) > 0)
            {
                return true;
            }

            var start = LineStart.Of(lines, next, language);
            if (start.Label.Style == LabelStyle.Number && !PreambleForm.OpensClause(start, language))
            {
                return false;
            }

            seen++;
        }

        return false;
    }

    /// <summary>Returns where the verb starts that a formula ends in, its colon behind it: <c>The Meeting of the Parties decides:</c>; or 0.</summary>
    public static int ActingLength(ReadOnlySpan<char> line, Language language)
    {
        ReadOnlySpan<char> words = line.TrimEnd("*_ ".AsSpan());
        if (words.IsEmpty || words[words.Length - 1] is not (':' or '：'))
        {
            return 0;
        }

        words = words.Slice(0, words.Length - 1).TrimEnd();
        int verb = TextFacts.LastIndexOfBlank(words) + 1;
        bool isVerb = verb > 0 && PhraseCapitals.MatchFromSmall(language.OperativeOpeners, words.Slice(verb)) == words.Length - verb;
        return isVerb ? verb : 0;
    }

    private static bool CanStart(in LineStart start, Language language) =>
        !start.HasLabel
        && !start.Unquoted.IsEmpty
        && char.IsLetter(start.Unquoted[0])
        && !char.IsLower(start.Unquoted[0])
        && (FormulaForm.ArticleLength(start.Unquoted, language) > 0 || language.FormulaArticles.IsEmpty)
        && CanGoOn(start, language);

    private static bool CanGoOn(in LineStart start, Language language) =>
        !start.HasLabel
        && start.Content.IndexOfAny(';', '[', '.') < 0
        && !PreambleForm.OpensClause(start, language)
        && language.OperativeOpeners.Match(start.Bare) == 0;

    private static bool EndsInStop(ReadOnlySpan<char> line) => ClauseEnds.IsStop(ClauseEnds.LastSignificant(line));

    // "1. TAKES NOTE of": the articles of a treaty, "The Council:" and "1. Decides by majority", have none.
    private static bool SpeaksInCapitals(LineWindow lines, int index, Language language)
    {
        ReadOnlySpan<char> words = TextBehind(lines, index) is >= 0 and int next ? LineStart.Of(lines, next, language).Bare : default;
        return words.Length > 1 && !char.IsLower(words[0]) && !char.IsLower(words[1]);
    }

    private static bool FirstClauseBehind(LineWindow lines, int index, Language language)
    {
        int next = TextBehind(lines, index);
        return next >= 0 && PreambleForm.StartsOperative(lines, next, language);
    }

    // "5. INVITES …", "AGREES that …", with a heading above it or none; behind a verb what it governs: "1. To request …".
    private static bool ClauseBehind(LineWindow lines, int index, bool acts, Language language)
    {
        int next = TextBehind(lines, index);
        if (next < 0)
        {
            return false;
        }

        if (StartsClause(lines, next, acts, language))
        {
            return true;
        }

        ReadOnlySpan<char> heading = lines.Content(next);
        int below = TextBehind(lines, next);
        return !acts && below > next + 1 && next > index + 1 && heading.Length <= LongestHeading && !heading.IsEmpty && !EndsInStop(heading) && char.IsUpper(heading[0]) && StartsClause(lines, below, acts, language);
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

    private static bool StartsClause(LineWindow lines, int index, bool acts, Language language)
    {
        var start = LineStart.Of(lines, index, language);
        bool isFirst = start.Label is { Style: LabelStyle.Number or LabelStyle.BracketedLetter or LabelStyle.BracketedNumber, Ordinal: 1 };
        return acts ? isFirst : start.Label.Style is LabelStyle.None or LabelStyle.Number && !PreambleForm.OpensClause(start, language) && language.OperativeOpeners.Match(start.Bare) > 0;
    }
}
