namespace UnDocParser.Benchmarks.Measurements;

/// <summary>Runs an action until it is compiled for speed, which happens in the background some time after its methods were found hot.</summary>
internal static class WarmUp
{
    private const int Rounds = 3;
    private const long RoundLength = 350_000_000;
    private static readonly TimeSpan CompilationPause = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs an action for about a second, and waits for the compiler.</summary>
    public static void Run(Action action)
    {
        for (int round = 0; round < Rounds; round++)
        {
            long start = ThreadClock.Nanoseconds();
            do
            {
                action();
            }
            while (ThreadClock.Nanoseconds() - start < RoundLength);

            Thread.Sleep(CompilationPause);
        }
    }
}
