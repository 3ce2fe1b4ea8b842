namespace UnDocParser.Parsing.Body;

/// <summary>A rule on whether a line starts a block.</summary>
/// <param name="id">Its name: <c>SR07</c>.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="parts">Where it is asked.</param>
/// <param name="layout">What the layout must say of the line; null where it does not matter.</param>
/// <param name="starts">What is decided.</param>
/// <param name="condition">Whether it decides.</param>
internal sealed class BlockStartRule(string id, string says, Parts parts, Cue? layout, bool starts, LineCondition condition)
    : LineRule(id, says, parts, condition)
{
    /// <summary>Gets what the layout must say of the line; null where it does not matter.</summary>
    public Cue? Layout { get; } = layout;

    /// <summary>Gets a value indicating whether a line starts a block about which the rule decides.</summary>
    public bool Starts { get; } = starts;

    /// <summary>Gets what is decided, in a word.</summary>
    public string Verdict => Starts ? "Start" : "Continue";
}
