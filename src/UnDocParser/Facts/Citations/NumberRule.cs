using UnDocParser.Rules;

namespace UnDocParser.Facts.Citations;

/// <summary>Determines whether a rule decides about a number.</summary>
internal delegate bool NumberCondition(in NumberContext number);

/// <summary>A rule on whether a number printed without its symbol is a citation.</summary>
/// <param name="id">Its name: <c>CR11</c>.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="isCited">Whether the number then is a citation.</param>
/// <param name="holds">When it decides.</param>
internal sealed class NumberRule(string id, string says, bool isCited, NumberCondition holds) : Rule(id, says)
{
    /// <summary>Gets a value indicating whether the number then is a citation.</summary>
    public bool IsCited { get; } = isCited;

    /// <summary>Determines whether it decides.</summary>
    public bool Holds(in NumberContext number) => holds(number);
}
