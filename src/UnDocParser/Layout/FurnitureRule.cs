using UnDocParser.Rules;

namespace UnDocParser.Layout;

/// <summary>Determines whether a rule decides about a line.</summary>
internal delegate bool FurnitureTest(in FurnitureLine line);

/// <summary>A rule by which a line is page furniture.</summary>
/// <param name="id">Its name: <c>FR01</c>.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="role">What the line then is.</param>
/// <param name="test">Whether it decides.</param>
internal sealed class FurnitureRule(string id, string says, LineRole role, FurnitureTest test) : Rule(id, says)
{
    /// <summary>Gets what a line is about which the rule decides.</summary>
    public LineRole Role { get; } = role;

    /// <summary>Determines whether the rule decides about a line.</summary>
    public bool Decides(in FurnitureLine line) => test(line);
}
