namespace UnDocParser.Syntax;

/// <summary>Marks the copy of a node. It does not keep the node alive: who has let go of it cannot ask for its copy either.</summary>
internal sealed class TrackedNode(SyntaxNode original) : SyntaxAnnotation(nameof(TrackedNode))
{
    private readonly WeakReference<SyntaxNode> _original = new(original);

    /// <summary>Returns the mark by which a node stands for another one, or null when it does not.</summary>
    public static TrackedNode? Of(SyntaxNode current, SyntaxNode original)
    {
        foreach (SyntaxAnnotation annotation in current.Green.Annotations)
        {
            if (annotation is TrackedNode tracked && tracked._original.TryGetTarget(out SyntaxNode? node) && ReferenceEquals(node, original))
            {
                return tracked;
            }
        }

        return null;
    }
}
