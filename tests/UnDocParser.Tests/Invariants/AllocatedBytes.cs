namespace UnDocParser.Tests.Invariants;

/// <summary>Counts bytes, where seconds would depend on the machine.</summary>
internal static class AllocatedBytes
{
    private const int Rounds = 3;

    /// <summary>Returns the bytes that the action allocates on this thread once it has run before: the least of three runs.</summary>
    public static long Of(Action action)
    {
        action();
        long least = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
