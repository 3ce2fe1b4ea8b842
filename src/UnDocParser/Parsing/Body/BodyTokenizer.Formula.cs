using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;

namespace UnDocParser.Parsing.Body;

// Where a formula stands, and where a preamble goes without one.
internal sealed partial class BodyTokenizer
{
    private bool IsFormula(int index, ReadOnlySpan<char> line) =>
        (_previous == DocumentLines.NoLine && index < _next && FormulaLine.IsOrganName(line, _language))
        || (FormulaLine.IsFormula(line, _language) && (_previous == DocumentLines.NoLine || _state.Block == LineKind.None || IsFormulaPlace(index)))
        || (_state.Part == DocumentPart.BeforeFormula && FormulaForm.LinesAt(_lines, index, _language) > 0);

    private bool IsFormulaPlace(int index) =>
        _state.Part is DocumentPart.BeforeFormula or DocumentPart.Closing
        || EndsAt(_previous)
        || _state.Block is LineKind.Heading or LineKind.PartHeading or LineKind.AnnexHeading
        || _cue.Of(index, _previous, _state) == Cue.Start;

    // "The United Nations Environment Assembly of the United Nations" ⏎ "Environment Programme,": the name of a body over two lines.
    private bool ContinuesFormula(int index, LineStart start) =>
        _state.Block == LineKind.EnactingFormula
        && index == _previous + 1
        && _document.EndOf(_previous).Stop == '\0'
        && !start.HasLabel
        && FormulaForm.EndsInComma(start.Content)
        && _language.PreambularOpeners.Match(start.Bare) == 0
        && _language.OperativeOpeners.Match(start.Bare) == 0;

    // The formula of a part may be lost: its preamble shows it too. Sections of an operative part have preambles of their own.
    private bool StartsPart(int index) =>
        _state.Part is DocumentPart.BeforeFormula or DocumentPart.Closing
        && (FormulaForm.LinesAt(_lines, index, _language) > 0 || PreambleForm.StartsAt(_lines, index, _language));

    // Clauses that lost their automatic numbers: "Adopts the amended text;" ⏎ "Requests the Director to report."
    private bool StartsUnnumberedClause(LineStart start) =>
        _state.Part == DocumentPart.Operative
        && _state.Block == LineKind.UnnumberedClause
        && !start.HasLabel
        && EndsAt(_previous, ';', '；', '؛', '.', '。')
        && _language.OperativeOpeners.Match(start.Bare) > 0;

    private bool OpensPart(int index) => _state.Part == DocumentPart.BeforeFormula && PreambleForm.StartsAt(_lines, index, _language);

    private void EnterPreamble()
    {
        if (_state.Part == DocumentPart.BeforeFormula)
        {
            Enter(DocumentPart.Preamble);
        }
    }
}
