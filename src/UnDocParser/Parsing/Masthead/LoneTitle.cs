using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Phrases;
using UnDocParser.Rules;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Finds the title of a text whose masthead tells of no line that it is one: the paragraph that stands above the formula, or above the preamble where there is
/// no formula.
/// </summary>
/// <example><c>Harbour lights</c> ⏎ <c>The General Assembly,</c></example>
/// <remarks>Counter-examples: <c>Signatories: Lindemar, Portclair</c>; <c>Draft resolution</c>; a sentence; a line of a masthead that names its topic.</remarks>
internal static class LoneTitle
{
    // Code units. The longest of 10,198 titles in seven languages has 440; a line of a title that goes on is not short.
    private const int LongestTitle = 500;
    private const int ShortestFullLine = 30;

    // Letters of the longest word of a title, at least.
    private const int ShortestWord = 4;

    // Code units: "Co-submitters of the draft: Lindemar".
    private const int LongestFormLabel = 40;
    private const int MostLines = 5;

    // Words, or ideographs, of the name of a body or of a line with a number.
    private const int FewWords = 4;
    private const int FewIdeographs = 6;

    // Code units, the blank before it included: "Draft resolution XVIII".
    private const int LongestNumber = 6;

    /// <summary>Makes a title of the paragraph, in the tokens of the masthead.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="language">The language.</param>
    /// <param name="profile">The layout.</param>
    /// <param name="tokens">The tokens of the masthead, behind which the formula or the preamble stands.</param>
    /// <param name="trace">Where decisions are taken down; null where no one asks.</param>
    public static void Promote(LineWindow lines, Language language, LayoutProfile profile, LineTokenList tokens, RuleTrace? trace)
    {
        int first = Find(lines, language, profile, tokens, out int end);
        for (int index = Math.Max(0, first); index < end; index++)
        {
            if (index == first)
            {
                tokens.Replace(index, tokens[index] with { Kind = LineKind.Title });
            }
            else
            {
                tokens.Join(index);
            }

            trace?.Add(tokens[index].Line, MastheadRules.LoneTitle, tokens[index].Kind.ToString());
        }
    }

    /// <summary>Returns the token that the title begins with; -1 where there is none.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="language">The language.</param>
    /// <param name="profile">The layout.</param>
    /// <param name="tokens">The tokens of the masthead, behind which the formula or the preamble stands.</param>
    /// <param name="end">The token behind it; 0 where there is none.</param>
    public static int Find(LineWindow lines, Language language, LayoutProfile profile, LineTokenList tokens, out int end)
    {
        end = 0;
        if (HasTitle(lines, language, tokens))
        {
            return -1;
        }

        // What is set as a heading is the title, though the names of those who submit the text stand below it.
        int heading = LastHeading(lines, language, tokens);
        int first = heading >= 0 ? heading : FirstOfLastParagraph(lines, language, profile, tokens);
        end = first < 0 ? 0 : heading >= 0 ? heading + 1 : tokens.Count;
        return first;
    }

    private static bool HasTitle(LineWindow lines, Language language, LineTokenList tokens)
    {
        for (int index = 0; index < tokens.Count; index++)
        {
            ref readonly LineToken token = ref tokens[index];
            if (token.Kind is LineKind.Title or LineKind.AgendaTitle || (token.Kind == LineKind.MastheadText && NamesTopic(Plain(lines, token), language)))
            {
                return true;
            }
        }

        return false;
    }

    // "Topic: Harbour lights", "title: Harbour lights"
    private static bool NamesTopic(ReadOnlySpan<char> words, Language language) =>
        language.Sponsors.TopicLabels.Match(words) > 0 || PhraseCapitals.MatchFromSmall(language.Sponsors.TopicLabels, words) > 0;

    // "# Lights" and below it "## Preamble": of the headings the highest, of those the last.
    private static int LastHeading(LineWindow lines, Language language, LineTokenList tokens)
    {
        int found = -1;
        int level = int.MaxValue;
        for (int index = 0; index < tokens.Count; index++)
        {
            int signs = IsText(tokens, index) ? HeadingLevel(lines, tokens[index]) : 0;
            if (signs > 0 && signs <= level && IsTitle(Plain(lines, tokens[index]), language))
            {
                found = index;
                level = signs;
            }
        }

        return found;
    }

    private static int FirstOfLastParagraph(LineWindow lines, Language language, LayoutProfile profile, LineTokenList tokens)
    {
        int first = tokens.Count - 1;
        if (first < 0 || !IsText(tokens, first))
        {
            return -1;
        }

        ReadOnlySpan<char> last = Plain(lines, tokens[first]);
        while (first > 0 && tokens.Count - first < MostLines && IsText(tokens, first - 1) && GoesOn(lines, profile, tokens[first - 1], tokens[first]))
        {
            first--;
        }

        ReadOnlySpan<char> paragraph = lines.Text.AsSpan(tokens[first].Start, tokens[tokens.Count - 1].End - tokens[first].Start);
        bool isTitle = IsTitle(Plain(lines, tokens[first]), language)
            && !DecisionSentence.StartsAt(lines, tokens[first].Line, language)
            && paragraph.Length <= LongestTitle
            && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(last));
        return isTitle ? first : -1;
    }

    private static bool IsText(LineTokenList tokens, int index) => tokens[index].Kind == LineKind.MastheadText;

    private static int HeadingLevel(LineWindow lines, in LineToken token)
    {
        int signs = 0;
        for (int index = lines[token.Line].Start; index < token.Start; index++)
        {
            signs += lines.Text[index] == '#' ? 1 : 0;
        }

        return signs;
    }

    private static ReadOnlySpan<char> Plain(LineWindow lines, in LineToken token) =>
        lines.Text.AsSpan(token.Start, token.End - token.Start).Trim("*_# ".AsSpan());

    // A blank line parts paragraphs, but where one follows every line.
    private static bool GoesOn(LineWindow lines, LayoutProfile profile, in LineToken above, in LineToken below)
    {
        bool isNext = below.Line <= above.Line + (profile.Spacing == LineSpacing.EveryLine ? 2 : 1);
        return profile.IsWrapped && isNext && (char.IsLower(lines.Text[below.Start]) || above.End - above.Start >= ShortestFullLine);
    }

    private static bool IsTitle(ReadOnlySpan<char> words, Language language) =>
        words.Length is > 0 and <= LongestTitle
        && (TextFacts.IsQuote(words[0]) || (char.IsLetter(words[0]) && !char.IsLower(words[0])))
        && HasWord(words)
        && !NamesOther(words, language);

    // What else a masthead prints that is no title.
    private static bool NamesOther(ReadOnlySpan<char> words, Language language) =>
        IsFormLine(words, language)
        || NamesKind(language.SponsorEnding.Match((TextFacts.ToSmall(words[0]) + words.Slice(1).ToString()).AsSpan()), words)
        || NamesKind(language.ResolutionLabel.Match(words), words)
        || LabelledNumber.Read(words, language).Start > 0
        || language.Furniture.Watermarks.Contains(words)
        || language.Narrative.AdoptionOpeners.Match(words) > 0
        || SpecialLines.IsAnnexHeading(words, language)
        || NamesBodyOrNumber(words, language)
        || EndsInNumber(words)
        || EndsInDate(words, language);

    // "Third Committee", "Page 1 of 2", "December 2036": few words, among them that for a body, or figures.
    private static bool NamesBodyOrNumber(ReadOnlySpan<char> words, Language language)
    {
        int blanks = 0;
        foreach (char character in words)
        {
            blanks += TextFacts.IsBlank(character) ? 1 : 0;
        }

        bool isShort = TextFacts.IsIdeograph(words[0]) ? words.Length <= FewIdeographs : blanks < FewWords;
        return isShort && (TextFacts.HasDigit(words) || BodyNames.IsIn(words, language));
    }

    // "No 95 (LIV) – 2003" has none.
    private static bool HasWord(ReadOnlySpan<char> words)
    {
        int letters = 0;
        for (int index = 0; index < words.Length && letters < ShortestWord; index++)
        {
            letters = TextFacts.IsIdeograph(words[index]) ? ShortestWord : char.IsLetter(words[index]) ? letters + 1 : 0;
        }

        return letters == ShortestWord;
    }

    // "Signatories: Lindemar, Portclair": a short label, and its colon.
    private static bool IsFormLine(ReadOnlySpan<char> words, Language language) =>
        language.Sponsors.ListLabels.Match(words) > 0
        || (words.IndexOfAny(':', '：') is int colon and >= 0 && (colon < LongestFormLabel || colon == words.Length - 1));

    // "Draft resolution", "Draft resolution IV".
    private static bool NamesKind(int kind, ReadOnlySpan<char> words) => kind > 0 && words.Length <= kind + LongestNumber;

    // "Harbour Commission resolution 2037/25"
    private static bool EndsInNumber(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> last = words.Slice(words.LastIndexOf(' ') + 1);
        return last.IndexOf('/') > 0 && TextFacts.IsDigit(last[last.Length - 1]);
    }

    // "New York, 4 December 2036"
    private static bool EndsInDate(ReadOnlySpan<char> words, Language language) =>
        DateScanner.TryFind(words, language, out _, out int start, out int length) && start + length == words.Length;
}
