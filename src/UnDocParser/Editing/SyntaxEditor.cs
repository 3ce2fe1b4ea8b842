using UnDocParser.Syntax;

namespace UnDocParser.Editing;

/// <summary>
/// Collects changes of one tree, told in terms of its own nodes, and makes them all at once: no node has to be found again between one change and the
/// next. Changes are made in the order in which they were told. Serves one thread at a time.
/// </summary>
/// <example>
/// <code>
/// var editor = new SyntaxEditor(tree.GetRoot());
/// editor.RemoveNode(clauses[0]);
/// editor.InsertAfter(clauses[2], [SyntaxFactory.OperativeClause("4.", "Decides", "to meet again;")]);
/// SyntaxTree edited = editor.GetChangedRoot().SyntaxTree!;
/// </code>
/// </example>
public sealed class SyntaxEditor
{
    private readonly List<(SyntaxNode Node, Func<SyntaxNode, SyntaxNode, SyntaxNode> Apply)> _changes = [];

    /// <summary>Makes an editor.</summary>
    /// <param name="root">The root of what is to be changed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="root"/> is null.</exception>
    public SyntaxEditor(SyntaxNode root) => OriginalRoot = root ?? throw new ArgumentNullException(nameof(root));

    /// <summary>Gets the root as it was when the editor was made.</summary>
    public SyntaxNode OriginalRoot { get; }

    /// <summary>Takes a node away.</summary>
    /// <param name="node">A node below the root.</param>
    /// <param name="options">What of its trivia stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    /// <exception cref="ArgumentException">The node is not part of the root.</exception>
    public void RemoveNode(SyntaxNode node, SyntaxRemoveOptions options = SyntaxRemoveOptions.KeepPageFurniture) =>
        Add(node, (root, current) => root.RemoveNode(current, options));

    /// <summary>Puts another node in the place of one. Later changes of that node are made to the new one.</summary>
    /// <param name="node">A node at or below the root.</param>
    /// <param name="newNode">The node to stand there.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The node is not part of the root.</exception>
    public void ReplaceNode(SyntaxNode node, SyntaxNode newNode)
    {
        if (newNode is null)
        {
            throw new ArgumentNullException(nameof(newNode));
        }

        ReplaceNode(node, _ => newNode);
    }

    /// <summary>Puts another node in the place of one, made from what that one is by then. Later changes of that node are made to the new one.</summary>
    /// <param name="node">A node at or below the root.</param>
    /// <param name="computeReplacement">Returns the node to stand there; it is told the node with the changes made before.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The node is not part of the root.</exception>
    public void ReplaceNode(SyntaxNode node, Func<SyntaxNode, SyntaxNode> computeReplacement)
    {
        if (computeReplacement is null)
        {
            throw new ArgumentNullException(nameof(computeReplacement));
        }

        Add(node, (root, current) => root.ReplaceNode(current, computeReplacement(current).WithAdditionalAnnotations(current.GetAnnotations())));
    }

    /// <summary>Inserts nodes before an element of a list.</summary>
    /// <param name="node">An element of a list below the root.</param>
    /// <param name="newNodes">The nodes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The node is not part of the root.</exception>
    public void InsertBefore(SyntaxNode node, params IEnumerable<SyntaxNode> newNodes)
    {
        SyntaxNode[] nodes = [.. newNodes ?? throw new ArgumentNullException(nameof(newNodes))];
        Add(node, (root, current) => root.InsertNodesBefore(current, nodes));
    }

    /// <summary>Inserts nodes after an element of a list. Those inserted later after the same element stand before those inserted earlier.</summary>
    /// <param name="node">An element of a list below the root.</param>
    /// <param name="newNodes">The nodes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The node is not part of the root.</exception>
    public void InsertAfter(SyntaxNode node, params IEnumerable<SyntaxNode> newNodes)
    {
        SyntaxNode[] nodes = [.. newNodes ?? throw new ArgumentNullException(nameof(newNodes))];
        Add(node, (root, current) => root.InsertNodesAfter(current, nodes));
    }

    /// <summary>Makes the changes told so far.</summary>
    /// <returns>The changed root: that of a new tree when the original root is that of one; the original root when there is no change.</returns>
    /// <exception cref="ArgumentException">A new node does not fit, or a node must not be absent.</exception>
    /// <exception cref="InvalidOperationException">A node that is to be changed was taken away by a change before.</exception>
    public SyntaxNode GetChangedRoot()
    {
        if (_changes.Count == 0)
        {
            return OriginalRoot;
        }

        SyntaxNode root = OriginalRoot.TrackNodes(_changes.Select(static change => change.Node).Distinct());
        foreach ((SyntaxNode node, Func<SyntaxNode, SyntaxNode, SyntaxNode> apply) in _changes)
        {
            SyntaxNode current = root.GetCurrentNode(node)
                ?? throw new InvalidOperationException($"A change before took away the node of the kind {node.Kind} that is to be changed.");
            root = apply(root, current);
        }

        return root;
    }

    private void Add(SyntaxNode node, Func<SyntaxNode, SyntaxNode, SyntaxNode> apply)
    {
        if (node is null)
        {
            throw new ArgumentNullException(nameof(node));
        }

        if (!OriginalRoot.Contains(node))
        {
            throw new ArgumentException("It is not part of this tree.", nameof(node));
        }

        _changes.Add((node, apply));
    }
}
