using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;

namespace UnDocParser.Benchmarks.Configuration;

/// <summary>How every benchmark is measured, and what its table shows.</summary>
internal static class BenchmarkConfiguration
{
    // The project that BenchmarkDotNet writes is restored and built first, which a busy machine takes its time for.
    private static readonly TimeSpan BuildTimeout = TimeSpan.FromMinutes(10);

    public static IConfig Create() =>
        DefaultConfig.Instance
            .AddJob(Job.Default.WithClock(new ThreadProcessorClock()).WithGcConcurrent(false).AsMutator())
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumn(StatisticColumn.Median, PerCharacterColumn.Time, PerCharacterColumn.Memory)
            .WithBuildTimeout(BuildTimeout)
            .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
}
