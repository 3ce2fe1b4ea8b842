using System.Diagnostics;
using System.Runtime.InteropServices;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>
/// The processor time of the calling thread where the platform tells it (Linux), else the time on the wall: other
/// work on a shared machine does not count.
/// </summary>
internal static class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    /// <summary>Gets what the clock measures.</summary>
    public static string Name => OperatingSystem.IsLinux() ? "processor time of the thread" : "time on the wall";

    /// <summary>Returns the nanoseconds since some fixed moment.</summary>
    public static long Nanoseconds() =>
        OperatingSystem.IsLinux() && GetTime(ThreadProcessorTime, out TimeSpecification time) == 0
            ? (time.Seconds * 1_000_000_000) + time.Nanoseconds
            : (long)(Stopwatch.GetTimestamp() * (1_000_000_000.0 / Stopwatch.Frequency));

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out TimeSpecification time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpecification
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
