namespace UnDocParser.Syntax.Green;

/// <summary>
/// What few nodes carry beside their syntax. It takes the place of a node that is kept in the same field, and is as wide, so that widths can be read past it.
/// </summary>
internal sealed class GreenExtras : GreenNode
{
    private GreenNode? _first;

    /// <summary>Initializes the extras.</summary>
    /// <param name="first">The node whose place they take, or null.</param>
    /// <param name="diagnostics">The diagnostics of the node itself, or null.</param>
    /// <param name="annotations">The annotations of the node itself, or null.</param>
    public GreenExtras(GreenNode? first, GreenDiagnostic[]? diagnostics, SyntaxAnnotation[]? annotations)
        : base(SyntaxKind.None)
    {
        _first = first;
        Diagnostics = diagnostics;
        Annotations = annotations;
        Absorb(first);
    }

    /// <summary>Gets the diagnostics, or null.</summary>
    public new GreenDiagnostic[]? Diagnostics { get; }

    /// <summary>Gets the annotations, or null.</summary>
    public new SyntaxAnnotation[]? Annotations { get; }

    /// <inheritdoc/>
    public override int SlotCount => 1;

    /// <inheritdoc/>
    protected override ref GreenNode? ExtrasOrFirst => ref _first;

    /// <summary>Returns what stands in a field beside extras that may be kept there.</summary>
    public static GreenNode? Without(GreenNode? field) => field is GreenExtras extras ? extras._first : field;

    /// <inheritdoc/>
    public override GreenNode? GetSlot(int index) => _first;
}
