using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lexing;

namespace UnDocParser.Parsing;

/// <summary>
/// Turns the lines of the body into tokens: decides for each line whether it starts a block and of what kind,
/// from the layout where the layout tells, else from labels, openers and stops.
/// </summary>
internal sealed partial class BodyTokenizer
{
    private const int LargestGap = 5;
    private const int LongestHeading = 400;
    private readonly DocumentLines _document;
    private readonly Language _language;
    private readonly List<LineToken> _tokens;
    private readonly ParagraphCue _cue;
    private readonly LabelStack _labels = new();
    private readonly LabelStack _sections = new();
    private DocumentPart _part;
    private int _previous = -1;
    private int _blockToken = -1;
    private bool _labelOnly;
    private bool _anyClause;

    private BodyTokenizer(DocumentLines document, List<LineToken> tokens)
    {
        _document = document;
        _tokens = tokens;
        _language = document.Language;
        _cue = new ParagraphCue(document);
    }

    private string Text => _document.Text;

    /// <summary>Adds the tokens of the lines from the start of the body on.</summary>
    public static void Tokenize(DocumentLines document, DocumentPart part, List<LineToken> tokens)
    {
        var tokenizer = new BodyTokenizer(document, tokens) { _part = part };
        for (int index = document.BodyStart; index < document.Lines.Length; index++)
        {
            if (document.Roles[index] == LineRole.Body)
            {
                tokenizer.AddLine(index);
                tokenizer._previous = index;
            }
        }

        tokenizer.CloseBlock();
    }

    private void AddLine(int index)
    {
        LineInfo line = _document.Lines[index];
        var start = LineStart.Of(line.Content(Text));
        LineKind kind = KindOfLine(index, start);
        if (kind == LineKind.Continuation)
        {
            _tokens.Add(new LineToken(kind, line.ContentStart + MarkupLength(line), line.ContentEnd, index));
            _labelOnly = false;
            return;
        }

        CloseBlock();
        _blockToken = _tokens.Count;
        int labelLength = HasLabel(kind) ? start.Label.Length : 0;
        _tokens.Add(new LineToken(kind, line.ContentStart + MarkupLength(line), line.ContentEnd, index, line.ContentStart + start.LabelOffset, labelLength));
        _labelOnly = labelLength > 0 && start.LabelOffset + labelLength == line.Width;
        _cue.BlockStarts(index, start, labelLength);
        Enter(kind, start);
    }

    // The number signs before a Markdown heading are markup, no text.
    private int MarkupLength(LineInfo line)
    {
        int length = 0;
        while (length < line.Width && Text[line.ContentStart + length] == '#')
        {
            length++;
        }

        int blanks = length;
        while (length > 0 && blanks < line.Width && TextFacts.IsBlank(Text[line.ContentStart + blanks]))
        {
            blanks++;
        }

        return blanks < line.Width ? blanks : 0;
    }

    private static bool HasLabel(LineKind kind) =>
        kind is LineKind.Clause or LineKind.SectionHeading or LineKind.PartHeading or (>= LineKind.Item1 and <= LineKind.Item6);

    private LineKind KindOfLine(int index, LineStart start)
    {
        if (IsFormula(index, start.Unquoted))
        {
            return LineKind.EnactingFormula;
        }

        if (_labelOnly && !(start.HasLabel && IsLabelAlone(start) && _blockToken >= 0 && !IsHeadingToken()))
        {
            if (!IsHeadingToken() || !IsClauseStart(start))
            {
                return LineKind.Continuation;
            }
        }

        if (_part is DocumentPart.Closing or DocumentPart.Vote)
        {
            return KindAfterOperative(index, start);
        }

        bool ends = _previous < 0 || _blockToken < 0 || EndsAt(_previous);
        if (ends && SpecialLines.IsAnnexHeading(start.Bare, _language))
        {
            return LineKind.AnnexHeading;
        }

        Cue layout = _cue.Of(index, _previous);
        if (_part == DocumentPart.Operative
            && SpecialLines.IsMeeting(start.Bare, _language)
            && (IsDateNext(index) || (layout != Cue.Continue && EndsAt(_previous, '.', '。', ':', ']'))))
        {
            return LineKind.ClosingMeeting;
        }

        bool starts = layout switch
        {
            Cue.Start => !ContinuesHeading(index, start),
            Cue.Continue when _part == DocumentPart.Preamble && !start.HasLabel =>
                ends && _cue.IsShort(_previous) && _language.PreambularOpeners.Match(start.Bare) > 0,
            Cue.Continue => start.HasLabel && ContinuesCount(start) && IsExpected(start) && EndsItem(_previous),
            _ => StartsByWords(index, start, ends),
        };
        return starts ? KindOfStart(index, start) : LineKind.Continuation;
    }

    private bool IsHeadingToken() => _tokens[_blockToken].Kind is LineKind.SectionHeading or LineKind.PartHeading;

    private static bool IsLabelAlone(LineStart start) => start.LabelOffset + start.Label.Length == start.Content.Length;

    private void Enter(LineKind kind, LineStart start)
    {
        switch (kind)
        {
            case LineKind.EnactingFormula:
                Enter(DocumentPart.Preamble);
                break;
            case LineKind.AnnexHeading:
                Enter(DocumentPart.Annex);
                break;
            case LineKind.PartHeading:
                Enter(DocumentPart.BeforeFormula);
                break;
            case LineKind.SectionHeading:
                _sections.Place(start.Label, afterColon: false);
                break;
            case LineKind.Preambular:
                _labels.StartUnlabelled();
                break;
            case LineKind.Clause:
                _part = DocumentPart.Operative;
                _anyClause = true;
                _labels.StartAtTop(LabelStyle.Number, start.Label.Ordinal);
                break;
            case LineKind.UnnumberedClause:
                _part = DocumentPart.Operative;
                _labels.StartUnlabelled();
                break;
            case LineKind.ClosingMeeting or LineKind.ClosingDate:
                _part = DocumentPart.Closing;
                break;
            case LineKind.Vote:
                _part = DocumentPart.Vote;
                break;
            default:
                break;
        }
    }

    private void Enter(DocumentPart next)
    {
        _part = next;
        _anyClause = false;
        _labels.Clear();
        _sections.Clear();
    }

    // Only when a block is whole does it show whether it is a heading: no stop at its end, and not long.
    private void CloseBlock()
    {
        if (_blockToken < 0 || _tokens[_blockToken].Kind != LineKind.Paragraph || _part == DocumentPart.Statement)
        {
            return;
        }

        LineToken last = _tokens[_tokens.Count - 1];
        LineToken first = _tokens[_blockToken];
        if (IsHeading(Text.AsSpan(first.Start, first.End - first.Start), Text.AsSpan(last.Start, last.End - last.Start), last.End - first.Start))
        {
            _tokens[_blockToken] = first with { Kind = LineKind.Heading };
        }
    }

    private bool AfterColon() => _previous >= 0 && EndsAt(_previous, ':', '：');

    private bool EndsAt(int index) => ClauseEnds.EndsParagraph(_document.Lines[index].Content(Text), _language);

    private bool EndsItem(int index) =>
        EndsAt(index, ';', '.', ':', '؛', '。', '；', '：')
        || ClauseEnds.EndsInConjunction(_document.Lines[index].Content(Text), _language, afterComma: true);

    private bool EndsAt(int index, params char[] stops) =>
        Array.IndexOf(stops, ClauseEnds.LastSignificant(_document.Lines[index].Content(Text))) >= 0;

    private bool IsFormula(int index, ReadOnlySpan<char> line) =>
        (index == _document.BodyStart && FormulaLine.IsOrganName(line, _language))
        || (FormulaLine.IsFormula(line, _language) && (_previous < 0 || _blockToken < 0 || IsFormulaPlace(index)));

    private bool IsFormulaPlace(int index) =>
        _part is DocumentPart.BeforeFormula or DocumentPart.Closing
        || EndsAt(_previous)
        || _tokens[_blockToken].Kind is LineKind.Heading or LineKind.PartHeading or LineKind.AnnexHeading
        || _cue.Of(index, _previous) == Cue.Start;

    private bool IsDateNext(int index)
    {
        int next = index + 1;
        while (next < _document.Lines.Length && _document.Roles[next] == LineRole.Blank)
        {
            next++;
        }

        return next < _document.Lines.Length && SpecialLines.IsDate(_document.Lines[next].Content(Text), _language);
    }
}
