namespace UnDocParser.Syntax.Green;

/// <summary>
/// A node of one slot, a list of inlines, whose width and flags are known from the start and whose child is made when it is first asked for.
/// The flags must tell what the child will hold: at least <see cref="NodeFlags.ContainsPresent"/> when it will have a token.
/// </summary>
internal abstract class GreenLazyNode(SyntaxKind kind, NodeFlags flags, int fullWidth) : GreenNode(kind, flags, fullWidth)
{
    /// <summary>Stands for a child that was made and is absent.</summary>
    private static readonly object Nothing = new();

    // The child, or what holds it beside other things that were made of it: nodes of which nobody asks for the child are many.
    private object? _slot0;

    /// <summary>What holds the child of a lazy node, and what else is known from it.</summary>
    public interface ISlotHolder
    {
        /// <summary>Gets the child.</summary>
        GreenNode? Slot { get; }
    }

    public override int SlotCount => 1;

    /// <summary>Whether the child has been made.</summary>
    public bool IsExpanded => Volatile.Read(ref _slot0) is not null;

    public override GreenNode? GetSlot(int index)
    {
        if (index != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        return GetRun() is { } child ? GreenRuns.NodeOf(child) : null;
    }

    public override GreenNode? GetSlotOrRun(int index) => index == 0 ? GetRun() : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Writes the full text without making the child; <see langword="false"/> when that is not possible.</summary>
    public virtual bool TryWriteUnexpanded(TextWriter writer) => false;

    /// <summary>Makes the child, or a holder with it. May run more than once when threads race; the results must be equivalent.</summary>
    protected abstract object? CreateSlot0();

    /// <summary>Makes a holder from the child or another holder; from <see langword="null"/> where no one has asked for the child.</summary>
    protected virtual ISlotHolder CreateHolder(object? slot) => throw new NotSupportedException("The node has no holder of its child.");

    /// <summary>Returns the one holder of its kind, made from what there is when it is first asked for.</summary>
    protected THolder GetHolder<THolder>()
        where THolder : class, ISlotHolder
    {
        while (true)
        {
            object? slot = Volatile.Read(ref _slot0);
            if (slot is THolder known)
            {
                return known;
            }

            var created = (THolder)CreateHolder(slot);
            if (ReferenceEquals(Interlocked.CompareExchange(ref _slot0, created, slot), slot))
            {
                return created;
            }
        }
    }

    private GreenNode? GetRun()
    {
        object slot = Expand();
        return slot as GreenNode ?? (slot as ISlotHolder)?.Slot;
    }

    private object Expand()
    {
        object? slot = Volatile.Read(ref _slot0);
        if (slot is null)
        {
            object created = CreateSlot0() ?? Nothing;
            slot = Interlocked.CompareExchange(ref _slot0, created, null) ?? created;
        }

        return slot;
    }
}
