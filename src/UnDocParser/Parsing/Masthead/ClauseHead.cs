using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Recognises the head of clauses as the International Telecommunication Union prints it: the opener alone on its line, in small letters, above a list or a
/// text: <c>recalling</c>, <c>resolves</c>, <c>instructs the Director of the Bureau</c>.
/// </summary>
internal static class ClauseHead
{
    // Code units: "taking into account with satisfaction".
    private const int LongestPreambular = 48;

    // Code units: "invites Member States, Sector Members, Associates and Academia to consider, as appropriate," has no more.
    private const int LongestOperative = 140;

    /// <summary>Determines whether a line is the opener of a preambular clause and nothing else.</summary>
    public static bool IsPreambular(ReadOnlySpan<char> line, Language language) =>
        line.Length is > 2 and <= LongestPreambular && char.IsLower(line[0]) && Match(language.PreambularOpeners, line) == line.Length;

    /// <summary>Determines whether a line begins with the verb of an operative clause and has no stop.</summary>
    public static bool IsOperative(ReadOnlySpan<char> line, Language language) =>
        line.Length is > 2 and <= LongestOperative
        && char.IsLower(line[0])
        && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(line))
        && Match(language.OperativeOpeners, line) > 0;

    /// <summary>Determines whether a line is such a head of a preambular clause, and a list or a paragraph of its own follows.</summary>
    public static bool StartsPreamble(LineWindow lines, int index, ReadOnlySpan<char> line, Language language)
    {
        if (!IsPreambular(line, language))
        {
            return false;
        }

        int next = index + 1;
        while (lines.Has(next) && lines[next].IsBlank)
        {
            next++;
        }

        return lines.Has(next) && (next > index + 1 || LineStart.Of(lines, next, language).Label.Ordinal == 1);
    }

    /// <summary>Determines whether a bullet or a capital labels a clause of the preamble in small letters: <c>– having regard to …</c>, <c>A. whereas …</c></summary>
    public static bool IsListed(in LineStart start, Language language)
    {
        ReadOnlySpan<char> words = start.Bare;
        return start.Label.Style is LabelStyle.Bullet or LabelStyle.Capital
            && words.Length > 0
            && char.IsLower(words[0])
            && Match(language.PreambularOpeners, words) > 0;
    }

    // Russian lists its openers in small letters.
    private static int Match(PhraseSet openers, ReadOnlySpan<char> words) => Math.Max(openers.MatchAsIs(words, out _), PhraseCapitals.MatchFromSmall(openers, words));

    /// <summary>Returns the number without stop that counts the items below a head, the one expected: <c>1 to continue</c>; none when there is none.</summary>
    public static Label ScanNumber(ReadOnlySpan<char> line, int next)
    {
        int digits = LabelScanner.DigitsEnd(line, 0);
        bool isNumber = digits is > 0 and <= 2 && digits + 1 < line.Length && TextFacts.IsBlank(line[digits]) && LabelScanner.Number(line.Slice(0, digits)) == next;
        ReadOnlySpan<char> words = isNumber ? line.Slice(digits).TrimStart() : default;
        return isNumber && !words.IsEmpty && char.IsLetter(words[0])
            ? new Label(LabelStyle.BracketedNumber, next, digits)
            : default;
    }
}
