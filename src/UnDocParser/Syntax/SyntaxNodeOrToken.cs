using UnDocParser.Diagnostics;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>A child of a node: a node or a token. The default value is neither.</summary>
public readonly struct SyntaxNodeOrToken : IEquatable<SyntaxNodeOrToken>
{
    private readonly SyntaxNode? _nodeOrParent;
    private readonly GreenToken? _token;
    private readonly int _position;
    private readonly int _index;

    internal SyntaxNodeOrToken(SyntaxNode node) => _nodeOrParent = node;

    internal SyntaxNodeOrToken(SyntaxNode? parent, GreenToken? token, int position, int index)
    {
        _nodeOrParent = parent;
        _token = token;
        _position = position;
        _index = index;
    }

    /// <summary>Whether this is a node.</summary>
    public bool IsNode => _token is null && _nodeOrParent is not null;

    /// <summary>Whether this is a token.</summary>
    public bool IsToken => _token is not null;

    /// <summary>What the node or token is; <see cref="SyntaxKind.None"/> for the default value.</summary>
    public SyntaxKind Kind => Green?.Kind ?? SyntaxKind.None;

    /// <summary>The node this is a part of.</summary>
    public SyntaxNode? Parent => _token is null ? _nodeOrParent?.Parent : _nodeOrParent;

    /// <summary>The tree this belongs to; <see langword="null"/> when detached.</summary>
    public SyntaxTree? SyntaxTree => _nodeOrParent?.SyntaxTree;

    /// <summary>Where it starts, with its leading trivia.</summary>
    public int Position => _token is null ? _nodeOrParent?.Position ?? 0 : _position;

    /// <summary>The span with all trivia.</summary>
    public TextSpan FullSpan => new(Position, Green?.FullWidth ?? 0);

    /// <summary>The span without the outer trivia.</summary>
    public TextSpan Span => new(SpanStart, Green?.Width ?? 0);

    /// <summary>Where it starts, behind its leading trivia.</summary>
    public int SpanStart => Position + (Green?.LeadingTriviaWidth ?? 0);

    /// <summary>Whether it stands for something the text lacks.</summary>
    public bool IsMissing => Green is { IsMissing: true };

    /// <summary>Whether a diagnostic is at or below it, trivia included.</summary>
    public bool ContainsDiagnostics => Green is { ContainsDiagnostics: true };

    internal GreenNode? Green => (GreenNode?)_token ?? _nodeOrParent?.Green;

    /// <summary>Wraps a node.</summary>
    /// <param name="node">The node; <see langword="null"/> gives the default value.</param>
    public static implicit operator SyntaxNodeOrToken(SyntaxNode? node) => FromSyntaxNode(node);

    /// <summary>Wraps a token.</summary>
    /// <param name="token">The token.</param>
    public static implicit operator SyntaxNodeOrToken(SyntaxToken token) => FromSyntaxToken(token);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SyntaxNodeOrToken left, SyntaxNodeOrToken right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SyntaxNodeOrToken left, SyntaxNodeOrToken right) => !left.Equals(right);

    /// <summary>Wraps a node.</summary>
    /// <param name="node">The node; <see langword="null"/> gives the default value.</param>
    public static SyntaxNodeOrToken FromSyntaxNode(SyntaxNode? node) => node is null ? default : new(node);

    /// <summary>Wraps a token.</summary>
    /// <param name="token">The token.</param>
    public static SyntaxNodeOrToken FromSyntaxToken(SyntaxToken token) => new(token.Parent, token.Node, token.Position, token.Index);

    /// <summary>The node; <see langword="null"/> when this is none.</summary>
    public SyntaxNode? AsNode() => _token is null ? _nodeOrParent : null;

    /// <summary>The token; a default token when this is none.</summary>
    public SyntaxToken AsToken() => _token is null ? default : new(_nodeOrParent, _token, _position, _index);

    /// <summary>Whether the node or token is of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool IsKind(SyntaxKind kind) => Kind == kind;

    /// <summary>The place of <see cref="Span"/>.</summary>
    public Location GetLocation() => new(SyntaxTree, Span);

    /// <summary>The text without the outer trivia.</summary>
    public override string ToString() => _token is null ? _nodeOrParent?.ToString() ?? "" : _token.Text;

    /// <summary>The whole text with all trivia.</summary>
    public string ToFullString() => Green?.ToFullString() ?? "";

    /// <inheritdoc/>
    public bool Equals(SyntaxNodeOrToken other) =>
        ReferenceEquals(_nodeOrParent, other._nodeOrParent) && ReferenceEquals(_token, other._token) && _position == other._position && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxNodeOrToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((_nodeOrParent?.GetHashCode() ?? 0) * 31) + (_position * 17) + _index);
}
