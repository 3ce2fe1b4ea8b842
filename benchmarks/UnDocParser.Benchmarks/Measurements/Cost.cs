namespace UnDocParser.Benchmarks.Measurements;

/// <summary>What an action costs a run, round for round.</summary>
/// <param name="Times">The nanoseconds of each round, garbage collection included.</param>
/// <param name="Pauses">The nanoseconds of each round in which the collector stopped the thread.</param>
/// <param name="Bytes">The bytes that a run allocates.</param>
internal sealed record Cost(double[] Times, double[] Pauses, long Bytes)
{
    private const double ShortestRound = 250_000_000;

    /// <summary>Gets the median of the rounds.</summary>
    public double Median => MedianOf(Times);

    /// <summary>Gets the least of the rounds.</summary>
    public double Least => Times.Min();

    /// <summary>Gets the median of the pauses.</summary>
    public double Pause => MedianOf(Pauses);

    /// <summary>Gets the median of what the rounds took without the pauses of the collector.</summary>
    public double MedianWithoutPauses => MedianOf(Times.Zip(Pauses, static (time, pause) => Math.Max(0, time - pause)));

    /// <summary>
    /// Measures actions in turns, so that what else the machine does in the meantime falls on all of them. A round of a short action is many runs,
    /// so many that it has its share of collections.
    /// </summary>
    /// <param name="rounds">The number of rounds.</param>
    /// <param name="actions">The actions.</param>
    public static Cost[] InTurns(int rounds, params Action[] actions)
    {
        int[] runs = [.. actions.Select(RunsOfRound)];
        Cost[] costs = [.. actions.Select(_ => new Cost(new double[rounds], new double[rounds], 0))];
        for (int round = 0; round < rounds; round++)
        {
            for (int index = 0; index < actions.Length; index++)
            {
                costs[index] = costs[index].Measure(actions[index], runs[index], round);
            }
        }

        return costs;
    }

    /// <summary>Returns how much faster this is than another: the median of the rounds, each against the one beside it.</summary>
    public double SpeedAgainst(Cost other) => MedianOf(other.Times.Zip(Times, static (theirs, ours) => theirs / ours));

    /// <summary>Returns the median of some numbers.</summary>
    public static double MedianOf(IEnumerable<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static int RunsOfRound(Action action)
    {
        WarmUp.Run(action);
        long start = ThreadClock.Nanoseconds();
        action();
        return (int)Math.Ceiling(ShortestRound / Math.Max(1, ThreadClock.Nanoseconds() - start));
    }

    private Cost Measure(Action action, int runs, int round)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan paused = GC.GetTotalPauseDuration();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = ThreadClock.Nanoseconds();
        for (int run = 0; run < runs; run++)
        {
            action();
        }

        Times[round] = (ThreadClock.Nanoseconds() - start) / (double)runs;
        Pauses[round] = (GC.GetTotalPauseDuration() - paused).TotalNanoseconds / runs;
        return this with { Bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / runs };
    }
}
