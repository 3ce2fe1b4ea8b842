using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <content>Annotations, and nodes found again by them.</content>
public static partial class SyntaxNodeExtensions
{
    /// <summary>A copy of a node with further annotations; the node itself when it has them all.</summary>
    /// <typeparam name="TNode">The type of the node.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="annotations">The annotations.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TNode WithAdditionalAnnotations<TNode>(this TNode node, params IEnumerable<SyntaxAnnotation> annotations)
        where TNode : SyntaxNode => WithNode(node, green => green.WithAdditional(annotations ?? throw new ArgumentNullException(nameof(annotations))));

    /// <summary>A copy of a node without some annotations of its own; the node itself when it has none of them.</summary>
    /// <typeparam name="TNode">The type of the node.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="annotations">The annotations.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TNode WithoutAnnotations<TNode>(this TNode node, params IEnumerable<SyntaxAnnotation> annotations)
        where TNode : SyntaxNode => WithNode(node, green => green.Without(annotations ?? throw new ArgumentNullException(nameof(annotations))));

    /// <summary>A copy of a node without its own annotations of a kind; the node itself when it has none.</summary>
    /// <typeparam name="TNode">The type of the node.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="annotationKind">The kind.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TNode WithoutAnnotations<TNode>(this TNode node, string annotationKind)
        where TNode : SyntaxNode =>
        WithNode(node, green => green.Without(green.AnnotationsOfKind(annotationKind ?? throw new ArgumentNullException(nameof(annotationKind)))));

    /// <summary>A copy in which some nodes can be found again after any number of edits, by <see cref="GetCurrentNode{TNode}"/>.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="nodes">Nodes at or below the root; they may be inside structured trivia.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A node is not part of the root.</exception>
    /// <example>
    /// <code>
    /// root = root.TrackNodes(first, second);
    /// root = root.RemoveNode(root.GetCurrentNode(first)!);
    /// root = root.InsertNodesAfter(root.GetCurrentNode(second)!, [clause]);
    /// </code>
    /// </example>
    /// <remarks>A parse finds nodes of its own: in a tree made by <see cref="SyntaxTree.WithChanges"/> no node is tracked.</remarks>
    public static TRoot TrackNodes<TRoot>(this TRoot root, params IEnumerable<SyntaxNode> nodes)
        where TRoot : SyntaxNode
    {
        if (nodes is null)
        {
            throw new ArgumentNullException(nameof(nodes));
        }

        return root.ReplaceNodes(nodes, static (node, rewritten) => rewritten.WithAdditionalAnnotations(new TrackedNode(node)));
    }

    /// <summary>The node that stands in an edited tree for one that was tracked.</summary>
    /// <typeparam name="TNode">The type of the node.</typeparam>
    /// <param name="root">The root of the edited tree.</param>
    /// <param name="node">The node that was given to <see cref="TrackNodes{TRoot}"/>.</param>
    /// <returns>The node as it is now; null when it was removed or was not tracked.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TNode? GetCurrentNode<TNode>(this SyntaxNode root, TNode node)
        where TNode : SyntaxNode => root.GetCurrentNodes(node).FirstOrDefault();

    /// <summary>The nodes that stand in an edited tree for one that was tracked: several where a copy of it was inserted.</summary>
    /// <typeparam name="TNode">The type of the node.</typeparam>
    /// <param name="root">The root of the edited tree.</param>
    /// <param name="node">The node that was given to <see cref="TrackNodes{TRoot}"/>.</param>
    /// <returns>The nodes as they are now, in the order of the text; none when it was removed or was not tracked.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<TNode> GetCurrentNodes<TNode>(this SyntaxNode root, TNode node)
        where TNode : SyntaxNode
    {
        CheckNotNull(root, node);
        return AnnotatedSyntax.All(root)
            .Select(static item => item.AsNode())
            .OfType<TNode>()
            .Where(current => TrackedNode.Of(current, node) is not null);
    }

    /// <summary>The nodes that stand in an edited tree for some that were tracked.</summary>
    /// <typeparam name="TNode">The type of the nodes.</typeparam>
    /// <param name="root">The root of the edited tree.</param>
    /// <param name="nodes">Nodes that were given to <see cref="TrackNodes{TRoot}"/>.</param>
    /// <returns>The nodes as they are now, those for the first of them first.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<TNode> GetCurrentNodes<TNode>(this SyntaxNode root, IEnumerable<TNode> nodes)
        where TNode : SyntaxNode => (nodes ?? throw new ArgumentNullException(nameof(nodes))).SelectMany(node => root.GetCurrentNodes(node));

    private static TNode WithNode<TNode>(TNode node, Func<GreenNode, GreenNode> change)
        where TNode : SyntaxNode
    {
        GreenNode changed = change((node ?? throw new ArgumentNullException(nameof(node))).Green);
        return ReferenceEquals(changed, node.Green) ? node : (TNode)node.InTreeOfSuccessor(changed);
    }
}
