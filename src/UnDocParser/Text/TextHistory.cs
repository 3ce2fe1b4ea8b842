using System.Collections.Immutable;

namespace UnDocParser.Text;

/// <summary>
/// How a text came from the texts before it: the newest edit first. It holds no older text, only a key for each and the ranges changed,
/// and it forgets the oldest edits, so that its size stays bounded however often a text is edited.
/// </summary>
internal sealed class TextHistory
{
    private const int MaxDepth = 1024;

    private readonly object _oldTextKey;
    private readonly ImmutableArray<TextChangeRange> _changes;
    private readonly TextHistory? _previous;
    private readonly int _depth;

    private TextHistory(object oldTextKey, ImmutableArray<TextChangeRange> changes, TextHistory? previous)
    {
        _oldTextKey = oldTextKey;
        _changes = changes;
        _previous = previous;
        _depth = previous is null ? 1 : previous._depth + 1;
    }

    /// <summary>The history one edit further on. Half of it is forgotten when it is full, which costs O(1) an edit on average.</summary>
    internal static TextHistory Add(TextHistory? history, object oldTextKey, ImmutableArray<TextChangeRange> changes) =>
        new(oldTextKey, changes, history?._depth >= MaxDepth ? history.Newest(MaxDepth / 2) : history);

    /// <summary>The ranges changed since the text of this key, in its terms; default when that text is not in this history.</summary>
    internal static ImmutableArray<TextChangeRange> ChangesSince(TextHistory? history, object oldTextKey)
    {
        if (history is not null && ReferenceEquals(history._oldTextKey, oldTextKey))
        {
            return history._changes;
        }

        var steps = new List<ImmutableArray<TextChangeRange>>();
        for (TextHistory? step = history; step is not null; step = step._previous)
        {
            steps.Add(step._changes);
            if (ReferenceEquals(step._oldTextKey, oldTextKey))
            {
                return Compose(steps);
            }
        }

        return default;
    }

    /// <summary>
    /// The ranges of two edits in a row as the ranges of one edit. What neither edit touched stays outside every range, so ranges apart
    /// from each other stay apart; ranges that meet in the text between the edits become one.
    /// </summary>
    /// <param name="first">From the oldest text to the one between, sorted and not overlapping.</param>
    /// <param name="second">From the text between to the newest one, sorted and not overlapping.</param>
    internal static ImmutableArray<TextChangeRange> Compose(ImmutableArray<TextChangeRange> first, ImmutableArray<TextChangeRange> second)
    {
        ImmutableArray<TextChangeRange>.Builder result = ImmutableArray.CreateBuilder<TextChangeRange>();
        int firstIndex = 0;
        int secondIndex = 0;
        int shift = 0;
        while (firstIndex < first.Length || secondIndex < second.Length)
        {
            // All of a group is measured in the text between the two edits.
            int start = Math.Min(
                firstIndex < first.Length ? first[firstIndex].Span.Start + shift : int.MaxValue,
                secondIndex < second.Length ? second[secondIndex].Span.Start : int.MaxValue);
            int end = start;
            int oldStart = start - shift;
            int newDelta = 0;
            while (true)
            {
                if (firstIndex < first.Length && first[firstIndex].Span.Start + shift <= end)
                {
                    end = Math.Max(end, first[firstIndex].Span.Start + shift + first[firstIndex].NewLength);
                    shift += first[firstIndex].Delta;
                    firstIndex++;
                }
                else if (secondIndex < second.Length && second[secondIndex].Span.Start <= end)
                {
                    end = Math.Max(end, second[secondIndex].Span.End);
                    newDelta += second[secondIndex].Delta;
                    secondIndex++;
                }
                else
                {
                    break;
                }
            }

            result.Add(new TextChangeRange(TextSpan.FromBounds(oldStart, end - shift), end - start + newDelta));
        }

        return result.ToImmutable();
    }

    // Steps come newest first; composing neighbours pairwise keeps the work at O(n log n) for n scattered edits.
    private static ImmutableArray<TextChangeRange> Compose(List<ImmutableArray<TextChangeRange>> steps)
    {
        while (steps.Count > 1)
        {
            var halved = new List<ImmutableArray<TextChangeRange>>((steps.Count + 1) / 2);
            for (int i = 0; i < steps.Count; i += 2)
            {
                halved.Add(i + 1 < steps.Count ? Compose(steps[i + 1], steps[i]) : steps[i]);
            }

            steps = halved;
        }

        return steps[0];
    }

    private TextHistory Newest(int count) =>
        new(_oldTextKey, _changes, count > 1 ? _previous?.Newest(count - 1) : null);
}
