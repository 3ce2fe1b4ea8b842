using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

// Where a formula stands, and where a preamble goes without one.
internal sealed partial class BodyPlace
{
    /// <summary>Determines whether the body begins with the name of an organ, or of a body before its first clause.</summary>
    public bool IsOrganAtStart(in BodyLine line) =>
        _previous == DocumentLines.NoLine
        && (FormulaLine.IsOrganName(line.Start.Unquoted, _language)
            || FormulaForm.IsNameBeforeClause(_lines, line.Index, line.Start, _language)
            || FormulaForm.IsNameBeforePreamble(_lines, line.Index, line.Start, _language)
            || LateFormula.IsNameWithColon(_lines, line.Index, line.Start, isBelowTitle: true, _language));

    /// <summary>Determines whether a line is a formula in its place.</summary>
    public bool IsFormula(int index, ReadOnlySpan<char> line) =>
        FormulaLine.IsFormula(line, _language)
        && (_previous == DocumentLines.NoLine || _state.Block == LineKind.None || IsFormulaPlace(index));

    /// <summary>Determines whether a line has the form of a formula. Right below the number of a decision stands its title, whatever it names.</summary>
    public bool IsFormulaByForm(int index) =>
        (FormulaForm.LinesAt(_lines, index, _language) > 0 || FormulaForm.IsNameBeforePreamble(_lines, index, LineStart.Of(_lines, index, _language), _language))
        && !(_state is { Block: LineKind.PartHeading, IsLabelOnly: true } && !FormulaForm.EndsInComma(_lines.Content(index)) && !FormulaLine.IsFormula(_lines.Content(index), _language));

    /// <summary>Determines whether a line is the formula of a body that stands behind its preamble, where a clause of that has ended.</summary>
    public bool IsLateFormula(in BodyLine line) =>
        _previous != DocumentLines.NoLine
        && _state.LacksFormula
        && !line.HasLabel
        && (HasEnded || Before.EndsInConjunction)
        && LateFormula.LinesAt(_lines, line.Index, _language) > 0;

    private bool IsFormulaPlace(int index) =>
        _state.Part is DocumentPart.BeforeFormula or DocumentPart.Closing
        || EndsAt(_previous)
        || _state.Block is LineKind.Heading or LineKind.PartHeading or LineKind.AnnexHeading
        || LayoutOf(index) == Cue.Start;

    // "The United Nations Environment Assembly of the United Nations" ⏎ "Environment Programme,": the name of a body over two lines.
    public bool ContinuesFormula(in BodyLine line) =>
        _state.Block is LineKind.EnactingFormula or LineKind.LateFormula
        && line.Index == _previous + 1
        && (Before.Stop == '\0' || FormulaForm.ClosesBracket(line.Start.Content))
        && !line.HasLabel
        && (_state.Block == LineKind.LateFormula || FormulaForm.EndsInComma(line.Start.Content))
        && !line.OpensPreambular
        && !line.OpensOperative;

    // The formula of a part may be lost: its preamble shows it too. Sections of an operative part have preambles of their own.
    private bool StartsPart(int index) =>
        _state.Part is DocumentPart.BeforeFormula or DocumentPart.Closing
        && (FormulaForm.LinesAt(_lines, index, _language) > 0 || PreambleForm.StartsAt(_lines, index, _language));

    // Clauses that lost their automatic numbers: "Adopts the amended text;" ⏎ "Requests the Director to report."
    public bool StartsUnnumberedClause(in BodyLine line) =>
        (_state.Block == LineKind.UnnumberedClause || (_state is { Block: >= LineKind.Item1 and <= LineKind.Item6, AnyClause: false } && line.StartsWithCapital))
        && !line.HasLabel
        && (EndsAt(_previous, Stops.FullStop | Stops.Semicolon) || (Before.EndsInConjunction && !_state.AnyClause && line.StartsWithCapital))
        && line.OpensOperative;

    /// <summary>Determines whether a line opens a preamble whose formula was lost.</summary>
    public bool OpensPart(int index) => PreambleForm.StartsAt(_lines, index, _language);
}
