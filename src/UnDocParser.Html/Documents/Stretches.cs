namespace UnDocParser.Html.Documents;

/// <summary>Stretches of a text, each with a value, that are asked for once from the start of the text to its end. Of two that overlap the outer or earlier one counts.</summary>
internal sealed class Stretches
{
    private readonly List<(int Start, int End, string Value)> _stretches = [];
    private bool _isSorted;
    private int _next;

    /// <summary>Adds a stretch; an empty one counts for nothing.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="value">Its value.</param>
    public void Add(int start, int end, string value)
    {
        if (end > start)
        {
            _stretches.Add((start, end, value));
        }
    }

    /// <summary>Returns what lies of the next stretch in a part of the text, or null if none does.</summary>
    /// <param name="start">Where the part starts; never before that of an earlier call.</param>
    /// <param name="end">Where it ends.</param>
    public (int Start, int End, string Value)? Next(int start, int end)
    {
        if (!_isSorted)
        {
            Sort();
        }

        while (_next < _stretches.Count && _stretches[_next].End <= start)
        {
            _next++;
        }

        return _next < _stretches.Count && _stretches[_next].Start < end
            ? (Math.Max(start, _stretches[_next].Start), Math.Min(end, _stretches[_next].End), _stretches[_next].Value)
            : null;
    }

    private void Sort()
    {
        _stretches.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        int covered = 0;
        _stretches.RemoveAll(stretch =>
        {
            bool overlaps = stretch.Start < covered;
            covered = Math.Max(covered, stretch.End);
            return overlaps;
        });
        _isSorted = true;
    }
}
