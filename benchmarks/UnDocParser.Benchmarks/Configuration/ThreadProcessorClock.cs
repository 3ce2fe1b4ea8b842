using Perfolizer.Horology;
using UnDocParser.Benchmarks.Measurements;

namespace UnDocParser.Benchmarks.Configuration;

/// <summary>The clock of the reports for BenchmarkDotNet, which makes one of its own in the process that it measures in.</summary>
public sealed class ThreadProcessorClock : IClock
{
    public string Title => ThreadClock.Name;

    public bool IsAvailable => true;

    public Frequency Frequency => new(1_000_000_000);

    public long GetTimestamp() => ThreadClock.Nanoseconds();

    public override string ToString() => Title;
}
