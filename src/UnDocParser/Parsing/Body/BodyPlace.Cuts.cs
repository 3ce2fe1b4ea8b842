using UnDocParser.Lines;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

// Clauses that the edge of a page cut, in texts whose other paragraphs are lines.
internal sealed partial class BodyPlace
{
    // Lines. An item is seldom longer.
    private const int MostCutLines = 12;

    /// <summary>
    /// Determines whether a line goes on with a clause that the edge of a page cut, where most paragraphs are lines: it ends as the rest of a sentence does, or
    /// was cut too, and is none of the lines that stand by themselves. Behind a stop its first letter tells.
    /// </summary>
    public bool GoesOnBelowCut(in BodyLine line) =>
        Before.IsCut
        && line.Index == _previous + 1
        && EndOf(line.Index) is { IsCut: true } or { Stop: not '\0' }
        && !line.HasLabel
        && MayBeCut(line.Index)
        && (line.FollowsEnd ? BeginsAmidSentence(line) : !line.OpensPreambular && !line.OpensOperative)
        && !StandsByItself(line);

    // "## Boats", "**Boats**", "Annex", "26 January 2036", "Adopted without a vote.", "In favour: Albania".
    private bool StandsByItself(in BodyLine line) =>
        line.Start.LabelOffset > 0
        || HasMarkBefore(_lines[line.Index])
        || IsAnnexHeading(line)
        || IsDate(line)
        || IsMeeting(line.Index, line.Start)
        || VoteLabelLength(line.Start) > 0
        || OpensVote(line.Start)
        || _language.Narrative.AdoptionOpeners.Match(line.Words) > 0;

    private bool HasMarkBefore(in LineInfo line)
    {
        int start = line.Start;
        while (start < line.ContentStart && TextFacts.IsBlank(_document.Text[start]))
        {
            start++;
        }

        return start < line.ContentStart;
    }

    // What follows an item may close its list, or be the heading of the next one: not where that goes on.
    private bool MayBeCut(int index) =>
        _state.Block is LineKind.Preambular or LineKind.Clause or LineKind.UnnumberedClause
        || (_state.Block is >= LineKind.Item1 and <= LineKind.Item6 && IsNextItemAhead(index));

    private bool IsNextItemAhead(int index)
    {
        int last = index;
        int next = NextBodyLine(index);
        for (int seen = 0; next >= 0 && seen < MostCutLines; seen++)
        {
            Label label = LineStart.Of(_lines, next, _language).Label;
            if (!label.IsNone)
            {
                return label is { Style: not LabelStyle.Number, Ordinal: > 1 } && _state.Labels.Expects(label, afterColon: false) && !EndsAt(last, Stops.Colon);
            }

            last = next;
            next = NextBodyLine(next);
        }

        return false;
    }

    // Where clauses are written in small letters throughout, their verbs are known all the same, and those of a preamble end in commas.
    private bool BeginsAmidSentence(in BodyLine line) =>
        EndsAt(_previous, Stops.Comma | Stops.FullStop)
        && !line.Words.IsEmpty
        && !(InPreamble && EndsAt(line.Index, Stops.Comma))
        && (char.IsLower(line.Words[0]) ? !OpensInSmallLetters(line.Words) : FollowsComma && BeginsWithFigures(line.Words));

    private bool OpensInSmallLetters(ReadOnlySpan<char> words) =>
        _language.PreambularOpeners.MayStartWith(words[0])
        || PhraseCapitals.MatchFromSmall(_language.PreambularOpeners, words) > 0
        || PhraseCapitals.MatchFromSmall(_language.OperativeOpeners, words) > 0;

    // "2419 (2018) and 2535 (2020);", "(2016) and", but neither "1 See" nor "(Signed)".
    private static bool BeginsWithFigures(ReadOnlySpan<char> words)
    {
        int start = words[0] == '(' ? 1 : 0;
        int end = LabelScanner.DigitsEnd(words, start);
        return end > start && !(end + 1 < words.Length && TextFacts.IsBlank(words[end]) && char.IsUpper(words[end + 1]));
    }

    /// <summary>
    /// Determines whether a clause of a preamble opens behind a line that lost its stop: "… of the harbour" and "Noting the pier", but not "the" and "Acting Chair".
    /// Behind a full line a letter that is no capital tells nothing, and no verb does that opens operative clauses too.
    /// </summary>
    public bool OpensBehindLostStop(in BodyLine line) =>
        InPreamble
        && !line.HasLabel
        && (BeginsInCapital(line.Words) || (FollowsShort && !_language.OpenersOverlap))
        && !line.FollowsEnd
        && line.OpensPreambular;

    // Asked before the words of the line before are read.
    private bool FollowsShort => _previous != DocumentLines.NoLine && _document.IsShort(_previous);

    // "Noting the pier", but not "Acting Chair", which is a name.
    private bool BeginsInCapital(ReadOnlySpan<char> words)
    {
        int second = words.IndexOf(' ') + 1;
        bool isName = second > 0 && second < words.Length && char.IsUpper(words[second]);
        return !_language.OpensWithSmallLetters && StartsWithCapitalized(words) && !isName;
    }

    // A word with one capital: where all are capitals the first tells nothing.
    private static bool StartsWithCapitalized(ReadOnlySpan<char> words) => words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]);
}
