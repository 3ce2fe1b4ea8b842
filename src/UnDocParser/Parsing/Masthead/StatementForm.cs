using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Finds where the statement of a president begins: by its title; without one by the sentence that announces it, or by its symbol.</summary>
internal static class StatementForm
{
    // Lines that are not blank: of a masthead, behind the title, and of the sentence that announces a statement.
    private const int LongestSearch = 400;
    private const int LongestMasthead = 60;
    private const int LongestSentence = 12;
    private const int LinesBehindTitle = 4;

    private const string Series = "/PRST/";

    /// <summary>Returns the first line of a statement, its title or what stands below that; -1 where the text is none.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="sign">The first sign of a resolution.</param>
    /// <param name="language">The language.</param>
    /// <param name="profile">The layout.</param>
    public static int Find(LineWindow lines, FirstSign sign, Language language, LayoutProfile profile)
    {
        int titled = FindTitle(lines, language, sign.Line);
        if (titled >= 0)
        {
            return titled;
        }

        // Where a clause or a preamble begins, only the symbol above it tells that it is one of a statement.
        bool mayBeAnnounced = sign.Sign == BodySign.None || (sign.Sign != BodySign.Formula && PrintsSymbol(lines, sign.Line));
        return mayBeAnnounced ? FindAnnounced(lines, sign.Line, language, profile) : -1;
    }

    private static int FindTitle(LineWindow lines, Language language, int end)
    {
        int found = -1;
        int count = 0;
        int behind = 0;
        int seen = 0;
        for (int index = 0; index != end && behind < LinesBehindTitle && seen < LongestSearch && lines.Has(index); index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            seen++;
            behind += found < 0 ? 0 : 1;
            if (language.StatementTitle.Match(LineStart.Of(lines, index, language).Unquoted) > 0)
            {
                found = index;
                count++;
            }
        }

        // The title printed twice is a title of the masthead; printed once it heads the statement.
        return count < 2 ? found : NextText(lines, found + 1);
    }

    /// <summary>
    /// TR23. Returns the line at which a statement without title begins, or -1: the text opens with a sentence that names the president and announces a statement,
    /// or the masthead prints the symbol of one.
    /// </summary>
    /// <param name="lines">The lines.</param>
    /// <param name="end">The line of the first clause; -1 where there is none.</param>
    /// <param name="language">The language.</param>
    /// <param name="profile">The layout.</param>
    /// <example><c>At the 9988th meeting of the Security Council, held on 9 April 2036, the President made the following statement:</c></example>
    /// <remarks>Counter-example: <c>At its 12th meeting, on 9 April 2036, the Council heard the following statement:</c></remarks>
    public static int FindAnnounced(LineWindow lines, int end, Language language, LayoutProfile profile)
    {
        int decision = NarrativeForm.FindDecision(lines, language);
        int text = decision >= 0 ? decision : NarrativeForm.FindText(lines, language, profile);
        bool isFirst = text >= 0 && (end < 0 || text < end) && !LineStart.Of(lines, text, language).HasLabel;
        return isFirst && (PrintsSymbol(lines, text) || IsAnnouncement(lines, text, language)) ? text : -1;
    }

    private static bool PrintsSymbol(LineWindow lines, int end)
    {
        for (int index = 0; index < Math.Min(end, LongestMasthead); index++)
        {
            if (lines[index].Holds(TextSigns.Slashes) && EndsInSymbol(lines.Content(index)))
            {
                return true;
            }
        }

        return false;
    }

    // "United Nations   S/PRST/2036/9", but not "2036/201. Lights (S/PRST/2036/1)".
    private static bool EndsInSymbol(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> symbol = line.Slice(TextFacts.LastIndexOfBlank(line) + 1);
        return symbol.IndexOf(Series.AsSpan()) > 0 && LinePatterns.SymbolLength(symbol) == symbol.Length && !TitleNumber.StartsLine(line);
    }

    // The sentence takes several lines; what announces the statement may be broken between them.
    private static bool IsAnnouncement(LineWindow lines, int index, Language language)
    {
        string sentence = string.Empty;
        for (int line = index, seen = 0; seen < LongestSentence && lines.Has(line); line++)
        {
            if (lines[line].IsBlank)
            {
                continue;
            }

            seen++;
            ReadOnlySpan<char> content = lines.Content(line);
            sentence += (seen == 1 || TextFacts.IsIdeograph(content[0]) ? string.Empty : " ") + content.ToString();
            if (CharacterClasses.IsColon(content[content.Length - 1]))
            {
                return NamesCouncil(sentence, language)
                    && Holds(sentence, language.Narrative.StatementSpeakers)
                    && Holds(sentence, language.Narrative.StatementVerbs)
                    && Holds(sentence, language.Narrative.StatementWords);
            }
        }

        return false;
    }

    private static bool NamesCouncil(string sentence, Language language) =>
        DecisionSentence.IndexOfOrgan(sentence.AsSpan(), language, out OrganNames? organ) >= 0 && organ is { SpeaksByPresident: true };

    private static bool Holds(string sentence, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (sentence.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int NextText(LineWindow lines, int from)
    {
        int index = from;
        while (lines.Has(index) && lines[index].IsBlank)
        {
            index++;
        }

        return index;
    }
}
