using UnDocParser.Diagnostics;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>
/// A run of text with the trivia around it. A small value: two tokens are equal when they stand at the same place of the same tree.
/// The default value is no token; optional tokens that are absent have it. Positions are UTF-16 code units.
/// </summary>
public readonly struct SyntaxToken : IEquatable<SyntaxToken>
{
    // The parent, or a node above it; then the index is a complement.
    private readonly SyntaxNode? _holder;
    private readonly int _index;

    internal SyntaxToken(SyntaxNode? parent, GreenToken? node, int position, int index)
    {
        _holder = parent;
        Node = node;
        Position = position;
        _index = index;
    }

    /// <summary>What the token is; <see cref="SyntaxKind.None"/> for the default value.</summary>
    public SyntaxKind Kind => Node?.Kind ?? SyntaxKind.None;

    /// <summary>
    /// The node the token is a child of; <see langword="null"/> for a detached token. A token found by <see cref="SyntaxNode.DescendantTokens(Func{SyntaxNode, bool}?, bool)"/>
    /// looks for it when asked, O(depth × log children), unless it has been made already.
    /// </summary>
    public SyntaxNode? Parent => _index >= 0 ? _holder : TokenNavigator.ParentAt(_holder!, Position);

    /// <summary>The tree the token belongs to; <see langword="null"/> when detached.</summary>
    public SyntaxTree? SyntaxTree => _holder?.SyntaxTree;

    /// <summary>Where the token starts, with its leading trivia.</summary>
    public int Position { get; }

    /// <summary>The text as it stands, without trivia.</summary>
    public string Text => Node?.Text ?? "";

    /// <summary>The text without Markdown escapes: <c>(2005)</c> for <c>\(2005\)</c>, <c>1er</c> for <c>1^{er}</c>.</summary>
    public string ValueText => Node?.ValueText ?? "";

    /// <summary>Where the text starts, behind the leading trivia.</summary>
    public int SpanStart => Position + (Node?.LeadingTriviaWidth ?? 0);

    /// <summary>The span of the text.</summary>
    public TextSpan Span => new(SpanStart, Width);

    /// <summary>The span with the trivia.</summary>
    public TextSpan FullSpan => new(Position, FullWidth);

    /// <summary>The length of the text.</summary>
    public int Width => Node?.TextWidth ?? 0;

    /// <summary>The length with the trivia.</summary>
    public int FullWidth => Node?.FullWidth ?? 0;

    /// <summary>Whether the token stands for one the text lacks.</summary>
    public bool IsMissing => Node is { IsMissing: true };

    /// <summary>Whether the token or its trivia has diagnostics.</summary>
    public bool ContainsDiagnostics => Node is { ContainsDiagnostics: true };

    /// <summary>Whether text was skipped in the trivia.</summary>
    public bool ContainsSkippedText => Node is { ContainsSkippedText: true };

    /// <summary>Whether some of the trivia has parts of its own, such as a page break.</summary>
    public bool HasStructuredTrivia => Node is { ContainsStructuredTrivia: true };

    /// <summary>Whether there is trivia before the text.</summary>
    public bool HasLeadingTrivia => Node is { Leading: not null };

    /// <summary>Whether there is trivia after the text.</summary>
    public bool HasTrailingTrivia => Node is { Trailing: not null };

    /// <summary>The trivia before the text.</summary>
    public SyntaxTriviaList LeadingTrivia => new(this, Node?.Leading, Position);

    /// <summary>The trivia after the text.</summary>
    public SyntaxTriviaList TrailingTrivia => new(this, Node?.Trailing, SpanStart + Width);

    internal GreenToken? Node { get; }

    /// <summary>The index among all children of the parent.</summary>
    internal int Index => _index >= 0 ? _index : ~_index;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SyntaxToken left, SyntaxToken right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SyntaxToken left, SyntaxToken right) => !left.Equals(right);

    /// <summary>The next token, the trivia between not counted; a default token behind the last.</summary>
    /// <param name="includeZeroWidth">Whether tokens without text count: missing ones and the end of the file.</param>
    public SyntaxToken GetNextToken(bool includeZeroWidth = false) => TokenNavigator.Next(this, includeZeroWidth);

    /// <summary>The token before this one, the trivia between not counted; a default token before the first.</summary>
    /// <param name="includeZeroWidth">Whether tokens without text count: missing ones.</param>
    public SyntaxToken GetPreviousToken(bool includeZeroWidth = false) => TokenNavigator.Previous(this, includeZeroWidth);

    /// <summary>Whether the token is of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool IsKind(SyntaxKind kind) => Kind == kind;

    /// <summary>The place of the text.</summary>
    public Location GetLocation() => new(SyntaxTree, Span);

    /// <summary>The diagnostics of the token and its trivia, in the order of their places.</summary>
    public IReadOnlyList<Diagnostic> GetDiagnostics() => Node is null ? [] : DiagnosticCollector.Collect(Node, Position, SyntaxTree);

    /// <summary>Whether both tokens have the same kind, text and trivia, wherever they stand.</summary>
    /// <param name="other">The other token.</param>
    public bool IsEquivalentTo(SyntaxToken other) => Node is null ? other.Node is null : Node.IsEquivalentTo(other.Node);

    /// <summary>Whether the token is inside structured trivia.</summary>
    public bool IsPartOfStructuredTrivia() => Parent is not null && Parent.IsPartOfStructuredTrivia();

    /// <summary>A detached token like this one with other trivia before the text.</summary>
    /// <param name="trivia">The new trivia.</param>
    public SyntaxToken WithLeadingTrivia(SyntaxTriviaList trivia) => WithTrivia(trivia.Green, Node?.Trailing);

    /// <summary>A detached token like this one with other trivia after the text.</summary>
    /// <param name="trivia">The new trivia.</param>
    public SyntaxToken WithTrailingTrivia(SyntaxTriviaList trivia) => WithTrivia(Node?.Leading, trivia.Green);

    /// <summary>A detached token like this one with the trivia of another before and after the text.</summary>
    /// <param name="token">The other token.</param>
    public SyntaxToken WithTriviaFrom(SyntaxToken token) => WithTrivia(token.Node?.Leading, token.Node?.Trailing);

    /// <summary>Whether the token itself has an annotation.</summary>
    /// <param name="annotation">The annotation; no token has <see langword="null"/>.</param>
    public bool HasAnnotation(SyntaxAnnotation? annotation) => annotation is not null && Node is not null && Node.HasAnnotation(annotation);

    /// <summary>The annotations of the token itself, in the order in which they were added.</summary>
    public IEnumerable<SyntaxAnnotation> GetAnnotations() => Node is null ? [] : Node.Annotations.ToArray();

    /// <summary>A detached token like this one with further annotations; this token when it has them all.</summary>
    /// <param name="annotations">The annotations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="annotations"/> is <see langword="null"/>.</exception>
    public SyntaxToken WithAdditionalAnnotations(params IEnumerable<SyntaxAnnotation> annotations) =>
        WithNode(Node?.WithAdditional(annotations ?? throw new ArgumentNullException(nameof(annotations))));

    /// <summary>A detached token like this one without some annotations; this token when it has none of them.</summary>
    /// <param name="annotations">The annotations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="annotations"/> is <see langword="null"/>.</exception>
    public SyntaxToken WithoutAnnotations(params IEnumerable<SyntaxAnnotation> annotations) =>
        WithNode(Node?.Without(annotations ?? throw new ArgumentNullException(nameof(annotations))));

    /// <summary>Writes the text with the trivia.</summary>
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

    /// <summary>The text without trivia.</summary>
    public override string ToString() => Text;

    /// <summary>The text with the trivia.</summary>
    public string ToFullString() => Node?.ToFullString() ?? "";

    /// <inheritdoc/>
    public bool Equals(SyntaxToken other) =>
        ReferenceEquals(Node, other.Node) && Position == other.Position && Index == other.Index
        && (ReferenceEquals(_holder, other._holder) || ReferenceEquals(Parent, other.Parent));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Node?.GetHashCode() ?? 0) * 31) + Position) * 31) + Index;

    /// <summary>
    /// Returns a token of which only a node above its parent is known. It must have width: by its place the parent is found.
    /// </summary>
    internal static SyntaxToken Below(SyntaxNode holder, GreenToken node, int position, int index) => new(holder, node, position, ~index);

    internal SyntaxToken WithTrivia(GreenNode? leading, GreenNode? trailing) => Node is null
        ? this
        : Node.WithTrivia(leading, trailing) is var changed && ReferenceEquals(changed, Node) ? this : new SyntaxToken(null, changed, 0, 0);

    private SyntaxToken WithNode(GreenNode? changed) => ReferenceEquals(changed, Node) ? this : new SyntaxToken(null, (GreenToken?)changed, 0, 0);

    internal IEnumerable<SyntaxTrivia> AllTrivia()
    {
        foreach (SyntaxTrivia trivia in LeadingTrivia)
        {
            yield return trivia;
        }

        foreach (SyntaxTrivia trivia in TrailingTrivia)
        {
            yield return trivia;
        }
    }

    internal SyntaxTrivia FindTriviaAt(int position)
    {
        SyntaxTriviaList list = position < SpanStart ? LeadingTrivia : TrailingTrivia;
        return list.FullSpan.Contains(position) ? list.FindAt(position) : default;
    }
}
