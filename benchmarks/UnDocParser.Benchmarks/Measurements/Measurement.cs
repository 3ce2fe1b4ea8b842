namespace UnDocParser.Benchmarks.Measurements;

/// <summary>The cost of one run of an action.</summary>
/// <param name="Nanoseconds">The median time.</param>
/// <param name="Bytes">The bytes allocated on the thread.</param>
internal readonly record struct Measurement(double Nanoseconds, long Bytes)
{
    // A sample shorter than this says more of the clock than of the action.
    private const long ShortestSample = 20_000_000;
    private const long WarmUp = 400_000_000;
    private const int WarmUpRounds = 3;
    private const int MostRuns = 64;

    // Methods are compiled for speed in the background, some time after they were found hot.
    private static readonly TimeSpan CompilationPause = TimeSpan.FromMilliseconds(400);

    /// <summary>Runs the action until it is compiled for speed, then several times with a collection between.</summary>
    /// <param name="action">What to measure.</param>
    /// <param name="samples">The number of samples; the median is taken.</param>
    public static Measurement Of(Action action, int samples = 9)
    {
        int runs = RunsPerSample(action);
        var times = new double[samples];
        long bytes = 0;
        for (int sample = 0; sample < samples; sample++)
        {
            Collect();
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long start = ThreadClock.Nanoseconds();
            for (int run = 0; run < runs; run++)
            {
                action();
            }

            times[sample] = (ThreadClock.Nanoseconds() - start) / (double)runs;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / runs;
        }

        Array.Sort(times);
        return new Measurement(times[samples / 2], bytes);
    }

    /// <summary>The same for an action that finds out more the first time than later: each run is given something new, whose making is not measured.</summary>
    /// <param name="prepare">Makes what a run is given.</param>
    /// <param name="action">What to measure.</param>
    /// <param name="samples">The number of samples; the median is taken.</param>
    public static Measurement Of<T>(Func<T> prepare, Action<T> action, int samples = 9)
    {
        for (int round = 0; round < WarmUpRounds; round++)
        {
            for (long spent = 0; spent < WarmUp;)
            {
                spent += TimeOf(action, prepare(), out _);
            }

            Thread.Sleep(CompilationPause);
        }

        int runs = (int)Math.Clamp(ShortestSample / Math.Max(1, TimeOf(action, prepare(), out _)), 1, MostRuns);
        var times = new double[samples];
        long bytes = 0;
        for (int sample = 0; sample < samples; sample++)
        {
            T[] inputs = [.. Enumerable.Range(0, runs).Select(_ => prepare())];
            Collect();
            long spent = 0;
            foreach (T input in inputs)
            {
                spent += TimeOf(action, input, out bytes);
            }

            times[sample] = spent / (double)runs;
        }

        Array.Sort(times);
        return new Measurement(times[samples / 2], bytes);
    }

    /// <summary>Returns the bytes that one run of the action allocates once it has run before.</summary>
    public static long BytesOf(Action action)
    {
        action();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - allocated;
    }

    private static long TimeOf<T>(Action<T> action, T input, out long bytes)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = ThreadClock.Nanoseconds();
        action(input);
        long spent = ThreadClock.Nanoseconds() - start;
        bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return spent;
    }

    private static int RunsPerSample(Action action)
    {
        long spent = 0;
        int runs = 0;
        for (int round = 0; round < WarmUpRounds; round++)
        {
            long start = ThreadClock.Nanoseconds();
            for (runs = 0, spent = 0; spent < WarmUp; runs++)
            {
                action();
                spent = ThreadClock.Nanoseconds() - start;
            }

            Thread.Sleep(CompilationPause);
        }

        return (int)Math.Max(1, ShortestSample * runs / spent);
    }

    // A full collection between samples is what makes them alike.
    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
