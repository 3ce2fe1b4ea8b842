using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// Turns the lines of the body into tokens: asks the <see cref="KindRules"/> of each line what it is, and carries on what follows from
/// that.
/// </summary>
internal sealed class BodyTokenizer
{
    private const int LookAheadStep = 64;
    private readonly DocumentLines _document;
    private readonly LineWindow _lines;
    private readonly LineTokenList _tokens;
    private readonly BodyPlace _place;
    private int _next;
    private int _blockToken = -1;
    private int _touchedByLines = -1;
    private bool _isBlockQuoted;
    private BlockEntry _lastEntry;

    /// <summary>Initializes a tokenizer that adds to <paramref name="tokens"/>.</summary>
    public BodyTokenizer(DocumentLines document, LineTokenList tokens)
    {
        _document = document;
        _lines = document.Lines;
        _tokens = tokens;
        _place = new BodyPlace(document);
        _lastEntry = document.Entry;
        _next = document.First;
    }

    /// <summary>Gets the end in the source of the last line of running text that was read; 0 before the first.</summary>
    public int Position => Previous < _document.First ? 0 : _lines.SourceEnd(Previous);

    /// <summary>Gets what a block would be parsed with that starts behind the last line of running text.</summary>
    public BlockEntry Entry => EntryHere();

    private ref readonly CharacterBuffer Text => ref _document.Text;

    private int Previous => _place.Previous;

    private FurnitureState Furniture => _document.Roles.StateBefore(Previous == DocumentLines.NoLine ? _document.First : Previous + 1);

    // How the line before ends is known at the start of a block only: it is no part of what is carried within one.
    private BodyState StateWithEnd =>
        Previous == DocumentLines.NoLine ? _place.State : _place.State with { Previous = _document.CarriedEndOf(Previous) };

    /// <summary>Gets a value indicating whether lines behind the last line of running text were looked at to read it and those before it.</summary>
    public bool LooksBehind => _touchedByLines > Previous;

    /// <summary>Determines whether a block that starts behind the last line of running text would be parsed as another was.</summary>
    public bool Matches(BlockEntry entry) => StateWithEnd == entry.Body && Furniture == entry.Furniture;

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

        ref readonly LineToken first = ref _tokens[_blockToken];
        _tokens.Replace(_blockToken, first with
        {
            Kind = IsClosedHeading(first) ? LineKind.Heading : first.Kind,
            LookAhead = RoundUp(Math.Max(lookAhead, _lines.TouchedEnd - Position)),
            LooksBehind = LooksBehind,
        });
    }

    // A line ahead that grows by a few characters leaves the block as it was.
    private static int RoundUp(int length) => (length + LookAheadStep - 1) & -LookAheadStep;

    private void AddLine(int index)
    {
        _place.MoveTo(index);
        var line = new BodyLine(_place, index, _place.StartOf(index));
        KindRule rule = KindRules.Decide(line);
        LineKind kind = rule.KindOf(line);
        if (_document.Trace is { } trace)
        {
            BodyTrace.Add(trace, line, rule);
        }

        BodyState state = _place.State;
        if (kind == LineKind.Continuation)
        {
            AddToBlock(line, ref state);
        }
        else
        {
            AddBlock(line, kind, ref state);
        }

        _place.Layout.Passes(index, Previous, ref state);
        state.HasPrevious = true;
        _place.Advance(in state);
        _touchedByLines = _lines.LastTouched;
    }

    private void AddToBlock(in BodyLine line, ref BodyState state)
    {
        LineInfo info = _lines[line.Index];
        int textStart = info.ContentStart + QuotationLength(info, startsBlock: false);
        _tokens.Add(new LineToken(LineKind.Continuation, textStart, info.ContentEnd, line.Index));
        state.IsRowOpen = state.IsRowOpen && !TableLines.EndsInBar(line.Start.Content);
        state.PassLine(_place.LostTableBehind(line.Index));
    }

    private void AddBlock(in BodyLine line, LineKind kind, ref BodyState state)
    {
        LineInfo info = _lines[line.Index];
        int textStart = info.ContentStart + QuotationLength(info, startsBlock: true);
        CloseBlock();
        _blockToken = _tokens.Count;
        LineStart start = line.Start;
        int labelLength = LabelLength(kind, start);
        int labelOffset = LabelOffset(kind, start, labelLength);
        _tokens.Add(new LineToken(kind, textStart, info.ContentEnd, line.Index, info.ContentStart + labelOffset, labelLength)
        {
            Entry = EntryHere(),
        });

        // What is asked is asked before the state changes.
        int number = _place.NumberOf(kind, line.Index, start);
        int lastNumber = _place.LastNumber;
        bool afterColon = _place.FollowsColon;
        bool isRowOpen = kind == LineKind.TableRow && _place.OpensBrokenRow(line.Index, start);
        state.Columns = _place.ColumnsBehind(line, kind);
        state.IsRowOpen = isRowOpen;
        state.LostTable = _place.LostTableBehind(line, kind);
        state.IsSetApart = _place.IsSetApart(line);
        state.IsFirstOfGrid = _document.MayBeOfGrid(line.Index);
        state.Block = kind;
        bool isAlone = labelOffset + labelLength == info.Width;
        state.Label = labelLength == 0 ? _place.IsHeadOfClauses(line, kind) ? BlockLabel.Head : BlockLabel.None : isAlone ? BlockLabel.Alone : BlockLabel.BesideText;
        _place.Layout.BlockStarts(line.Index, start, labelLength, ref state);
        state.Enter(kind, start.Label, number, lastNumber, afterColon);
    }

    // Blocks that start alike share their entry.
    private BlockEntry EntryHere()
    {
        BodyState body = StateWithEnd;
        FurnitureState furniture = Furniture;
        if (_lastEntry.Body != body || _lastEntry.Furniture != furniture)
        {
            _lastEntry = new BlockEntry(body, furniture);
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

    private static int LabelOffset(LineKind kind, in LineStart start, int labelLength) => kind switch
    {
        LineKind.VoteList => 0,
        LineKind.PartHeading when labelLength > start.Label.Length => start.Content.Length - start.Unquoted.Length,
        _ => start.LabelOffset,
    };

    private int LabelLength(LineKind kind, in LineStart start) => kind switch
    {
        LineKind.VoteList => _place.VoteLabelLength(start),
        LineKind.PartHeading when ResolutionHeading.Length(start.Unquoted, _document.Language) is > 0 and int number => number,
        _ => HasLabel(kind, start.Label) ? start.Label.Length : 0,
    };

    private static bool HasLabel(LineKind kind, Label label) =>
        (kind == LineKind.Preambular && (label.Style == LabelStyle.PreambleNumber || label.Style == LabelStyle.Capital || BodyPlace.IsPreambleStyle(label.Style)))
        || kind is LineKind.Clause or LineKind.Narrative or LineKind.NarrativeHeading or LineKind.SectionHeading or LineKind.PartHeading or (>= LineKind.Item1 and <= LineKind.Item6);

    // Only when a block is whole does it show whether it is a heading: no stop at its end, and not long.
    private bool IsClosedHeading(in LineToken first)
    {
        ref readonly BodyState state = ref _place.State;
        if (first.Kind != LineKind.Paragraph || state.Part == DocumentPart.Statement || state.LostTable == LostTableState.Open)
        {
            return false;
        }

        ref readonly LineToken last = ref _tokens[_tokens.Count - 1];
        return _place.IsHeading(TextOf(first), TextOf(last), last.End - first.Start) && !_place.IsDecision(TextOf(first));
    }

    private ReadOnlySpan<char> TextOf(in LineToken token) => Text.AsSpan(token.Start, token.End - token.Start);
}
