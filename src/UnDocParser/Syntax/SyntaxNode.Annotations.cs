using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <content>Annotations: marks by which a node is found again in a changed copy of the tree.</content>
public abstract partial class SyntaxNode
{
    /// <summary>Whether an annotation is at or below the node, trivia included. O(1).</summary>
    public bool ContainsAnnotations => Green.ContainsAnnotations;

    /// <summary>Whether the node itself has an annotation.</summary>
    /// <param name="annotation">The annotation; no node has <see langword="null"/>.</param>
    public bool HasAnnotation(SyntaxAnnotation? annotation) => annotation is not null && Green.HasAnnotation(annotation);

    /// <summary>Whether the node itself has an annotation of a kind.</summary>
    /// <param name="annotationKind">The kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="annotationKind"/> is <see langword="null"/>.</exception>
    public bool HasAnnotations(string annotationKind) =>
        Green.HasAnnotations(annotationKind ?? throw new ArgumentNullException(nameof(annotationKind)));

    /// <summary>The annotations of the node itself, in the order in which they were added.</summary>
    public IEnumerable<SyntaxAnnotation> GetAnnotations() => Green.Annotations.ToArray();

    /// <summary>The annotations of a kind of the node itself, in the order in which they were added.</summary>
    /// <param name="annotationKind">The kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="annotationKind"/> is <see langword="null"/>.</exception>
    public IEnumerable<SyntaxAnnotation> GetAnnotations(string annotationKind) =>
        Green.AnnotationsOfKind(annotationKind ?? throw new ArgumentNullException(nameof(annotationKind)));

    /// <summary>The nodes at and below this one that have an annotation, in the order of the text; those in structured trivia are among them.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="annotation"/> is <see langword="null"/>.</exception>
    /// <remarks>Lazy. Parts of the tree without annotations are passed over.</remarks>
    public IEnumerable<SyntaxNode> GetAnnotatedNodes(SyntaxAnnotation annotation) =>
        Nodes(AnnotatedSyntax.Having(this, annotation ?? throw new ArgumentNullException(nameof(annotation))));

    /// <summary>The nodes at and below this one that have an annotation of a kind, in the order of the text; those in structured trivia are among them.</summary>
    /// <param name="annotationKind">The kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="annotationKind"/> is <see langword="null"/>.</exception>
    /// <remarks>Lazy. Parts of the tree without annotations are passed over.</remarks>
    public IEnumerable<SyntaxNode> GetAnnotatedNodes(string annotationKind) =>
        Nodes(AnnotatedSyntax.Having(this, annotationKind ?? throw new ArgumentNullException(nameof(annotationKind))));

    /// <summary>The tokens below this node that have an annotation, in the order of the text; those in structured trivia are among them.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="annotation"/> is <see langword="null"/>.</exception>
    /// <remarks>Lazy. Parts of the tree without annotations are passed over.</remarks>
    public IEnumerable<SyntaxToken> GetAnnotatedTokens(SyntaxAnnotation annotation) =>
        Tokens(AnnotatedSyntax.Having(this, annotation ?? throw new ArgumentNullException(nameof(annotation))));

    /// <summary>The tokens below this node that have an annotation of a kind, in the order of the text; those in structured trivia are among them.</summary>
    /// <param name="annotationKind">The kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="annotationKind"/> is <see langword="null"/>.</exception>
    /// <remarks>Lazy. Parts of the tree without annotations are passed over.</remarks>
    public IEnumerable<SyntaxToken> GetAnnotatedTokens(string annotationKind) =>
        Tokens(AnnotatedSyntax.Having(this, annotationKind ?? throw new ArgumentNullException(nameof(annotationKind))));

    private static IEnumerable<SyntaxNode> Nodes(IEnumerable<SyntaxNodeOrToken> items) =>
        items.Where(static item => item.IsNode).Select(static item => item.AsNode()!);

    private static IEnumerable<SyntaxToken> Tokens(IEnumerable<SyntaxNodeOrToken> items) =>
        items.Where(static item => item.IsToken).Select(static item => item.AsToken());
}
