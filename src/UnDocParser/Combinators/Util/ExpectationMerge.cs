namespace UnDocParser.Combinators;

/// <summary>
/// Merges the expectations of two parsers and remembers the last merge. A list ends by the failure of its item, so the
/// same two arrays meet again and again on the way to a success; remembering them makes that free of allocation.
/// </summary>
/// <remarks>The memory is one reference to an immutable entry: threads may overwrite it, never see half of it.</remarks>
internal sealed class ExpectationMerge
{
    private volatile Entry? _last;

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

        var last = _last;
        if (last is null || !ReferenceEquals(last.First, first) || !ReferenceEquals(last.Second, second))
        {
            last = new Entry(first, second, [.. first.Union(second, StringComparer.Ordinal)]);
            _last = last;
        }

        return last.Merged;
    }

    private sealed record Entry(string[] First, string[] Second, string[] Merged);
}
