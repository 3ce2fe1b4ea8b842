using System.Collections.Immutable;
using UnDocParser.Text;

namespace UnDocParser.Syntax.Green;

/// <summary>
/// Finds where a tree differs from an older one by what they share: nodes that are the same object are passed over, so that the
/// cost is that of the differences, and for several of them that of the list members between.
/// </summary>
internal sealed class GreenChanges
{
    private readonly ImmutableArray<TextSpan>.Builder _spans = ImmutableArray.CreateBuilder<TextSpan>();

    private GreenChanges()
    {
    }

    /// <summary>Returns the spans of the current tree that hold what the older one lacks, in order; empty spans where something is gone.</summary>
    public static ImmutableArray<TextSpan> Find(GreenNode old, GreenNode current)
    {
        var changes = new GreenChanges();
        changes.Compare(old, current, 0);
        return changes._spans.ToImmutable();
    }

    private void Compare(GreenNode? old, GreenNode? current, int start)
    {
        if (ReferenceEquals(old, current))
        {
            return;
        }

        if (IsList(old) || IsList(current))
        {
            CompareLists(old, current, start);
        }
        else if (old is GreenSyntaxNode oldNode && current is GreenSyntaxNode node && oldNode.Kind == node.Kind)
        {
            CompareSlots(oldNode, node, start);
        }
        else if (!AreEquivalent(old, current))
        {
            Add(start, current?.FullWidth ?? 0);
        }
    }

    private void CompareSlots(GreenSyntaxNode old, GreenSyntaxNode current, int start)
    {
        int position = start;
        for (int slot = 0; slot < current.SlotCount; slot++)
        {
            Compare(old.GetSlot(slot), current.GetSlot(slot), position);
            position += current.GetSlot(slot)?.FullWidth ?? 0;
        }
    }

    private static bool IsList(GreenNode? node) => node is GreenListNode;

    private static bool AreEquivalent(GreenNode? old, GreenNode? current) =>
        old is not null && current is not null && old.IsEquivalentTo(current);

    private void Add(int start, int width)
    {
        TextSpan last = _spans.Count == 0 ? default : _spans[_spans.Count - 1];
        if (_spans.Count > 0 && last.End == start)
        {
            _spans[_spans.Count - 1] = TextSpan.FromBounds(last.Start, start + width);
        }
        else
        {
            _spans.Add(new TextSpan(start, width));
        }
    }

    private void CompareLists(GreenNode? old, GreenNode? current, int start)
    {
        int oldCount = GreenList.Count(old);
        int count = GreenList.Count(current);
        int prefix = CommonPrefix(old, current, Math.Min(oldCount, count));
        int suffix = CommonSuffix(old, current, Math.Min(oldCount, count) - prefix);
        CompareMiddles(Slice(old, prefix, oldCount - suffix), Slice(current, prefix, count - suffix), start + OffsetOf(current, prefix));
    }

    private static int OffsetOf(GreenNode? list, int element) =>
        element < GreenList.Count(list) ? GreenList.ElementOffset(list, element) : list?.FullWidth ?? 0;

    private static List<GreenNode> Slice(GreenNode? list, int start, int end)
    {
        var slice = new List<GreenNode>(end - start);
        for (int index = start; index < end; index++)
        {
            slice.Add(GreenList.ElementAt(list, index));
        }

        return slice;
    }

    // Members that both have keep their order; between them the others are compared pair by pair.
    private void CompareMiddles(List<GreenNode> old, List<GreenNode> current, int start)
    {
        var places = new Dictionary<GreenNode, int>(old.Count, IdentityComparer.Instance);
        for (int index = 0; index < old.Count; index++)
        {
            places[old[index]] = index;
        }

        int oldStart = 0;
        int runStart = 0;
        int runPosition = start;
        int position = start;
        for (int index = 0; index < current.Count; index++)
        {
            if (places.TryGetValue(current[index], out int place) && place >= oldStart)
            {
                CompareRuns(old, oldStart, place, current, runStart, index, runPosition);
                oldStart = place + 1;
                runStart = index + 1;
                runPosition = position + current[index].FullWidth;
            }

            position += current[index].FullWidth;
        }

        CompareRuns(old, oldStart, old.Count, current, runStart, current.Count, runPosition);
    }

    private void CompareRuns(List<GreenNode> old, int oldStart, int oldEnd, List<GreenNode> current, int start, int end, int position)
    {
        for (int index = start; index < end; index++)
        {
            int pair = oldStart + index - start;
            if (pair < oldEnd)
            {
                Compare(old[pair], current[index], position);
            }
            else
            {
                Add(position, current[index].FullWidth);
            }

            position += current[index].FullWidth;
        }

        if (oldEnd - oldStart > end - start)
        {
            Add(position, 0);
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
            if (from == 0 && ReferenceEquals(node, searched))
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

    private sealed class IdentityComparer : IEqualityComparer<GreenNode>
    {
        public static readonly IdentityComparer Instance = new();

        public bool Equals(GreenNode? x, GreenNode? y) => ReferenceEquals(x, y);

        public int GetHashCode(GreenNode obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
