using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

// Several resolutions in one text, as the Official Records print them: each with a heading of its own, a formula and a closing.
internal sealed partial class BodyPlace
{
    // Lines of running text. A title of the Official Records has three at most; a formula further down belongs to something else.
    private const int LongestTitle = 8;

    /// <summary>
    /// Determines whether a line heads the next resolution: "1495 (XV). Co-operation of Member States", a formula some lines below, or the
    /// sentence that tells a decision. A number without either is text: "91/38. See paragraph 4".
    /// </summary>
    public bool HeadsResolution(int index, in LineStart start) =>
        ResolutionHeading.Length(start.Unquoted, _language) > 0
        && !(_state.Part == DocumentPart.Annex && TextFacts.IsQuote(start.Content[0]))
        && (_previous == DocumentLines.NoLine || _state.Block == LineKind.None || FollowsResolution(index))
        && IsFormulaAhead(index);

    /// <summary>Determines whether the sentence that tells a decision stands behind the heading of one.</summary>
    public bool TellsDecision(in BodyLine line) =>
        _state.Block is LineKind.PartHeading or LineKind.Heading && DecisionSentence.StartsFurther(_lines, line.Index, _language);

    private bool FollowsResolution(int index) =>
        _state.Part is DocumentPart.Closing or DocumentPart.Vote || EndsAt(_previous) || LayoutOf(index) == Cue.Start;

    /// <summary>Gets a value indicating whether the title behind the number of a resolution goes on.</summary>
    public bool ContinuesTitle => _state is { Block: LineKind.PartHeading, Label: BlockLabel.BesideText };

    private bool IsFormulaAhead(int index)
    {
        int seen = 0;
        for (int next = index + 1; seen < LongestTitle && _lines.Has(next); next++)
        {
            if (_document.Roles[next] != LineRole.Body)
            {
                continue;
            }

            ReadOnlySpan<char> content = LineStart.Of(_lines, next, _language).Unquoted;
            if (FormulaLine.IsFormula(content, _language)
                || (_state.Part != DocumentPart.Annex && ActingSentence.Starts(content, _language))
                || FormulaForm.LinesAt(_lines, next, _language) > 0
                || FormulaForm.IsNameBeforePreamble(_lines, next, LineStart.Of(_lines, next, _language), _language)
                || StartsPart(next)
                || DecisionSentence.StartsFurther(_lines, next, _language)
                || (PreambleForm.StartsAt(_lines, next, _language) && LateFormula.EndsPreamble(_lines, next, _language)))
            {
                return true;
            }

            seen++;
        }

        return false;
    }

    /// <summary>
    /// Determines whether a line names the meeting that closes a resolution: "84th plenary meeting", or with a comma "893rd plenary
    /// meeting," where
    /// the date follows on the next line.
    /// </summary>
    public bool IsMeeting(int index, in LineStart start) => IsMeeting(index, start, mayLackNumber: false);

    private bool IsMeeting(int index, in LineStart start, bool mayLackNumber)
    {
        // "IV. Fourth meeting" heads a section.
        if (IsSectionStyle(start))
        {
            return false;
        }

        ReadOnlySpan<char> bare = start.Bare;
        return SpecialLines.IsMeeting(bare, _language, mayLackNumber)
            || (!start.HasLabel && AdoptionSentence.StartsAt(_lines, index, _language))
            || (SpecialLines.EndsInComma(bare) && SpecialLines.IsMeeting(bare.TrimEnd("*_,，، ".AsSpan()), _language) && IsDateNext(index));
    }
}
