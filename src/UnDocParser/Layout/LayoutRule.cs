using UnDocParser.Rules;

namespace UnDocParser.Layout;

/// <summary>Determines whether the counts of a text show something.</summary>
internal delegate bool LayoutTest(LayoutCounts counts);

/// <summary>A rule by which the counts over the lines of a text show how it was produced.</summary>
/// <param name="id">Its name: <c>LR01</c>.</param>
/// <param name="says">What is seen, and what that shows.</param>
/// <param name="test">Whether it is seen.</param>
/// <remarks>The source of each says how the texts of the development corpus, 1,313 of them, lie on both sides of its threshold.</remarks>
internal sealed class LayoutRule(string id, string says, LayoutTest test) : Rule(id, says)
{
    /// <summary>Determines whether the counts show it.</summary>
    public bool Holds(LayoutCounts counts) => test(counts);
}
