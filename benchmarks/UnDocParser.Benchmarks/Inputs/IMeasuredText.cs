namespace UnDocParser.Benchmarks.Inputs;

/// <summary>What a benchmark reads, where its cost is told by the character.</summary>
public interface IMeasuredText
{
    /// <summary>Gets the number of characters.</summary>
    int Length { get; }
}
