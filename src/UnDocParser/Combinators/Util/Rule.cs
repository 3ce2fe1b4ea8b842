namespace UnDocParser.Combinators;

/// <summary>Checks what a grammar is built from.</summary>
internal static class Rule
{
    /// <summary>
    /// Refuses a null rule while the grammar is built. The usual cause is a static field that uses one declared below it,
    /// which would otherwise show up only when that rule is first reached.
    /// </summary>
    public static void Require(object? part)
    {
        if (part is null)
        {
            throw new ArgumentNullException(
                nameof(part), "A rule is used before it is set: declare it above the rules that use it, or use Parse.Ref.");
        }
    }
}
