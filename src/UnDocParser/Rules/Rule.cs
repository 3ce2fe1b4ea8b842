namespace UnDocParser.Rules;

/// <summary>
/// A decision with a name: <c>BR07</c>, what it says, an example, a counter-example and where it comes from. The condition and the verdict belong to the
/// rules of each group, which stand in one ordered table; <c>docs/rules.md</c> is made from these.
/// </summary>
/// <param name="id">Two letters for the group, two digits; never given to another rule.</param>
/// <param name="says">One sentence: what is decided, and when.</param>
internal abstract class Rule(string id, string says)
{
    /// <summary>Gets the name: <c>BR07</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Gets what is decided, and when.</summary>
    public string Says { get; } = says;

    /// <summary>Gets a line, or lines with <c>⏎</c> between them, for which it decides.</summary>
    public required string Example { get; init; }

    /// <summary>Gets the nearest case for which it does not.</summary>
    public required string CounterExample { get; init; }

    /// <summary>Gets where it comes from: a count of the corpus, an editorial manual, a report of a fault.</summary>
    public required string Source { get; init; }

    /// <summary>Returns the name and what is decided.</summary>
    public override string ToString() => Id + ": " + Says;
}
