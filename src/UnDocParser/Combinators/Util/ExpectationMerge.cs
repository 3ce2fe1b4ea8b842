namespace UnDocParser.Combinators;

/// <summary>
/// Merges the expectations of two parsers and remembers the last few merges. A list ends by the failure of its item, so
/// the same arrays meet again and again on the way to a success; remembering them makes that free of allocation.
/// </summary>
/// <remarks>The memory is one reference to immutable entries: threads may overwrite it, never see half of it.</remarks>
internal sealed class ExpectationMerge
{
    private const int Capacity = 8;

    private volatile Entry? _newest;

    public string[]? Of(string[]? first, string[]? second)
    {
        if (first is null || ReferenceEquals(first, second))
        {
            return second;
        }

        if (second is null)
        {
            return first;
        }

        var newest = _newest;
        for (var entry = newest; entry is not null; entry = entry.Older)
        {
            if (ReferenceEquals(entry.First, first) && ReferenceEquals(entry.Second, second))
            {
                return entry.Merged;
            }
        }

        string[] merged = [.. first.Union(second, StringComparer.Ordinal)];
        _newest = new Entry(first, second, merged, newest?.Count < Capacity ? newest : null);
        return merged;
    }

    private sealed class Entry(string[] first, string[] second, string[] merged, Entry? older)
    {
        public string[] First { get; } = first;

        public string[] Second { get; } = second;

        public string[] Merged { get; } = merged;

        public Entry? Older { get; } = older;

        public int Count { get; } = older is null ? 1 : older.Count + 1;
    }
}
