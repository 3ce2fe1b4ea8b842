using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Rules;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Turns the lines before the enacting formula into tokens, one a line, or one a column where the line has two: asks the <see cref="MastheadLineRules"/> and
/// <see cref="MastheadPieceRules"/> what each is, and carries on what follows from that.
/// </summary>
internal sealed class MastheadTokenizer
{
    private const int NoNote = -1;

    // UTF-16 code units: a shorter line of a note ends it.
    private const int ShortestFullNoteLine = 50;
    private readonly LineWindow _lines;
    private readonly Language _language;
    private readonly RuleTrace? _trace;
    private readonly LineTokenList _tokens;
    private readonly SponsorLines _sponsors;
    private MastheadState _state = MastheadState.AtStart;
    private int _note = NoNote;
    private bool _isInNote;

    private MastheadTokenizer(LineWindow lines, SponsorLines sponsors, Language language, LineTokenList tokens, RuleTrace? trace)
    {
        _lines = lines;
        _sponsors = sponsors;
        _language = language;
        _tokens = tokens;
        _trace = trace;
    }

    /// <summary>Adds the tokens of the lines before <paramref name="end"/> to <paramref name="tokens"/>.</summary>
    public static void Tokenize(LineWindow lines, int end, Language language, LayoutProfile profile, LineTokenList tokens, RuleTrace? trace = null)
    {
        var tokenizer = new MastheadTokenizer(lines, new SponsorList(lines, language, profile).Find(end), language, tokens, trace);
        for (int index = 0; index < end; index++)
        {
            if (LineMarkup.IsWordless(lines.Content(index)) || LineMarkup.IsBreak(lines.Content(index)))
            {
                continue;
            }

            if (!lines[index].IsBlank)
            {
                tokenizer.AddLine(index);
            }
            else if (profile.Spacing != LineSpacing.EveryLine)
            {
                tokenizer._isInNote = false;
            }
        }
    }

    private void AddLine(int index)
    {
        var line = new MastheadLine(_lines, index, _sponsors, _isInNote, _state, _language);
        MastheadLineRule? rule = MastheadLineRules.Decide(line);
        if (rule is null)
        {
            _isInNote = false;
            AddColumns(index);
            return;
        }

        _trace?.Add(index, rule, rule.Kind.ToString());
        if (index >= _sponsors.Start && index < _sponsors.End)
        {
            Add(rule.Kind, _lines[index].ContentStart, _lines[index].ContentEnd, index);
            _state = _state.BehindSponsors;
        }
        else if (rule.Kind is LineKind.MastheadNote or LineKind.Continuation)
        {
            AddNote(index, rule.Kind, line.Content);
        }
        else
        {
            _isInNote = false;
            AddText(index, rule.Kind);
            _state = _state.Advance(rule.Kind, line.Content, _language);
        }
    }

    // A note interrupts what it stands in; that goes on behind it.
    private void AddNote(int index, LineKind kind, ReadOnlySpan<char> content)
    {
        LineInfo line = _lines[index];
        MastheadNotes.Classify(content, _language, out int mark);
        _tokens.Add(kind == LineKind.MastheadNote
            ? new LineToken(kind, line.ContentStart, line.ContentEnd, index, line.ContentStart, mark)
            : new LineToken(kind, line.ContentStart, line.ContentEnd, index));
        _note = _tokens.Count - 1;
        _isInNote = content.Length >= ShortestFullNoteLine && !MastheadNotes.EndsSentence(content);
    }

    // A title whose number is its label, or the sentence that tells a decision.
    private void AddText(int index, LineKind kind)
    {
        LineInfo line = _lines[index];
        if (kind == LineKind.Title)
        {
            AddNumbered(line.ContentStart, line.ContentEnd, index);
        }
        else
        {
            Add(kind, line.ContentStart, line.ContentEnd, index);
        }
    }

    private void AddNumbered(int start, int end, int line)
    {
        ReadOnlySpan<char> title = _lines.Text.AsSpan(start, end - start);
        int marks = TitleNumber.MarksLength(title);
        _tokens.Add(new LineToken(LineKind.Title, start, end, line, start + marks, TitleNumber.Length(title.Slice(marks))));
    }

    // In a masthead set as a table the title has a cell of its own.
    private void AddTitle(int start, int end, int line)
    {
        _trace?.Add(line, MastheadLineRules.NumberedTitle, LineKind.Title.ToString());
        AddNumbered(start, end, line);
        _state = _state.Advance(LineKind.Title, _lines.Text.AsSpan(start, end - start), _language);
    }

    private void AddColumns(int index)
    {
        LineInfo line = _lines[index];
        var columns = new MastheadColumns(_lines.Text, line.Signs, _language);
        bool isRow = TableLines.IsRow(_lines.Content(index));
        int start = SkipGap(line.ContentStart, line.ContentEnd, isRow);
        while (start < line.ContentEnd)
        {
            int end = columns.EndOf(start, isRow ? columns.EndOfCell(start, line.ContentEnd) : line.ContentEnd);
            if (isRow && TitleNumber.StartsLine(_lines.Text.AsSpan(start, end - start)))
            {
                AddTitle(start, end, index);
            }
            else
            {
                AddPiece(start, end, index);
            }

            start = SkipGap(end, line.ContentEnd, isRow);
        }
    }

    // In a row the bars between its cells are markup.
    private int SkipGap(int start, int end, bool isRow)
    {
        while (start < end && (TextFacts.IsBlank(_lines.Text[start]) || (isRow && _lines.Text[start] == '|')))
        {
            start++;
        }

        return start;
    }

    private void AddPiece(int start, int end, int line)
    {
        var piece = new MastheadPiece(_lines.Text.AsSpan(start, end - start), _state, _language);
        MastheadPieceRule rule = MastheadPieceRules.Decide(piece);
        _trace?.Add(line, rule, rule.Kind.ToString());
        Add(rule.Kind, start, end, line);
        _state = _state.Advance(rule.Kind, piece.Content, _language);
    }

    private void Add(LineKind kind, int start, int end, int line)
    {
        // What goes on behind a note does not go on with the note.
        bool isBehindNote = kind == LineKind.Continuation && _note == _tokens.Count - 1 && _note != NoNote;
        _tokens.Add(new LineToken(isBehindNote ? _state.Kind : kind, start, end, line));
    }
}
