using System.Collections.Immutable;

namespace UnDocParser.Text;

public abstract partial class SourceText
{
    // Stands for this text in the history of texts made from it, which must not keep the text itself alive.
    private readonly object _key = new();
    private readonly TextHistory? _history;

    private protected SourceText(SourceText oldText, ImmutableArray<TextChangeRange> changes)
        : this(oldText.Encoding, [])
    {
        _history = TextHistory.Add(oldText._history, oldText._key, changes);
    }

    /// <summary>Makes the text that results from the changes.</summary>
    /// <param name="changes">Changes in terms of this text, in any order, not overlapping. Insertions at one place keep their order, and
    /// come before a replacement that starts there.</param>
    /// <returns>The new text; this text when the changes change nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A change reaches outside the text.</exception>
    /// <exception cref="ArgumentException">Two changes overlap.</exception>
    /// <remarks>Costs O(k log n) and the length of what is inserted for k changes. The first edit of a text made from a string reads it
    /// once more to count its lines, but does not copy it.</remarks>
    public SourceText WithChanges(params TextChange[] changes) => WithChanges((IEnumerable<TextChange>)changes);

    /// <inheritdoc cref="WithChanges(TextChange[])"/>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        if (changes is null)
        {
            throw new ArgumentNullException(nameof(changes));
        }

        // A letter typed is one change.
        TextChange[] ordered = changes is TextChange[] { Length: 1 } single && ChangesAny(single[0])
            ? single
            : changes.Where(ChangesAny).OrderBy(change => change.Span).ToArray();
        if (ordered.Length == 0)
        {
            return this;
        }

        int end = 0;
        foreach (TextChange change in ordered)
        {
            if (change.Span.End > Length)
            {
                throw new ArgumentOutOfRangeException(nameof(changes), change, "The change reaches outside the text.");
            }

            if (change.Span.Start < end)
            {
                throw new ArgumentException($"The change {change.Span} overlaps the one before it.", nameof(changes));
            }

            end = change.Span.End;
        }

        return Edit(ordered);
    }

    /// <summary>Makes the text in which one span gives way to a new text.</summary>
    /// <param name="span">A span inside the text; may be empty, to insert.</param>
    /// <param name="newText">The text to put there; may be empty, to delete.</param>
    /// <returns>The new text; this text when both are empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="newText"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches outside the text.</exception>
    public SourceText Replace(TextSpan span, string newText)
    {
        CheckInside(span);
        var change = new TextChange(span, newText);
        return span.IsEmpty && newText.Length == 0 ? this : Edit([change]);
    }

    /// <summary>Where this text differs from an older one.</summary>
    /// <param name="oldText">The text to compare with.</param>
    /// <returns>
    /// Ranges in terms of <paramref name="oldText"/>, in order and not overlapping; none for the same text. When this text was made from
    /// the old one by edits, some hundreds of them at most, the ranges are those of the edits, and what lies between two edits is in no
    /// range. Otherwise one range between what the texts have in common at their start and at their end.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="oldText"/> is <see langword="null"/>.</exception>
    public ImmutableArray<TextChangeRange> GetChangeRanges(SourceText oldText)
    {
        if (oldText is null)
        {
            throw new ArgumentNullException(nameof(oldText));
        }

        if (ReferenceEquals(this, oldText))
        {
            return [];
        }

        ImmutableArray<TextChangeRange> changes = TextHistory.ChangesSince(_history, oldText._key);
        return changes.IsDefault ? TextDifference.Find(oldText, this) : changes;
    }

    /// <summary>The changes that make this text of an older one.</summary>
    /// <param name="oldText">The text to start from.</param>
    /// <returns>The ranges of <see cref="GetChangeRanges"/> with their new text; <c>oldText.WithChanges</c> of them equals this text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="oldText"/> is <see langword="null"/>.</exception>
    public ImmutableArray<TextChange> GetTextChanges(SourceText oldText)
    {
        ImmutableArray<TextChangeRange> ranges = GetChangeRanges(oldText);
        ImmutableArray<TextChange>.Builder changes = ImmutableArray.CreateBuilder<TextChange>(ranges.Length);
        int shift = 0;
        foreach (TextChangeRange range in ranges)
        {
            changes.Add(new TextChange(range.Span, ToString(new TextSpan(range.Span.Start + shift, range.NewLength))));
            shift += range.Delta;
        }

        return changes.MoveToImmutable();
    }

    private static bool ChangesAny(TextChange change) => !change.Span.IsEmpty || change.NewText.Length > 0;

    /// <summary>The text after changes that are sorted, inside the text and not overlapping.</summary>
    private RopeText Edit(TextChange[] changes)
    {
        // From the last to the first, so that the positions of those still to come stay true.
        Rope rope = ToRope();
        for (int i = changes.Length - 1; i >= 0; i--)
        {
            rope = rope.Replace(changes[i].Span, changes[i].NewText);
        }

        ImmutableArray<TextChangeRange>.Builder ranges = ImmutableArray.CreateBuilder<TextChangeRange>(changes.Length);
        foreach (TextChange change in changes)
        {
            ranges.Add(change.ToTextChangeRange());
        }

        return new RopeText(rope, this, ranges.MoveToImmutable());
    }
}
