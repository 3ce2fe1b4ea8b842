using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace UnDocParser.Syntax.Green;

/// <summary>
/// An immutable piece of syntax that knows its kind, width and children, but neither its position nor its parent,
/// so that any number of trees can share it.
/// </summary>
[DebuggerDisplay("{Kind} [{FullWidth}]")]
internal abstract class GreenNode
{
    protected GreenNode(SyntaxKind kind, NodeFlags flags = NodeFlags.None, int fullWidth = 0)
    {
        Kind = kind;
        Flags = flags;
        FullWidth = fullWidth;
    }

    public SyntaxKind Kind { get; }

    public NodeFlags Flags { get; private set; }

    /// <summary>Which of the trivia that are shared by all texts it is (see <see cref="SharedTrivia"/>); 0 for none.</summary>
    public byte SharedCode { get; private set; }

    /// <summary>The width in UTF-16 code units with all trivia.</summary>
    public int FullWidth { get; private set; }

    /// <summary>The width without the leading trivia of the first and the trailing trivia of the last token.</summary>
    public int Width => FullWidth - LeadingTriviaWidth - TrailingTriviaWidth;

    public virtual int LeadingTriviaWidth => GetFirstToken()?.LeadingTriviaWidth ?? 0;

    public virtual int TrailingTriviaWidth => GetLastToken()?.TrailingTriviaWidth ?? 0;

    public abstract int SlotCount { get; }

    public bool IsList => Kind == SyntaxKind.List;

    public bool ContainsDiagnostics => (Flags & NodeFlags.ContainsDiagnostics) != NodeFlags.None;

    public bool ContainsSkippedText => (Flags & NodeFlags.ContainsSkippedText) != NodeFlags.None;

    public bool ContainsStructuredTrivia => (Flags & NodeFlags.ContainsStructuredTrivia) != NodeFlags.None;

    public bool ContainsAnnotations => (Flags & NodeFlags.ContainsAnnotations) != NodeFlags.None;

    public bool ContainsMissing => (Flags & NodeFlags.ContainsMissing) != NodeFlags.None;

    public bool ContainsToken => (Flags & (NodeFlags.ContainsMissing | NodeFlags.ContainsPresent)) != NodeFlags.None;

    /// <summary>Every token at or below is missing, and there is one.</summary>
    public bool IsMissing => (Flags & (NodeFlags.ContainsMissing | NodeFlags.ContainsPresent)) == NodeFlags.ContainsMissing;

    /// <summary>The diagnostics of this node itself; those below it are not among them.</summary>
    public ReadOnlySpan<GreenDiagnostic> Diagnostics => Extras?.Diagnostics;

    /// <summary>The annotations of this node itself; those below it are not among them.</summary>
    public ReadOnlySpan<SyntaxAnnotation> Annotations => Extras?.Annotations;

    /// <summary>
    /// The field where the few nodes that have extras keep them, before what stands in it otherwise (see <see cref="GreenExtras"/>): one of their own would
    /// cost every tree eight bytes a node. A list, which is never seen, has none.
    /// </summary>
    protected abstract ref GreenNode? ExtrasOrFirst { get; }

    private GreenExtras? Extras => (ContainsDiagnostics || ContainsAnnotations) && !IsList ? ExtrasOrFirst as GreenExtras : null;

    /// <summary>The child in a slot, <see langword="null"/> when the optional field is absent or the list empty.</summary>
    public abstract GreenNode? GetSlot(int index);

    /// <summary>The child in a slot, a run of text as the token it consists of: no node is made for it (see <see cref="GreenRuns"/>).</summary>
    public virtual GreenNode? GetSlotOrRun(int index) => GetSlot(index);

    /// <summary>The distance from the full start of this node to that of a slot.</summary>
    public virtual int GetSlotOffset(int index)
    {
        int offset = 0;
        for (int i = 0; i < index; i++)
        {
            offset += GetSlot(i)?.FullWidth ?? 0;
        }

        return offset;
    }

    /// <summary>The slot whose text holds the offset, which must lie in <c>0..FullWidth-1</c>.</summary>
    public virtual int FindSlot(int offset)
    {
        Debug.Assert((uint)offset < (uint)FullWidth, "The offset lies outside of the node.");
        int index = 0;
        while (true)
        {
            int width = GetSlot(index)?.FullWidth ?? 0;
            if (offset < width)
            {
                return index;
            }

            offset -= width;
            index++;
        }
    }

    public GreenToken? GetFirstToken()
    {
        GreenNode? node = this;
        while (node is not null and not GreenToken)
        {
            node = node.FirstSlotWithToken();
        }

        return (GreenToken?)node;
    }

    public GreenToken? GetLastToken()
    {
        GreenNode? node = this;
        while (node is not null and not GreenToken)
        {
            node = node.LastSlotWithToken();
        }

        return (GreenToken?)node;
    }

    /// <summary>The node as one that is shared by all texts. For the making of these only.</summary>
    public GreenNode AsShared(byte code)
    {
        SharedCode = code;
        return this;
    }

    /// <summary>A copy with these diagnostics instead of its own; <see langword="null"/> or empty takes them away.</summary>
    public GreenNode WithDiagnostics(params GreenDiagnostic[]? diagnostics) =>
        WithExtras(diagnostics is { Length: > 0 } ? (GreenDiagnostic[])diagnostics.Clone() : null, Extras?.Annotations);

    /// <summary>A copy with these annotations instead of its own; empty takes them away.</summary>
    public GreenNode WithAnnotations(ReadOnlySpan<SyntaxAnnotation> annotations) => annotations.IsEmpty && Annotations.IsEmpty
        ? this
        : WithExtras(Extras?.Diagnostics, annotations.IsEmpty ? null : annotations.ToArray());

    /// <summary>Whether both have the same kinds, texts, trivia and absent parts; the shape of long lists and diagnostics do not count.</summary>
    public bool IsEquivalentTo(GreenNode? other) => GreenComparer.AreEquivalent(this, other);

    /// <summary>Writes the full text. The depth of the tree does not deepen the call stack.</summary>
    public void WriteTo(TextWriter writer) => GreenWriter.Write(this, writer);

    public string ToFullString()
    {
        var text = new StringBuilder(FullWidth);
        using var writer = new StringWriter(text, CultureInfo.InvariantCulture);
        WriteTo(writer);
        return text.ToString();
    }

    /// <summary>The text without the outer trivia.</summary>
    public override string ToString()
    {
        int width = Width;
        string text = ToFullString();
        return width == text.Length ? text : text.Substring(LeadingTriviaWidth, width);
    }

    /// <summary>Adds the width and flags of a child. For constructors only.</summary>
    protected void Absorb(GreenNode? child, NodeFlags mask = NodeFlags.FromChild)
    {
        if (child is not null)
        {
            FullWidth += child.FullWidth;
            Flags |= child.Flags & mask;
        }
    }

    /// <summary>Whether what is below the node has a flag.</summary>
    protected virtual bool ChildrenContain(NodeFlags flag)
    {
        for (int i = 0; i < SlotCount; i++)
        {
            if (GetSlot(i) is { } slot && (slot.Flags & flag) != NodeFlags.None)
            {
                return true;
            }
        }

        return false;
    }

    private GreenNode WithExtras(GreenDiagnostic[]? diagnostics, SyntaxAnnotation[]? annotations)
    {
        var copy = (GreenNode)MemberwiseClone();
        copy.SharedCode = 0;
        GreenNode? first = GreenExtras.Without(ExtrasOrFirst);
        copy.ExtrasOrFirst = diagnostics is null && annotations is null ? first : new GreenExtras(first, diagnostics, annotations);
        copy.SetFlag(NodeFlags.ContainsDiagnostics, diagnostics is not null);
        copy.SetFlag(NodeFlags.ContainsAnnotations, annotations is not null);
        return copy;
    }

    // Only a node that has the flag can have it from below: no lazy node is read for nothing.
    private void SetFlag(NodeFlags flag, bool isOwn)
    {
        if (isOwn)
        {
            Flags |= flag;
        }
        else if ((Flags & flag) != NodeFlags.None && !ChildrenContain(flag))
        {
            Flags &= ~flag;
        }
    }

    private GreenNode? FirstSlotWithToken()
    {
        for (int i = 0; i < SlotCount; i++)
        {
            if (GetSlot(i) is { ContainsToken: true } slot)
            {
                return slot;
            }
        }

        return null;
    }

    private GreenNode? LastSlotWithToken()
    {
        for (int i = SlotCount - 1; i >= 0; i--)
        {
            if (GetSlot(i) is { ContainsToken: true } slot)
            {
                return slot;
            }
        }

        return null;
    }
}
