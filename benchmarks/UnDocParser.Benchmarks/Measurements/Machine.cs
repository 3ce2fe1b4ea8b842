using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>What a report was measured on and by.</summary>
internal static class Machine
{
    private const int ShortCommit = 7;

    /// <summary>Returns the commit, the day, the machine and the command, as a line to print above the tables.</summary>
    /// <param name="arguments">The arguments of the report.</param>
    public static string Describe(params string[] arguments)
    {
        string vectors = Vector512.IsHardwareAccelerated ? " with AVX-512" : Vector256.IsHardwareAccelerated ? " with AVX2" : string.Empty;
        long memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30;
        return $"`{string.Join(' ', arguments)}`, {DateTime.UtcNow:yyyy-MM-dd}, commit `{Commit()}`, {RuntimeInformation.FrameworkDescription}, "
            + $"{RuntimeInformation.ProcessArchitecture}{vectors}, {Environment.ProcessorCount} cores, {memory} GB, {RuntimeInformation.OSDescription}; {ThreadClock.Name}.";
    }

    // The build writes the commit behind the version.
    private static string Commit()
    {
        string version = typeof(SyntaxTree).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;
        int plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? "unknown" : version.Substring(plus + 1, Math.Min(ShortCommit, version.Length - plus - 1));
    }
}
