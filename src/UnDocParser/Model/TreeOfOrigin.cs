using UnDocParser.Syntax;

namespace UnDocParser.Model;

/// <summary>The tree that a record was read from, which is no part of what the record says: records of two trees may be equal.</summary>
internal readonly struct TreeOfOrigin(SyntaxTree? tree) : IEquatable<TreeOfOrigin>
{
    /// <summary>Gets the tree; null when the record was not read from one.</summary>
    public SyntaxTree? Tree { get; } = tree;

    /// <inheritdoc/>
    public bool Equals(TreeOfOrigin other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TreeOfOrigin;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
