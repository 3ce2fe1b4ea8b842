namespace UnDocParser.Benchmarks.Inputs;

/// <summary>What a benchmark reads, where its cost is told by the character. Tables have the shorter text first.</summary>
public interface IMeasuredText : IComparable
{
    /// <summary>Gets the number of characters.</summary>
    int Length { get; }

    int IComparable.CompareTo(object? other) => other is IMeasuredText text ? Length.CompareTo(text.Length) : 1;
}
