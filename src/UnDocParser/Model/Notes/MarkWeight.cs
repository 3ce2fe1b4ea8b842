using UnDocParser.Rules;

namespace UnDocParser.Model.Notes;

/// <summary>Determines whether digits stand as a rule says.</summary>
internal delegate bool MarkTest(in MarkPlace place);

/// <summary>How much the place of digits speaks for their being a note mark.</summary>
/// <param name="id">Its name: <c>NR01</c>.</param>
/// <param name="says">Where they stand.</param>
/// <param name="weight">How much that says: nothing below 1; what is read without doubt weighs 60.</param>
/// <param name="test">Whether they stand there.</param>
internal sealed class MarkWeight(string id, string says, int weight, MarkTest test) : Rule(id, says)
{
    /// <summary>Gets how much the place says.</summary>
    public int Weight { get; } = weight;

    /// <summary>Determines whether digits stand there.</summary>
    public bool Holds(in MarkPlace place) => test(place);
}
