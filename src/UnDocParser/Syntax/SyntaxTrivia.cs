using UnDocParser.Diagnostics;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>
/// Text before or after a token that is not part of what is said: blanks, line ends, page breaks. A small value; the default is no trivia.
/// </summary>
public readonly struct SyntaxTrivia : IEquatable<SyntaxTrivia>
{
    internal SyntaxTrivia(SyntaxToken token, GreenNode? node, int position, int index)
    {
        Token = token;
        Node = node;
        Position = position;
        Index = index;
    }

    /// <summary>What the trivia is; <see cref="SyntaxKind.None"/> for the default value.</summary>
    public SyntaxKind Kind => Node?.Kind ?? SyntaxKind.None;

    /// <summary>The token that carries the trivia; a default token for detached trivia.</summary>
    public SyntaxToken Token { get; }

    /// <summary>The tree the trivia belongs to; <see langword="null"/> when detached.</summary>
    public SyntaxTree? SyntaxTree => Token.SyntaxTree;

    /// <summary>Where the trivia starts.</summary>
    public int Position { get; }

    /// <summary>The whole span.</summary>
    public TextSpan FullSpan => new(Position, Node?.FullWidth ?? 0);

    /// <summary>The span; inside structured trivia without the trivia of its outer tokens.</summary>
    public TextSpan Span => new(SpanStart, Node?.Width ?? 0);

    /// <summary>Where <see cref="Span"/> starts.</summary>
    public int SpanStart => Position + (Node?.LeadingTriviaWidth ?? 0);

    /// <summary>Whether the trivia has parts of its own.</summary>
    public bool HasStructure => Node is not null and not GreenTrivia;

    /// <summary>Whether diagnostics are at or in the trivia.</summary>
    public bool ContainsDiagnostics => Node is { ContainsDiagnostics: true };

    internal GreenNode? Node { get; }

    /// <summary>The index in the list before or after the token.</summary>
    internal int Index { get; }

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SyntaxTrivia left, SyntaxTrivia right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SyntaxTrivia left, SyntaxTrivia right) => !left.Equals(right);

    /// <summary>
    /// The node over structured trivia; <see langword="null"/> when it has no structure. The same node on every call while the token is part of a node.
    /// </summary>
    public StructuredTriviaSyntax? GetStructure() =>
        HasStructure ? Token.Parent?.GetStructure(this) ?? StructuredTriviaSyntax.Create(this) : null;

    /// <summary>Whether the trivia is of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool IsKind(SyntaxKind kind) => Kind == kind;

    /// <summary>The place of the trivia.</summary>
    public Location GetLocation() => new(SyntaxTree, Span);

    /// <summary>The diagnostics at and in the trivia, in the order of their places.</summary>
    public IReadOnlyList<Diagnostic> GetDiagnostics() => Node is null ? [] : DiagnosticCollector.Collect(Node, Position, SyntaxTree);

    /// <summary>Whether both have the same kind and text, wherever they stand.</summary>
    /// <param name="other">The other trivia.</param>
    public bool IsEquivalentTo(SyntaxTrivia other) => Node is null ? other.Node is null : Node.IsEquivalentTo(other.Node);

    /// <summary>Whether the trivia itself has an annotation.</summary>
    /// <param name="annotation">The annotation; no trivia has <see langword="null"/>.</param>
    public bool HasAnnotation(SyntaxAnnotation? annotation) => annotation is not null && Node is not null && Node.HasAnnotation(annotation);

    /// <summary>Detached trivia like this with further annotations; this trivia when it has them all.</summary>
    /// <param name="annotations">The annotations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="annotations"/> is <see langword="null"/>.</exception>
    public SyntaxTrivia WithAdditionalAnnotations(params IEnumerable<SyntaxAnnotation> annotations)
    {
        GreenNode? changed = Node?.WithAdditional(annotations ?? throw new ArgumentNullException(nameof(annotations)));
        return ReferenceEquals(changed, Node) ? this : new SyntaxTrivia(default, changed, 0, 0);
    }

    /// <summary>Writes the whole text.</summary>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteTo(TextWriter writer)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        Node?.WriteTo(writer);
    }

    /// <summary>The text; inside structured trivia without the trivia of its outer tokens.</summary>
    public override string ToString() => Node?.ToString() ?? "";

    /// <summary>The whole text.</summary>
    public string ToFullString() => Node?.ToFullString() ?? "";

    /// <inheritdoc/>
    public bool Equals(SyntaxTrivia other) =>
        Token == other.Token && ReferenceEquals(Node, other.Node) && Position == other.Position && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxTrivia other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Token.GetHashCode() * 31) + (Position * 17) + Index);
}
