namespace UnDocParser.Parsing.Body;

/// <summary>Returns the kind of a line about which a rule decides.</summary>
internal delegate LineKind KindOfLine(in BodyLine line);

/// <summary>A rule on the kind of a line.</summary>
/// <param name="id">Its name: <c>KR07</c>.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="parts">Where it is asked.</param>
/// <param name="kind">What the line then is; of items the first level.</param>
/// <param name="condition">Whether it decides.</param>
internal sealed class KindRule(string id, string says, Parts parts, LineKind kind, LineCondition condition)
    : LineRule(id, says, parts, condition)
{
    /// <summary>Gets what tells the kind more closely, as the level of an item; null where the rule alone tells.</summary>
    public KindOfLine? Closer { get; init; }

    /// <summary>Returns the kind of a line about which the rule decides.</summary>
    public LineKind KindOf(in BodyLine line) => Closer is null ? kind : Closer(line);
}
