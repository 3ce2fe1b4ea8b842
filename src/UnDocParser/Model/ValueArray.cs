using System.Collections.Immutable;

namespace UnDocParser.Model;

/// <summary>
/// An array of a record, which equals another with equal elements in the same order, so that the record does. An array that is not there
/// is empty.
/// </summary>
internal readonly struct ValueArray<T>(ImmutableArray<T> elements) : IEquatable<ValueArray<T>>
{
    private readonly ImmutableArray<T> _elements = elements;

    /// <summary>Gets the elements.</summary>
    public ImmutableArray<T> Elements => _elements.IsDefault ? [] : _elements;

    /// <inheritdoc/>
    public bool Equals(ValueArray<T> other)
    {
        ImmutableArray<T> mine = Elements;
        ImmutableArray<T> others = other.Elements;
        return mine == others || mine.SequenceEqual(others);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T element in Elements)
        {
            hash = unchecked((hash * 31) + (element?.GetHashCode() ?? 0));
        }

        return hash;
    }
}
