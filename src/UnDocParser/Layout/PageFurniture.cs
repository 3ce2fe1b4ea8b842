using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Rules;

namespace UnDocParser.Layout;

/// <summary>
/// Tells for every line of the body whether it is running text or page furniture, so that a paragraph that a page
/// end has cut can be read on behind it. Lines are classified in order, as far as they are asked for.
/// </summary>
internal sealed class PageFurniture
{
    // States that were asked for are forgotten, so many at a time.
    private const int MostStates = 32;
    private readonly PageText _page;
    private readonly LineRole[] _roles;
    private readonly List<(int Line, FurnitureState State)> _changes;
    private FurnitureState _state;
    private bool _staysOverBlank;
    private int _known;
    private int _change;

    /// <summary>Initializes the classification of the lines from <paramref name="first"/> on; those before count as running text.</summary>
    public PageFurniture(LineWindow lines, LayoutProfile profile, RunningHeads heads, Language language, int first, FurnitureState state)
    {
        _page = new PageText(lines, profile, heads, language);
        _roles = new LineRole[lines.Count];
        _known = first;
        _changes = new List<(int, FurnitureState)>(Math.Min(MostStates, lines.Count));
        _changes.Add((first, state));
        Enter(state);
    }

    /// <summary>Gets or sets where decisions are taken down; null in every parse but one that is to explain them.</summary>
    public RuleTrace? Trace { get; set; }

    /// <summary>Gets the role of a line that is there.</summary>
    public LineRole this[int index]
    {
        get
        {
            while (_known <= index)
            {
                Classify();
            }

            return _roles[index];
        }
    }

    /// <summary>Returns the state before a line that follows a classified one. Lines must be asked for in order.</summary>
    public FurnitureState StateBefore(int line)
    {
        while (_change + 1 < _changes.Count && _changes[_change + 1].Line <= line)
        {
            _change++;
        }

        if (_change >= MostStates)
        {
            _changes.RemoveRange(0, _change);
            _change = 0;
        }

        return _changes[_change].State;
    }

    private void Classify()
    {
        // In most texts every other line is blank.
        if (_staysOverBlank && _page.Lines[_known].IsBlank)
        {
            _roles[_known++] = LineRole.Blank;
            return;
        }

        var line = new FurnitureLine(_page, _known, _state);
        bool isPlain = Trace is null && PlainLines.Includes(line);
        if (isPlain && _state.StaysOver(line))
        {
            _roles[_known++] = line.Info.IsBlank ? LineRole.Blank : LineRole.Body;
            return;
        }

        Take(isPlain ? FurnitureDecision.OfPlain(line) : FurnitureDecision.Of(line), line);
    }

    private void Take(in FurnitureDecision decision, in FurnitureLine line)
    {
        FurnitureState next = _state.Advance(decision, line);
        _roles[_known] = decision.Role;
        if (Trace is not null)
        {
            decision.AddTo(Trace, _known);
        }

        _known++;
        if (next != _state)
        {
            _changes.Add((_known, next));
            Enter(next);
        }
    }

    private void Enter(in FurnitureState state)
    {
        _state = state;
        _staysOverBlank = state.StaysOverBlank;
    }
}
