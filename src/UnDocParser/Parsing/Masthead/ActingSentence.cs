using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the sentence in which an organ acts without a formula: <c>The Security Council requests its members to report.</c></summary>
internal static class ActingSentence
{
    // Lines that are not blank.
    private const int LongestSubtitle = 6;

    /// <summary>Determines whether a text begins with the name of an organ, and right behind it with the verb of an operative clause.</summary>
    public static bool Starts(ReadOnlySpan<char> text, Language language)
    {
        int organ = language.Formulas.Match(text);
        int verb = organ;
        while (verb > 0 && verb < text.Length && (TextFacts.IsBlank(text[verb]) || CharacterClasses.IsEmphasis(text[verb])))
        {
            verb++;
        }

        return verb > 0 && verb < text.Length && char.IsLetter(text[verb]) && !char.IsUpper(text[verb]) && OpensClause(text.Slice(verb), language);
    }

    /// <summary>
    /// Determines whether a formula follows a line before the next numbered title: <c>91/38. Lights</c> ⏎ <c>The General Assembly requests more light</c> ⏎
    /// <c>The General Assembly,</c>, where the line is a subtitle, or quoted.
    /// </summary>
    public static bool LeadsToFormula(LineWindow lines, int index, Language language)
    {
        int seen = 0;
        for (int next = index + 1; seen < LongestSubtitle && lines.Has(next); next++)
        {
            if (lines[next].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = LineStart.Of(lines, next, language).Unquoted;
            if (TitleNumber.StartsLine(content))
            {
                return false;
            }

            if (FormulaLine.IsFormula(content, language))
            {
                return true;
            }

            seen++;
        }

        return false;
    }

    // Openers are listed as they begin a clause, with a capital in most languages.
    private static bool OpensClause(ReadOnlySpan<char> text, Language language) =>
        language.OperativeOpeners.Match(text) > 0 || PhraseCapitals.MatchFromSmall(language.OperativeOpeners, text) > 0;
}
