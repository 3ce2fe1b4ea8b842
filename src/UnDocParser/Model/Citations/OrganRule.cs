using UnDocParser.Rules;

namespace UnDocParser.Model.Citations;

/// <summary>Determines whether a rule decides about a number.</summary>
internal delegate bool OrganCondition(in OrganQuestion number);

/// <summary>Names the organ of a number; null where no organ of those with symbols is meant.</summary>
internal delegate ResolutionOrgan? OrganVerdict(in OrganQuestion number);

/// <summary>A rule on which organ adopted what a number without its symbol stands for.</summary>
/// <param name="id">Its name: <c>CR31</c>.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="holds">When it decides.</param>
/// <param name="organ">What it decides.</param>
internal sealed class OrganRule(string id, string says, OrganCondition holds, OrganVerdict organ) : Rule(id, says)
{
    /// <summary>Determines whether it decides.</summary>
    public bool Holds(in OrganQuestion number) => holds(number);

    /// <summary>Returns the organ; null where no organ of those with symbols is meant.</summary>
    public ResolutionOrgan? Organ(in OrganQuestion number) => organ(number);
}
