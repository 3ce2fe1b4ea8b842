namespace UnDocParser.Syntax.Green;

/// <summary>A node with one slot for each field of its kind. The slots belong to the node: the caller must not keep the array.</summary>
internal sealed class GreenSyntaxNode : GreenNode
{
    private readonly GreenNode?[] _slots;

    public GreenSyntaxNode(SyntaxKind kind, params GreenNode?[] slots)
        : base(kind, FlagsOf(kind))
    {
        _slots = slots;
        foreach (GreenNode? slot in slots)
        {
            Absorb(slot);
        }
    }

    public override int SlotCount => _slots.Length;

    public override GreenNode? GetSlot(int index) => _slots[index];

    /// <summary>The node with another child in one slot, without its diagnostics, which are placed by its width.</summary>
    public GreenSyntaxNode WithSlot(int index, GreenNode? child)
    {
        var slots = (GreenNode?[])_slots.Clone();
        slots[index] = child;
        return new GreenSyntaxNode(Kind, slots);
    }

    /// <summary>The node with other children in two slots that follow each other, without its diagnostics.</summary>
    public GreenSyntaxNode WithSlots(int index, GreenNode? child, GreenNode? next)
    {
        var slots = (GreenNode?[])_slots.Clone();
        slots[index] = child;
        slots[index + 1] = next;
        return new GreenSyntaxNode(Kind, slots);
    }

    private static NodeFlags FlagsOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.SkippedTokensTrivia => NodeFlags.ContainsSkippedText | NodeFlags.ContainsStructuredTrivia,
        SyntaxKind.PageBreakTrivia => NodeFlags.ContainsStructuredTrivia,
        SyntaxKind.EnactingFormula or SyntaxKind.Statement => NodeFlags.ContainsEnacting,
        _ => NodeFlags.None,
    };
}
