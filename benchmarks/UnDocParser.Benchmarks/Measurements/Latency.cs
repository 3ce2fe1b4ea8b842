namespace UnDocParser.Benchmarks.Measurements;

/// <summary>The cost of one run of a short action, each run timed by itself; of a very short one, some runs together.</summary>
/// <param name="Median">The median time in microseconds, of the best round.</param>
/// <param name="Ninth">The time that nine of ten runs of that round keep below.</param>
/// <param name="Bytes">The bytes that a run allocates on the thread.</param>
internal readonly record struct Latency(double Median, double Ninth, long Bytes)
{
    private const int Rounds = 9;
    private const int ShortRuns = 32;
    private const double ShortRun = 3;
    private const int MostRuns = 4_000;
    private const int FewestRuns = 15;
    private const long RoundLength = 120_000_000;

    /// <summary>
    /// Times actions in turns, so that what else the machine does in the meantime falls on all of them, and takes of each the round with the
    /// least median: other work on the machine can only add.
    /// </summary>
    public static Latency[] Of(params Action[] actions)
    {
        foreach (Action action in actions)
        {
            WarmUp.Run(action);
        }

        double clock = Round(static () => { }, 1).Median;
        int[] together = [.. actions.Select(action => Round(action, 1).Median - clock < ShortRun ? ShortRuns : 1)];
        var best = new Latency[actions.Length];
        for (int round = 0; round < Rounds; round++)
        {
            for (int index = 0; index < actions.Length; index++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                int runs = together[index];
                Latency latency = Round(actions[index], runs);
                latency = new Latency((latency.Median - clock) / runs, (latency.Ninth - clock) / runs, latency.Bytes / runs);
                best[index] = round == 0 || latency.Median < best[index].Median ? latency : best[index];
            }
        }

        return best;
    }

    private static Latency Round(Action action, int together)
    {
        double[] times = new double[MostRuns];
        long begin = ThreadClock.Nanoseconds();
        long end = begin;
        int runs = 0;
        long bytes = long.MaxValue;
        while (runs < MostRuns && (runs < FewestRuns || end - begin < RoundLength))
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long start = ThreadClock.Nanoseconds();
            for (int run = 0; run < together; run++)
            {
                action();
            }

            end = ThreadClock.Nanoseconds();
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - allocated);
            times[runs++] = (end - start) / 1e3;
        }

        Array.Sort(times, 0, runs);
        return new Latency(times[runs / 2], times[runs * 9 / 10], bytes);
    }
}
