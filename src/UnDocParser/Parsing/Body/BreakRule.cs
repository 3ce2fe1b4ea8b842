using UnDocParser.Layout;
using UnDocParser.Rules;

namespace UnDocParser.Parsing.Body;

/// <summary>What the layout says of a line.</summary>
internal enum Cue
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A paragraph starts here.</summary>
    Start,

    /// <summary>The paragraph of the line before goes on.</summary>
    Continue,
}

/// <summary>By what the layout of a text tells its paragraphs.</summary>
internal enum BreakSign
{
    /// <summary>A paragraph is one line.</summary>
    Lines,

    /// <summary>Blank lines stand between paragraphs, and nowhere else.</summary>
    BlankLines,

    /// <summary>The first line of a paragraph begins with a blank.</summary>
    Blanks,

    /// <summary>The first line of a paragraph is indented.</summary>
    Indents,

    /// <summary>Nothing tells them.</summary>
    Nothing,
}

/// <summary>Determines whether a rule decides about a line. It changes nothing.</summary>
internal delegate bool BreakCondition(in LayoutLine line);

/// <summary>A rule by which the layout tells whether a line starts a paragraph.</summary>
/// <param name="id">Its name: <c>BR07</c>.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="sign">In which texts it is asked; null for all.</param>
/// <param name="verdict">What the line then is.</param>
/// <param name="condition">Whether it decides.</param>
internal sealed class BreakRule(string id, string says, BreakSign? sign, Cue verdict, BreakCondition condition) : Rule(id, says)
{
    /// <summary>Gets what is said of a line about which the rule decides.</summary>
    public Cue Verdict { get; } = verdict;

    /// <summary>Gets in which texts it is asked; null for all.</summary>
    public BreakSign? Sign { get; } = sign;

    /// <summary>Determines whether the rule decides about a line.</summary>
    public bool Holds(in LayoutLine line) => condition(line);

    /// <summary>Returns by what a layout tells paragraphs.</summary>
    public static BreakSign SignOf(LayoutProfile profile) => profile switch
    {
        { IsWrapped: false } => BreakSign.Lines,
        { Spacing: LineSpacing.BetweenParagraphs } => BreakSign.BlankLines,
        { StartIndent: 0 } => BreakSign.Nothing,
        { StartIndent: 1 } => BreakSign.Blanks,
        _ => BreakSign.Indents,
    };
}
