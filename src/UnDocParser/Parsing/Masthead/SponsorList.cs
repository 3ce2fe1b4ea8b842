using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Finds the list of sponsors, which can take many lines.</summary>
/// <param name="lines">The lines.</param>
/// <param name="language">The language.</param>
/// <param name="profile">How the text was produced.</param>
internal readonly struct SponsorList(LineWindow lines, Language language, LayoutProfile profile)
{
    private const int LongestSubmitted = 6;
    private const int ShortestFullLine = 30;

    // "of", "the", "des".
    private const int LongestSmallWord = 3;

    /// <summary>Returns the lines of the list. It ends in ": draft resolution", perhaps wrapped; the lines before that end in commas or run on.</summary>
    /// <param name="end">The line behind the last one of the masthead.</param>
    public SponsorLines Find(int end)
    {
        for (int index = 0; index < end; index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            if (SubmittedLine.Is(lines[index].Content(lines.Text), language))
            {
                return new SponsorLines(index, EndOfSubmitted(index, end));
            }

            if (!EndsSponsors(index, end, out int last))
            {
                continue;
            }

            return new SponsorLines(FirstSponsorLine(index), last + 1);
        }

        return new SponsorLines(end, end);
    }

    // The name runs on in small letters, behind a comma, or in parentheses.
    private int EndOfSubmitted(int index, int end)
    {
        int last = index;
        bool isOpen = IsOpen(lines[index].Content(lines.Text));
        for (int next = index + 1; next < end; next++)
        {
            if (lines[next].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = lines[next].Content(lines.Text);
            if (next > index + LongestSubmitted || (!isOpen && !char.IsLower(content[0])))
            {
                break;
            }

            last = next;
            isOpen = IsOpen(content);
        }

        return last + 1;
    }

    private static bool IsOpen(ReadOnlySpan<char> line) =>
        CharacterClasses.IsComma(line[line.Length - 1]) || line.LastIndexOfAny('(', '（') > line.LastIndexOfAny(')', '）');

    // One line of a list may hold no comma: a long name fills it.
    private int FirstSponsorLine(int index)
    {
        int start = index;
        bool hasGap = false;
        for (int before = index - 1; before >= 0; before--)
        {
            if (lines[before].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = lines[before].Content(lines.Text);
            if (MastheadPieceRules.IsKnown(new MastheadPiece(content, MastheadState.AtStart, language)) || content[content.Length - 1] is '.' or ':' or '：')
            {
                break;
            }

            if (RunsOn(content, lines[start].Content(lines.Text)))
            {
                start = before;
                hasGap = false;
                continue;
            }

            bool isApart = !profile.IsWrapped || (profile.Spacing == LineSpacing.BetweenParagraphs && lines[before + 1].IsBlank);
            bool isList = content.IndexOfAny(',', '،', '、') >= 0;
            if (isApart || (!isList && (hasGap || content.Length < ShortestFullLine)))
            {
                break;
            }

            hasGap = !isList;
            start = isList ? before : start;
        }

        return start;
    }

    // A list that a line leaves open goes on: at a comma, in parentheses, before small letters, amid a name: "Portclair, United Isles of", "Iran" before "(Islamic Republic of)".
    private bool RunsOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        IsOpen(line) || (line.IndexOf(',') > 0 && EndsInSmallWord(line)) || line[line.Length - 1] == '、' || char.IsLower(next[0]) || CharacterClasses.IsOpenBracket(next[0]) || NamesGroup(line);

    private static bool EndsInSmallWord(ReadOnlySpan<char> line)
    {
        int word = line.LastIndexOf(' ') + 1;
        return word > 0 && line.Length - word is > 0 and <= LongestSmallWord && char.IsLower(line[word]) && char.IsLetter(line[line.Length - 1]);
    }

    private bool NamesGroup(ReadOnlySpan<char> line)
    {
        for (int index = 1; index < line.Length; index++)
        {
            if (TextFacts.IsBlank(line[index - 1]) && language.Sponsors.OnBehalf.Match(line.Slice(index)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsSponsors(int index, int end, out int last)
    {
        last = index;
        ReadOnlySpan<char> content = lines[index].Content(lines.Text);
        int colon = content.LastIndexOfAny(':', '：');
        if (colon <= 0 || content[0] == '[')
        {
            return false;
        }

        string tail = content.Slice(colon + 1).ToString().Trim('*', '\\', '_', ' ', '\u00A0', '\u202F', '\u3000');
        int next = index + 1;
        while (next < end && lines[next].IsBlank)
        {
            next++;
        }

        if (language.SponsorEnding.Contains(tail.AsSpan()))
        {
            return true;
        }

        // "amendment to draft" ⏎ "resolution A/91/L.3"
        if (AmendmentLabel.IsBehindColon(content, language))
        {
            last = tail.Any(TextFacts.IsDigit) || next >= end ? index : next;
            return true;
        }

        last = next;
        return next < end && language.SponsorEnding.Contains((tail + " " + lines[next].Content(lines.Text).ToString()).Trim().AsSpan());
    }
}
