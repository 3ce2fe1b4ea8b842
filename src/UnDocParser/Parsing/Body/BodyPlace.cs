using UnDocParser.Languages;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// A place in the body: what was read before it, and the lines from there on. It answers what the rules ask of a line; a question changes
/// nothing, and
/// <see cref="MoveTo"/> and <see cref="Advance"/> alone lead to another place.
/// </summary>
/// <remarks>
/// Of the lines before, it knows what a <see cref="BodyState"/> carries. It reads lines ahead through a <see cref="LineWindow"/>, which
/// records how far:
/// that is what reparsing rests on.
/// </remarks>
internal sealed partial class BodyPlace
{
    private const int LargestGap = 5;
    private readonly DocumentLines _document;
    private readonly LineWindow _lines;
    private readonly Language _language;
    private readonly ParagraphCue _cue;
    private readonly LineFactReader _facts;
    private readonly TableCue _tables;
    private readonly LostTableCue _lostTables;
    private BodyState _state;
    private int _previous;
    private int _index;
    private BreakRule? _breakRule;
    private BlockStartRule? _startRule;
    private int _lastOfBlock = DocumentLines.NoLine;
    private bool? _opensPreambular;
    private bool? _opensOperative;

    /// <summary>Initializes the place before the first line.</summary>
    public BodyPlace(DocumentLines document)
    {
        _document = document;
        _lines = document.Lines;
        _language = document.Language;
        _cue = new ParagraphCue(document);
        _facts = new LineFactReader(document.Language);
        _tables = new TableCue(document);
        _lostTables = new LostTableCue(document);
        _state = document.Entry.Body;
        _previous = document.Previous;
        _index = DocumentLines.NoLine;
    }

    /// <summary>Gets what was carried here.</summary>
    public ref readonly BodyState State => ref _state;

    /// <summary>Gets the line of running text before, or <see cref="DocumentLines.NoLine"/>.</summary>
    public int Previous => _previous;

    /// <summary>Gets the language.</summary>
    public Language Language => _language;

    /// <summary>Gets a value indicating whether someone asks why: then every rule is asked.</summary>
    public bool IsTraced => _document.Trace is not null;

    /// <summary>Gets what the layout tells.</summary>
    public ParagraphCue Layout => _cue;

    /// <summary>Gets the rule on the layout of the line at hand, or null if none was asked for.</summary>
    public BreakRule? BreakRule => _breakRule;

    /// <summary>Gets the rule on whether the line at hand starts a block, or null if none was asked for.</summary>
    public BlockStartRule? StartRule => _startRule;

    /// <summary>Takes a line at hand.</summary>
    public void MoveTo(int index)
    {
        _index = index;
        _breakRule = null;
        _startRule = null;
        _lastOfBlock = DocumentLines.NoLine;
        _opensPreambular = null;
        _opensOperative = null;
    }

    /// <summary>Takes the line at hand as read.</summary>
    /// <param name="state">What is carried on from it.</param>
    public void Advance(ref readonly BodyState state)
    {
        _state = state;
        _previous = _index;
    }

    /// <summary>Returns what the layout says of a line, as if it stood at this place; asked for once for the line at hand.</summary>
    public Cue LayoutOf(int index) =>
        (index == _index ? _breakRule ??= Decide(index) : Decide(index)).Verdict;

    /// <summary>Returns what a line at this place has.</summary>
    /// <param name="index">The line.</param>
    /// <param name="start">How it begins.</param>
    /// <param name="words">The words behind its label.</param>
    public LineFacts FactsOf(int index, in LineStart start, ReadOnlySpan<char> words)
    {
        LineFacts facts = _facts.FactsOf(_lines[index], start, words);
        facts |= _previous == DocumentLines.NoLine ? LineFacts.IsFirst : LineFacts.None;
        facts |= _state.Label == BlockLabel.Head || _state.LacksFormula ? LineFacts.FollowsHead : LineFacts.None;
        facts |= _state.IsLabelOnly ? LineFacts.FollowsLabel : LineFacts.None;
        facts |= _state.Block is LineKind.EnactingFormula or LineKind.LateFormula ? LineFacts.FollowsFormula : LineFacts.None;
        return facts | (IsTable ? LineFacts.FollowsRow | LineFacts.MayBeRow : _state.Columns is not null ? LineFacts.MayBeRow : LineFacts.None);
    }

    /// <summary>Determines whether the line at hand starts a block; asked for once.</summary>
    public bool Starts(in BodyLine line) => (_startRule ??= BlockStartRules.Decide(line)).Starts;

    /// <summary>Determines whether the words of the line at hand open as those of a preambular clause do; looked for once.</summary>
    public bool OpensPreambular(ReadOnlySpan<char> words) => _opensPreambular ??= _language.PreambularOpeners.Match(words) > 0 || OpensInSmall(words, isPreambular: true);

    /// <summary>Determines whether the words of the line at hand open as those of an operative clause do; looked for once.</summary>
    public bool OpensOperative(ReadOnlySpan<char> words) => _opensOperative ??= _language.OperativeOpeners.Match(words) > 0 || OpensInSmall(words, isPreambular: false);

    private BreakRule Decide(int index) => _cue.Decide(index, _previous, in _state);
}
