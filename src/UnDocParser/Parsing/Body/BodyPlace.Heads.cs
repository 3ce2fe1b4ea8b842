using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;

namespace UnDocParser.Parsing.Body;

// Clauses whose openers have small letters: heads alone on their lines, and lists of a preamble.
internal sealed partial class BodyPlace
{
    // Code units: a longer head is shorter than the lines of its text are.
    private const int LongestHead = 40;

    /// <summary>Determines whether the line at hand is a head of clauses, a list or a paragraph of its own below it.</summary>
    public bool IsClauseHead(ReadOnlySpan<char> words) =>
        !_state.AnyClause
        && !words.IsEmpty
        && char.IsLower(words[0])
        && (HasEnded || _state.Block == LineKind.EnactingFormula)
        && MayBeHead(_lines.Content(_index))
        && ((OpensOperative(words) && OpensInSmall(words, isPreambular: false)) || (OpensPreambular(words) && OpensInSmall(words, isPreambular: true)));

    /// <summary>Determines whether a line in small letters goes on with the head above it: "recognizing" ⏎ "that the lamps are lit,".</summary>
    public bool GoesOnBelowHead(in BodyLine line) =>
        _state.Label == BlockLabel.Head && !line.HasLabel && !line.Words.IsEmpty && char.IsLower(line.Words[0]);

    /// <summary>Determines whether a block that starts is a head of clauses so far.</summary>
    public bool IsHeadOfClauses(in BodyLine line, LineKind kind) =>
        kind is LineKind.Preambular or LineKind.UnnumberedClause && IsClauseHead(line.Words);

    /// <summary>Determines whether a capital labels a clause of the preamble.</summary>
    public bool IsCapitalPreamble(in BodyLine line) =>
        line.Start.Label.Style == LabelStyle.Capital && !IsLabelAlone(line.Start) && MayGoOnWithPreamble && line.OpensPreambular;

    private bool OpensInSmall(ReadOnlySpan<char> words, bool isPreambular)
    {
        bool mayOpen = _state.Part is DocumentPart.Preamble or DocumentPart.Operative && words.Length > 0 && char.IsLower(words[0]);
        if (!mayOpen || _state.AnyClause || !(HasEnded || _state.Block == LineKind.EnactingFormula))
        {
            return false;
        }

        ReadOnlySpan<char> line = _lines.Content(_index);
        if (line.Length > words.Length)
        {
            return isPreambular && _state.Part == DocumentPart.Preamble && ClauseHead.IsListed(LineStart.Of(_lines, _index, _language), _language);
        }

        return MayBeHead(line) && (isPreambular ? ClauseHead.IsPreambular(line, _language) : ClauseHead.IsOperative(line, _language)) && StandsAlone(_index, isPreambular);
    }

    // Most lines are told by their length or their last sign.
    private bool MayBeHead(ReadOnlySpan<char> line) =>
        (line.Length <= LongestHead || _document.IsShort(_index)) && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(line));

    // A list begins below the line, or the layout sets it apart.
    private bool StandsAlone(int index, bool isPreambular)
    {
        int next = NextOfText(index);
        if (!_lines.Has(next))
        {
            return false;
        }

        ReadOnlySpan<char> below = _lines.Content(next);
        return IsFirstOfList(LineStart.Of(_lines, next, _language))
            || !ClauseHead.ScanNumber(below, 1).IsNone
            || (next > index + 1 && (isPreambular || LayoutOf(index) == Cue.Start));
    }

    /// <summary>Determines whether a label is the first of a list: "a)", "(1)", and "i)", which may be a letter too.</summary>
    public static bool IsFirstOfList(in LineStart start) =>
        start.Label.Ordinal == 1 || (start.HasLabel && start.Unquoted.Slice(0, start.Label.Length).Trim("().".AsSpan()) is "i");

    // "1 to continue", below a head or behind an item that has ended.
    private Label ScanHeadedNumber(int index, in LineStart start)
    {
        int last = _state.Labels.Last(LabelStyle.BracketedNumber);
        bool isPlace = last > 0 ? HasEnded : _state.Label == BlockLabel.Head;
        return isPlace && index > _previous && !start.HasLabel ? ClauseHead.ScanNumber(start.Content, last + 1) : default;
    }
}
