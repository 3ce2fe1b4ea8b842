using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// Turns the lines of the body into tokens: decides for each line whether it starts a block and of what kind,
/// from the layout where the layout tells, else from labels, openers and stops.
/// </summary>
/// <remarks>
/// It reads no line before the one at hand: what it needs of them it carries in a <see cref="BodyState"/>. It reads lines
/// ahead through a <see cref="LineWindow"/>, which records how far: that is what reparsing rests on.
/// </remarks>
internal sealed partial class BodyTokenizer
{
    private const int LargestGap = 5;
    private const int LongestHeading = 400;
    private const int LookAheadStep = 64;
    private readonly DocumentLines _document;
    private readonly LineWindow _lines;
    private readonly Language _language;
    private readonly List<LineToken> _tokens;
    private readonly ParagraphCue _cue;
    private readonly TableCue _tables;
    private readonly LostTableCue _lostTables;
    private BodyState _state;
    private int _previous;
    private int _next;
    private int _blockToken = -1;
    private bool _isBlockQuoted;
    private BlockEntry _lastEntry;

    /// <summary>Initializes a tokenizer that adds to <paramref name="tokens"/>.</summary>
    public BodyTokenizer(DocumentLines document, List<LineToken> tokens)
    {
        _document = document;
        _lines = document.Lines;
        _tokens = tokens;
        _language = document.Language;
        _cue = new ParagraphCue(document);
        _tables = new TableCue(document);
        _lostTables = new LostTableCue(document);
        _lastEntry = document.Entry;
        _state = document.Entry.Body;
        _next = document.First;
        _previous = document.Previous;
    }

    /// <summary>Gets the end in the source of the last line of running text that was read; 0 before the first.</summary>
    public int Position => _previous < _document.First ? 0 : _lines.SourceEnd(_previous);

    private string Text => _document.Text;

    /// <summary>Gets what a block would be parsed with that starts behind the last line of running text.</summary>
    public BlockEntry Entry => EntryOf(WithEnd(_state));

    /// <summary>Tells whether a block that starts behind the last line of running text would be parsed as another was.</summary>
    public bool Matches(BlockEntry entry) => WithEnd(_state) == entry.Body && Furniture == entry.Furniture;

    private FurnitureState Furniture => _document.Roles.StateBefore(_previous == DocumentLines.NoLine ? _document.First : _previous + 1);

    private BodyState WithEnd(BodyState state) =>
        _previous == DocumentLines.NoLine ? state : state with { Previous = _document.EndOf(_previous) };

    /// <summary>Reads one line of running text, and the furniture before it.</summary>
    /// <returns>False when there is none left.</returns>
    public bool MoveNext()
    {
        while (_lines.Has(_next))
        {
            int index = _next++;
            if (_document.Roles[index] == LineRole.Body)
            {
                AddLine(index);
                _cue.Passes(index, _previous, ref _state);
                _state.HasPrevious = true;
                _previous = index;
                return true;
            }
        }

        return false;
    }

    /// <summary>Finishes the open block; to be called behind the last line that belongs to it.</summary>
    /// <param name="lookAhead">How many characters behind the block are known to have been looked at from elsewhere.</param>
    public void CloseBlock(int lookAhead = 0)
    {
        if (_blockToken < 0)
        {
            return;
        }

        LineToken first = _tokens[_blockToken];
        _tokens[_blockToken] = first with
        {
            Kind = IsClosedHeading(first) ? LineKind.Heading : first.Kind,
            LookAhead = RoundUp(Math.Max(lookAhead, _lines.TouchedEnd - Position)),
        };
    }

    // A line ahead that grows by a few characters leaves the block as it was.
    private static int RoundUp(int length) => (length + LookAheadStep - 1) & -LookAheadStep;

    private void AddLine(int index)
    {
        LineInfo line = _lines[index];
        LineStart start = WithBareLabel(index, LineStart.Of(line.Content(Text), _language));
        BodyState before = _state;
        LineKind kind = AsNarrative(KindOfLine(index, start));
        int textStart = line.ContentStart + QuotationLength(line, kind != LineKind.Continuation);
        if (kind == LineKind.Continuation)
        {
            _tokens.Add(new LineToken(kind, textStart, line.ContentEnd, index));
            _state.Label = _state.Label switch
            {
                BlockLabel.Alone => BlockLabel.BeforeLine,
                BlockLabel.BeforeLine => BlockLabel.BeforeLines,
                _ => _state.Label,
            };
            _state.LostTable = _state.LostTable == LostTableState.Open && !_lostTables.GoesOn(index) ? LostTableState.None : _state.LostTable;
            return;
        }

        CloseBlock();
        _blockToken = _tokens.Count;
        int labelOffset = kind == LineKind.VoteList ? 0 : start.LabelOffset;
        int labelLength = LabelLength(kind, start);
        if (kind == LineKind.PartHeading && labelLength > start.Label.Length)
        {
            labelOffset = start.Content.Length - start.Unquoted.Length;
        }

        _tokens.Add(new LineToken(kind, textStart, line.ContentEnd, index, line.ContentStart + labelOffset, labelLength)
        {
            Entry = EntryOf(WithEnd(before)),
        });
        _state.Block = kind;
        PassTables(index, start, kind);
        int number = NumberOf(kind, index, start);
        bool isAlone = labelOffset + labelLength == line.Width;
        _state.Label = labelLength == 0 ? BlockLabel.None : isAlone ? BlockLabel.Alone : BlockLabel.BesideText;
        _cue.BlockStarts(index, start, labelLength, ref _state);
        Enter(kind, start, number);
    }

    // Blocks that start alike share their entry.
    private BlockEntry EntryOf(BodyState before)
    {
        FurnitureState furniture = Furniture;
        if (_lastEntry.Body != before || _lastEntry.Furniture != furniture)
        {
            _lastEntry = new BlockEntry(before, furniture);
        }

        return _lastEntry;
    }

    // In a text that is quoted within the text the signs of quotation are markup too: those of the lines of a block that begins with one.
    private int QuotationLength(LineInfo line, bool startsBlock)
    {
        if (startsBlock)
        {
            _isBlockQuoted = line.Width > 0 && Text[line.ContentStart] == '>';
        }

        int length = _isBlockQuoted ? LineMarkup.QuotationLength(line.Content(Text)) : 0;
        return length < line.Width ? length : 0;
    }

    private int LabelLength(LineKind kind, LineStart start) => kind switch
    {
        LineKind.VoteList => VoteLabelLength(start),
        LineKind.PartHeading when ResolutionHeading.Length(start.Unquoted) is > 0 and int number => number,
        _ => HasLabel(kind, start.Label) ? start.Label.Length : 0,
    };

    private static bool HasLabel(LineKind kind, Label label) =>
        (kind == LineKind.Preambular && label.Style == LabelStyle.PreambleNumber)
        || kind is LineKind.Clause or LineKind.Narrative or LineKind.SectionHeading or LineKind.PartHeading or (>= LineKind.Item1 and <= LineKind.Item6);

    private LineKind KindOfLine(int index, LineStart start)
    {
        if (IsFormula(index, start.Unquoted))
        {
            return LineKind.EnactingFormula;
        }

        if (OpensPart(index))
        {
            return LineKind.Preambular;
        }

        if (ContinuesFormula(index, start) || ContinuesTitle())
        {
            return LineKind.Continuation;
        }

        if (HeadsResolution(index, start))
        {
            return LineKind.PartHeading;
        }

        if (_state.Block is LineKind.Vote or LineKind.VoteList or LineKind.VoteText && VoteLabelLength(start) > 0)
        {
            return LineKind.VoteList;
        }

        if (_state.IsLabelOnly && !(start.HasLabel && IsLabelAlone(start) && _state.Block != LineKind.None && !IsHeadingToken()))
        {
            if (!IsHeadingToken() || !IsClauseStart(start))
            {
                return LineKind.Continuation;
            }
        }

        if (_state.Part is DocumentPart.Closing or DocumentPart.Vote)
        {
            return KindAfterOperative(index, start);
        }

        if (_state.Part is DocumentPart.Operative or DocumentPart.Annex && IsTableLine(index, start))
        {
            return TableLines.IsBarredRule(start.Content) || TableLines.IsColumnRule(start.Content) ? LineKind.TableRule : LineKind.TableRow;
        }

        bool ends = _previous == DocumentLines.NoLine || _state.Block == LineKind.None || IsTable() || EndsAt(_previous);
        Cue layout = _cue.Of(index, _previous, _state);
        bool followsHeading = _state.Part == DocumentPart.Annex && layout == Cue.Start;
        if ((ends || followsHeading || _state.LostTable == LostTableState.Open) && SpecialLines.IsAnnexHeading(start.Bare, _language))
        {
            return LineKind.AnnexHeading;
        }

        if (ClosesByAdoption(index, start))
        {
            return LineKind.ClosingSentence;
        }

        if (_state.Part == DocumentPart.Operative
            && IsMeeting(index, start)
            && (IsDateNext(index) || (layout != Cue.Continue && EndsAt(_previous, '.', '。', ':', ']'))))
        {
            return LineKind.ClosingMeeting;
        }

        // Some texts are closed by the date of adoption alone.
        if (_state.Part == DocumentPart.Operative && layout != Cue.Continue && EndsAt(_previous, '.', '。') && SpecialLines.IsDate(start.Bare, _language))
        {
            return LineKind.ClosingDate;
        }

        bool starts = IsTable() || IsDraftingLabel(start, ends) || layout switch
        {
            Cue.Start => !ContinuesHeading(index, start),
            Cue.Continue when _state.Part == DocumentPart.Preamble => StartsWithoutBlankLine(start, ends),
            Cue.Continue => start.HasLabel && ContinuesCount(start) && IsExpected(start) && EndsItem(_previous),
            _ => StartsByWords(index, start, ends),
        };
        if (!starts)
        {
            return LineKind.Continuation;
        }

        LineKind kind = KindOfStart(index, start);
        return kind == LineKind.Paragraph && StartsLostTable(index) ? LineKind.LostTable : kind;
    }

    // "In favour:", emphasis around it or not.
    private int VoteLabelLength(LineStart start)
    {
        int marks = start.Content.Length - start.Unquoted.Length;
        int length = _language.Votes.LabelLength(start.Unquoted);
        while (length > 0 && marks + length < start.Content.Length && start.Content[marks + length] is '*' or '_')
        {
            length++;
        }

        return length > 0 ? marks + length : 0;
    }

    private bool IsHeadingToken() => _state.Block is LineKind.SectionHeading or LineKind.PartHeading;

    private static bool IsLabelAlone(LineStart start) => start.LabelOffset + start.Label.Length == start.Content.Length;

    private void Enter(LineKind kind, LineStart start, int number)
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
                _state.Sections = _state.Sections.Place(start.Label, afterColon: false, out _);
                break;
            case LineKind.Preambular:
                EnterPreamble();
                _state.InSectionPreamble = _state.Part == DocumentPart.Operative;

                // The clauses of a section may count on from those before it.
                int last = _state.InSectionPreamble ? LastNumber : 0;
                _state.Labels = last > 0 ? LabelStack.Of(LabelStyle.Number, last) : LabelStack.Unlabelled;
                break;
            case LineKind.Clause:
                _state.Part = DocumentPart.Operative;
                _state.AnyClause = true;
                _state.InSectionPreamble = false;
                _state.Labels = LabelStack.Of(LabelStyle.Number, number);
                _state.LastLetter = 0;
                break;
            case LineKind.UnnumberedClause:
                _state.Part = DocumentPart.Operative;
                _state.InSectionPreamble = false;
                _state.Labels = number > 0 ? LabelStack.Of(LabelStyle.Number, number) : LabelStack.Unlabelled;
                _state.LastLetter = 0;
                break;
            case LineKind.Narrative when !start.HasLabel:
                break;
            case LineKind.Narrative or (>= LineKind.Item1 and <= LineKind.Item6):
                _state.Labels = _state.Labels.Place(start.Label with { Ordinal = number }, AfterColon(), out _);
                _state.LastLetter = _state.Labels.Last(LabelStyle.BracketedLetter) is > 0 and int letter ? letter : _state.LastLetter;
                break;
            case LineKind.ClosingMeeting or LineKind.ClosingDate or LineKind.ClosingSentence:
                _state.Part = DocumentPart.Closing;
                break;
            case LineKind.Vote:
                _state.Part = DocumentPart.Vote;
                break;
            default:
                break;
        }
    }

    private void Enter(DocumentPart next)
    {
        _state.Part = next;
        _state.AnyClause = false;
        _state.InSectionPreamble = false;
        _state.Labels = LabelStack.Empty;
        _state.LastLetter = 0;
        _state.Sections = LabelStack.Empty;
    }

    // Only when a block is whole does it show whether it is a heading: no stop at its end, and not long.
    private bool IsClosedHeading(LineToken first)
    {
        if (first.Kind != LineKind.Paragraph || _state.Part == DocumentPart.Statement || _state.LostTable == LostTableState.Open)
        {
            return false;
        }

        LineToken last = _tokens[_tokens.Count - 1];
        return IsHeading(Text.AsSpan(first.Start, first.End - first.Start), Text.AsSpan(last.Start, last.End - last.Start), last.End - first.Start);
    }

    private bool AfterColon() => _previous != DocumentLines.NoLine && EndsAt(_previous, ':', '：');

    private bool EndsAt(int index) => _document.EndOf(index).EndsParagraph;

    private bool EndsItem(int index) => _document.EndOf(index).EndsItem;

    private bool EndsAt(int index, params ReadOnlySpan<char> stops) => stops.IndexOf(_document.EndOf(index).Stop) >= 0;

    private bool IsDateNext(int index)
    {
        int next = index + 1;
        while (_lines.Has(next) && _lines[next].IsBlank)
        {
            next++;
        }

        return _lines.Has(next) && SpecialLines.IsDate(_lines.Content(next), _language);
    }
}
