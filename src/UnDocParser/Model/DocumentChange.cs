using System.Collections.Immutable;

namespace UnDocParser.Model;

/// <summary>Which entries of a model are others than those of an earlier one: what a view of it has to draw again after an edit. Immutable.</summary>
/// <remarks>Of each list there is one range, from the first entry that differs to the last; between two edits some may be the same. Entries are compared by what they say, not by where they stand: those behind an edit have moved, and are the same.</remarks>
public sealed record DocumentChange
{
    /// <summary>Gets the paragraphs that differ in type, part, label, level or text.</summary>
    public EntryRange Paragraphs { get; init; }

    /// <summary>Gets the notes that differ in mark or text.</summary>
    public EntryRange Notes { get; init; }

    /// <summary>Gets the citations that differ in words, in kind, or in what they cite.</summary>
    public EntryRange Citations { get; init; }

    /// <summary>Gets a value indicating whether the header says something else.</summary>
    public bool IsHeaderChanged { get; init; }

    /// <summary>Gets a value indicating whether anything is another.</summary>
    public bool IsEmpty => !IsHeaderChanged && Paragraphs.IsEmpty && Notes.IsEmpty && Citations.IsEmpty;

    internal static DocumentChange Between(DocumentModel earlier, DocumentModel later) => new()
    {
        Paragraphs = Compare(earlier.Paragraphs, later.Paragraphs, static (before, after) =>
            before.Type == after.Type && before.Part == after.Part && before.Label == after.Label && before.Level == after.Level && before.Text == after.Text),
        Notes = Compare(earlier.Notes, later.Notes, static (before, after) => before.Mark == after.Mark && before.Text == after.Text),
        Citations = Compare(earlier.Citations, later.Citations, static (before, after) =>
            before.Kind == after.Kind && before.Text == after.Text && before.IsInNote == after.IsInNote && Equals(before.Symbol, after.Symbol)),
        IsHeaderChanged = earlier.Header != later.Header,
    };

    // What is alike at both ends is left out; between them an edit may have changed any entry.
    private static EntryRange Compare<T>(ImmutableArray<T> earlier, ImmutableArray<T> later, Func<T, T, bool> areAlike)
    {
        int most = Math.Min(earlier.Length, later.Length);
        int start = 0;
        while (start < most && areAlike(earlier[start], later[start]))
        {
            start++;
        }

        int end = 0;
        while (end < most - start && areAlike(earlier[earlier.Length - 1 - end], later[later.Length - 1 - end]))
        {
            end++;
        }

        return new EntryRange { Start = start, EarlierCount = earlier.Length - start - end, LaterCount = later.Length - start - end };
    }
}

/// <summary>The entries of a list that are others than those of an earlier list; the same number of entries before, and all behind, are the same. Immutable.</summary>
public readonly record struct EntryRange
{
    /// <summary>Gets the index of the first entry, the same in both lists.</summary>
    public int Start { get; init; }

    /// <summary>Gets how many entries of the earlier list are replaced.</summary>
    public int EarlierCount { get; init; }

    /// <summary>Gets how many entries of the later list replace them.</summary>
    public int LaterCount { get; init; }

    /// <summary>Gets a value indicating whether there are none in either list.</summary>
    public bool IsEmpty => EarlierCount == 0 && LaterCount == 0;
}
