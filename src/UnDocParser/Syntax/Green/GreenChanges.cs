using System.Collections.Immutable;
using UnDocParser.Text;

namespace UnDocParser.Syntax.Green;

/// <summary>
/// Finds where a tree differs from an older one by what they share: nodes that are the same object are passed over, so that the
/// cost is that of the differences, and for several of them that of the list members between.
/// </summary>
internal sealed class GreenChanges
{
    private readonly List<GreenChange> _changes = [];

    private readonly bool _readsParagraphs;

    private GreenChanges(bool readsParagraphs) => _readsParagraphs = readsParagraphs;

    /// <summary>Returns the spans of the current tree that hold what the older one lacks, in order; empty spans where something is gone.</summary>
    public static ImmutableArray<TextSpan> Find(GreenNode old, GreenNode current) => [.. Find(old, current, readsParagraphs: false).Select(change => change.Current)];

    /// <summary>
    /// Returns where the trees differ, in the texts of both, in order, down to the words of paragraphs. What lies between two changes is the same text in
    /// both.
    /// </summary>
    public static IReadOnlyList<GreenChange> FindInWords(GreenNode old, GreenNode current) => Find(old, current, readsParagraphs: true);

    private static List<GreenChange> Find(GreenNode old, GreenNode current, bool readsParagraphs)
    {
        var changes = new GreenChanges(readsParagraphs);
        changes.Compare(old, 0, current, 0);
        return changes._changes;
    }

    private void Compare(GreenNode? old, int oldStart, GreenNode? current, int start)
    {
        if (ReferenceEquals(old, current))
        {
            return;
        }

        if (IsList(old) || IsList(current))
        {
            CompareLists(old, oldStart, current, start);
        }
        else if (HasSlots(old) && HasSlots(current) && old!.Kind == current!.Kind)
        {
            CompareSlots(old, oldStart, current, start);
        }
        else if (!AreEquivalent(old, current))
        {
            Add(oldStart, old?.FullWidth ?? 0, start, current?.FullWidth ?? 0);
        }
    }

    private bool HasSlots(GreenNode? node) => node is GreenSyntaxNode || (_readsParagraphs && node is GreenLazyNode);

    private void CompareSlots(GreenNode old, int oldStart, GreenNode current, int start)
    {
        for (int slot = 0; slot < current.SlotCount; slot++)
        {
            Compare(old.GetSlot(slot), oldStart, current.GetSlot(slot), start);
            oldStart += old.GetSlot(slot)?.FullWidth ?? 0;
            start += current.GetSlot(slot)?.FullWidth ?? 0;
        }
    }

    private static bool IsList(GreenNode? node) => node is GreenListNode;

    private static bool AreEquivalent(GreenNode? old, GreenNode? current) =>
        old is not null && current is not null && old.IsEquivalentTo(current);

    private void Add(int oldStart, int oldWidth, int start, int width)
    {
        var change = new GreenChange(new TextSpan(oldStart, oldWidth), new TextSpan(start, width));
        GreenChange last = _changes.Count == 0 ? default : _changes[_changes.Count - 1];
        if (_changes.Count > 0 && last.Current.End == start && last.Old.End == oldStart)
        {
            _changes[_changes.Count - 1] = new GreenChange(
                TextSpan.FromBounds(last.Old.Start, change.Old.End), TextSpan.FromBounds(last.Current.Start, change.Current.End));
        }
        else
        {
            _changes.Add(change);
        }
    }

    private void CompareLists(GreenNode? old, int oldStart, GreenNode? current, int start)
    {
        int oldCount = GreenList.Count(old);
        int count = GreenList.Count(current);
        int prefix = CommonPrefix(old, current, Math.Min(oldCount, count));
        int suffix = CommonSuffix(old, current, Math.Min(oldCount, count) - prefix);
        CompareMiddles(
            new ListSlice(old, prefix, oldCount - suffix, oldStart),
            new ListSlice(current, prefix, count - suffix, start));
    }

    // Members that both have keep their order; between them the others are compared pair by pair.
    private void CompareMiddles(ListSlice old, ListSlice current)
    {
        var places = new Dictionary<GreenNode, int>(old.Count, IdentityComparer.Instance);
        for (int index = 0; index < old.Count; index++)
        {
            places[old[index]] = index;
        }

        int oldStart = 0;
        int start = 0;
        for (int index = 0; index < current.Count; index++)
        {
            if (places.TryGetValue(current[index], out int place) && place >= oldStart)
            {
                CompareRuns(old, oldStart, place, current, start, index);
                oldStart = place + 1;
                start = index + 1;
            }
        }

        CompareRuns(old, oldStart, old.Count, current, start, current.Count);
    }

    private void CompareRuns(ListSlice old, int oldStart, int oldEnd, ListSlice current, int start, int end)
    {
        int both = Math.Min(oldEnd - oldStart, end - start);
        for (int index = 0; index < both; index++)
        {
            Compare(old[oldStart + index], old.PositionOf(oldStart + index), current[start + index], current.PositionOf(start + index));
        }

        oldStart += both;
        start += both;
        if (oldStart < oldEnd || start < end)
        {
            int oldPosition = old.PositionOf(oldStart);
            int position = current.PositionOf(start);
            Add(oldPosition, old.PositionOf(oldEnd) - oldPosition, position, current.PositionOf(end) - position);
        }
    }

    private static int CommonPrefix(GreenNode? old, GreenNode? current, int limit)
    {
        int common = 0;
        while (common < limit)
        {
            int shared = SharedAt(old, current, common, fromEnd: false);
            if (shared == 0)
            {
                return common;
            }

            common += shared;
        }

        return limit;
    }

    private static int CommonSuffix(GreenNode? old, GreenNode? current, int limit)
    {
        int common = 0;
        while (common < limit)
        {
            int shared = SharedAt(old, current, common, fromEnd: true);
            if (shared == 0)
            {
                return common;
            }

            common += shared;
        }

        return Math.Min(common, limit);
    }

    // The number of elements of the largest node that starts, or ends, so many elements from the edge in both lists.
    private static int SharedAt(GreenNode? old, GreenNode? current, int distance, bool fromEnd)
    {
        GreenNode? mine = old;
        int from = distance;
        while (mine is not null)
        {
            if (from == 0 && Contains(current, distance, fromEnd, mine))
            {
                return GreenList.Count(mine);
            }

            mine = mine is GreenListNode list ? Child(list, ref from, fromEnd) : null;
        }

        return 0;
    }

    private static bool Contains(GreenNode? list, int distance, bool fromEnd, GreenNode searched)
    {
        GreenNode? node = list;
        int from = distance;
        while (node is not null)
        {
            if (from == 0 && IdentityComparer.Instance.Equals(node, searched))
            {
                return true;
            }

            node = node is GreenListNode chunk ? Child(chunk, ref from, fromEnd) : null;
        }

        return false;
    }

    private static GreenNode? Child(GreenListNode list, ref int from, bool fromEnd)
    {
        if (from >= list.ElementCount)
        {
            return null;
        }

        int element = fromEnd ? list.ElementCount - 1 - from : from;
        int child = list.FindChildOfElement(element);
        GreenNode node = list.GetSlot(child);
        from = fromEnd ? list.GetFirstElement(child) + GreenList.Count(node) - 1 - element : element - list.GetFirstElement(child);
        return node;
    }

    // Some elements of a list, and where each starts.
    private sealed class ListSlice
    {
        private readonly List<GreenNode> _elements = [];
        private readonly List<int> _positions;

        public ListSlice(GreenNode? list, int start, int end, int position)
        {
            _positions = [position + OffsetOf(list, start)];
            for (int index = start; index < end; index++)
            {
                GreenNode element = GreenList.ElementAt(list, index);
                _elements.Add(element);
                _positions.Add(_positions[_positions.Count - 1] + element.FullWidth);
            }
        }

        public int Count => _elements.Count;

        public GreenNode this[int index] => _elements[index];

        /// <summary>Returns where an element starts; for the one behind the last, where that ends.</summary>
        public int PositionOf(int index) => _positions[index];

        private static int OffsetOf(GreenNode? list, int element) =>
            element < GreenList.Count(list) ? GreenList.ElementOffset(list, element) : list?.FullWidth ?? 0;
    }

    private sealed class IdentityComparer : IEqualityComparer<GreenNode>
    {
        public static readonly IdentityComparer Instance = new();

        public bool Equals(GreenNode? x, GreenNode? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && ReferenceEquals(GreenRuns.IdentityOf(x), GreenRuns.IdentityOf(y)));

        public int GetHashCode(GreenNode obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(GreenRuns.IdentityOf(obj));
    }
}
