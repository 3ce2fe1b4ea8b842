namespace UnDocParser.Comparison;

/// <summary>Elements that two sequences have alike, one behind the other.</summary>
/// <param name="Before">Where they start in the first.</param>
/// <param name="After">Where they start in the second.</param>
/// <param name="Length">How many they are.</param>
internal readonly record struct SequenceMatch(int Before, int After, int Length);

/// <summary>Finds what two sequences have in common, in order.</summary>
/// <remarks>
/// <para>
/// What both begin and end with is set aside. Between, the greedy search of Myers (An O(ND) Difference Algorithm and Its Variations, 1986)
/// goes along the diagonals of the edit graph, one more edit a round, and finds a shortest script; it remembers how far each round came and
/// walks back through that.
/// </para>
/// <para>
/// <b>Bound.</b> It stops at <see cref="MostEdits"/> edits, so that a stretch of n elements takes at most n × <see cref="MostEdits"/> steps. Sequences
/// that differ in more are cut at the elements that occur once in each (the longest chain of them in order, as in patience sorting), and
/// each piece is searched by itself, <see cref="MostCuts"/> times at most. What is still too different then has nothing in common.
/// </para>
/// </remarks>
internal sealed class SequenceDifference
{
    /// <summary>
    /// The most edits that are searched for in one piece. The table of the rounds then has a quarter of a million entries.
    /// </summary>
    public const int MostEdits = 500;

    private const int MostCuts = 4;
    private readonly int[] _before;
    private readonly int[] _after;
    private readonly List<SequenceMatch> _matches = [];

    private SequenceDifference(int[] before, int[] after)
    {
        _before = before;
        _after = after;
    }

    /// <summary>Gets how many pairs of elements were compared, and rounds taken on a diagonal.</summary>
    public long Steps { get; private set; }

    /// <summary>Gets what is common, in order.</summary>
    public IReadOnlyList<SequenceMatch> Matches => _matches;

    /// <summary>Compares two sequences of numbers.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    public static SequenceDifference Of(int[] before, int[] after)
    {
        var difference = new SequenceDifference(before, after);
        difference.Compare(new Piece(0, before.Length, 0, after.Length), cuts: 0);
        difference._matches.Sort(static (left, right) => left.Before.CompareTo(right.Before));
        return difference;
    }

    private void Compare(Piece piece, int cuts)
    {
        Piece inner = TakeEnds(piece);
        if (inner.BeforeLength == 0 || inner.AfterLength == 0 || TakeShortest(inner) || cuts == MostCuts)
        {
            return;
        }

        int before = inner.BeforeStart;
        int after = inner.AfterStart;
        List<(int Before, int After)> anchors = AnchorsIn(inner);
        foreach ((int Before, int After) anchor in anchors)
        {
            Compare(new Piece(before, anchor.Before, after, anchor.After), cuts + 1);
            _matches.Add(new SequenceMatch(anchor.Before, anchor.After, 1));
            before = anchor.Before + 1;
            after = anchor.After + 1;
        }

        if (anchors.Count > 0)
        {
            Compare(new Piece(before, inner.BeforeEnd, after, inner.AfterEnd), cuts + 1);
        }
    }

    private Piece TakeEnds(Piece piece)
    {
        int start = 0;
        int most = Math.Min(piece.BeforeLength, piece.AfterLength);
        while (start < most && Same(piece.BeforeStart + start, piece.AfterStart + start))
        {
            start++;
        }

        int end = 0;
        while (end < most - start && Same(piece.BeforeEnd - end - 1, piece.AfterEnd - end - 1))
        {
            end++;
        }

        Take(piece.BeforeStart, piece.AfterStart, start);
        Take(piece.BeforeEnd - end, piece.AfterEnd - end, end);
        return new Piece(piece.BeforeStart + start, piece.BeforeEnd - end, piece.AfterStart + start, piece.AfterEnd - end);
    }

    // Takes what a shortest script leaves alone; false when every script has too many edits.
    private bool TakeShortest(Piece piece)
    {
        var rounds = new List<int[]>();
        int most = Math.Min(piece.BeforeLength + piece.AfterLength, MostEdits);
        for (int edits = 0; edits <= most; edits++)
        {
            int[] reached = new int[(2 * edits) + 1];
            rounds.Add(reached);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                int before = FollowDiagonal(piece, StartOnDiagonal(rounds, edits, diagonal), diagonal);
                reached[diagonal + edits] = before;
                if (before >= piece.BeforeLength && before - diagonal >= piece.AfterLength)
                {
                    WalkBack(piece, rounds);
                    return true;
                }
            }
        }

        return false;
    }

    // How far into the first sequence a script of so many edits comes on a diagonal before it goes along equal elements. Diagonal k: k more
    // of the first.
    private static int StartOnDiagonal(List<int[]> rounds, int edits, int diagonal)
    {
        if (edits == 0)
        {
            return 0;
        }

        int[] last = rounds[edits - 1];
        bool comesFromAbove = ComesFromAbove(last, edits, diagonal);
        return comesFromAbove ? last[diagonal + 1 + edits - 1] : last[diagonal - 1 + edits - 1] + 1;
    }

    // An element of the second is put in (from the diagonal above), or one of the first is taken out.
    private static bool ComesFromAbove(int[] last, int edits, int diagonal) =>
        diagonal == -edits || (diagonal != edits && last[diagonal - 1 + edits - 1] < last[diagonal + 1 + edits - 1]);

    private int FollowDiagonal(Piece piece, int start, int diagonal)
    {
        int before = start;
        int after = before - diagonal;
        Steps++;
        while (before < piece.BeforeLength && after < piece.AfterLength && Same(piece.BeforeStart + before, piece.AfterStart + after))
        {
            before++;
            after++;
        }

        return before;
    }

    private void WalkBack(Piece piece, List<int[]> rounds)
    {
        int before = piece.BeforeLength;
        int after = piece.AfterLength;
        for (int edits = rounds.Count - 1; edits >= 0; edits--)
        {
            int diagonal = before - after;
            int start = StartOnDiagonal(rounds, edits, diagonal);
            Take(piece.BeforeStart + start, piece.AfterStart + start - diagonal, before - start);
            if (edits > 0)
            {
                bool comesFromAbove = ComesFromAbove(rounds[edits - 1], edits, diagonal);
                before = comesFromAbove ? start : start - 1;
                after = comesFromAbove ? start - diagonal - 1 : start - diagonal;
            }
        }
    }

    // The elements that occur once in each, in the longest chain that both have in the same order.
    private List<(int Before, int After)> AnchorsIn(Piece piece)
    {
        Dictionary<int, int> before = OnceIn(_before, piece.BeforeStart, piece.BeforeEnd);
        Dictionary<int, int> after = OnceIn(_after, piece.AfterStart, piece.AfterEnd);
        var common = new List<(int Before, int After)>();
        foreach (KeyValuePair<int, int> element in before)
        {
            if (element.Value >= 0 && after.TryGetValue(element.Key, out int place) && place >= 0)
            {
                common.Add((element.Value, place));
            }
        }

        common.Sort(static (left, right) => left.Before.CompareTo(right.Before));
        return [.. AscendingChain.Of([.. common.Select(pair => pair.After)]).Select(index => common[index])];
    }

    // The place of each element that occurs once; -1 for others.
    private Dictionary<int, int> OnceIn(int[] elements, int start, int end)
    {
        var places = new Dictionary<int, int>();
        for (int index = start; index < end; index++)
        {
            places[elements[index]] = places.ContainsKey(elements[index]) ? -1 : index;
        }

        Steps += end - start;
        return places;
    }

    private bool Same(int before, int after)
    {
        Steps++;
        return _before[before] == _after[after];
    }

    private void Take(int before, int after, int length)
    {
        if (length > 0)
        {
            _matches.Add(new SequenceMatch(before, after, length));
        }
    }

    private readonly record struct Piece(int BeforeStart, int BeforeEnd, int AfterStart, int AfterEnd)
    {
        public int BeforeLength => BeforeEnd - BeforeStart;

        public int AfterLength => AfterEnd - AfterStart;
    }
}
