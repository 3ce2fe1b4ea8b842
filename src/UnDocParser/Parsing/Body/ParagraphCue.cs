using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

/// <summary>Reads the layout: blank lines and indents that mark the start of a paragraph.</summary>
internal sealed class ParagraphCue
{
    private readonly DocumentLines _document;
    private readonly LayoutProfile _profile;
    private readonly BreakRule[] _rules;

    /// <summary>Initializes the cue for one document.</summary>
    public ParagraphCue(DocumentLines document)
    {
        _document = document;
        _profile = document.Profile;
        _rules = BreakRules.For(_profile);
    }

    /// <summary>Remembers the columns of the block that starts at a line, for its hanging lines.</summary>
    public void BlockStarts(int index, in LineStart start, int labelLength, ref BodyState state)
    {
        if (_profile.StartIndent <= 1)
        {
            return;
        }

        int width = _document.Lines[index].Width;
        int column = width - start.AfterLabel.Length;
        state.HangingColumn = labelLength > 0 && column < width ? ColumnOf(index) + column : BodyState.NoColumn;
        state.LabelColumn = labelLength > 0 ? ColumnOf(index) : BodyState.NoColumn;
    }

    /// <summary>Takes a line into the margin of its page.</summary>
    public void Passes(int index, int previous, ref BodyState state)
    {
        if (_profile.StartIndent > 1)
        {
            int column = ColumnOf(index);
            state.Margin = LayoutLine.StartsPage(_document, index, previous) ? column : Math.Min(state.Margin, column);
        }
    }

    /// <summary>Determines whether a line is clearly shorter than the lines of the text are.</summary>
    public bool IsShort(int index) => index != DocumentLines.NoLine && _document.IsShort(index);

    /// <summary>Returns the rule on what the layout says of a line, given the line of running text before it.</summary>
    public BreakRule Decide(int index, int previous, ref readonly BodyState state) =>
        BreakRules.Decide(_rules, new LayoutLine(_document, index, previous, in state));

    /// <summary>Returns the next rule that would say something else of a line, or null; for those who ask why.</summary>
    public BreakRule? RunnerUp(BreakRule decided, int index, int previous, ref readonly BodyState state)
    {
        var line = new LayoutLine(_document, index, previous, in state);
        for (int next = Array.IndexOf(_rules, decided) + 1; next < _rules.Length; next++)
        {
            if (_rules[next].Verdict != decided.Verdict && _rules[next].Holds(line))
            {
                return _rules[next];
            }
        }

        return null;
    }

    private int ColumnOf(int index) => LayoutLine.ColumnOf(_document, index);
}
