namespace UnDocParser.Model.Notes;

/// <summary>Where a note mark may stand: some characters of a paragraph, and how much speaks for it.</summary>
/// <param name="Paragraph">The index of the paragraph.</param>
/// <param name="Start">The first character of the mark in the plain text of the paragraph.</param>
/// <param name="Length">The number of characters of the mark.</param>
/// <param name="Position">Where it stands in the source.</param>
/// <param name="Score">How much speaks for it; more is better.</param>
internal readonly record struct MarkCandidate(int Paragraph, int Start, int Length, int Position, int Score);

/// <summary>The places of the marks of notes.</summary>
/// <param name="Chosen">For each note the place of its mark, or null where none fits.</param>
/// <param name="Repeated">The places of further marks of notes that are bound.</param>
/// <param name="WithoutNote">The places of marks whose notes are not there, with their numbers.</param>
internal sealed record BoundMarks(MarkCandidate?[] Chosen, IReadOnlyList<MarkCandidate> Repeated, IReadOnlyList<(int Number, MarkCandidate Mark)> WithoutNote)
{
    /// <summary>Returns the places of all marks.</summary>
    public IEnumerable<MarkCandidate> All()
    {
        foreach (MarkCandidate? mark in Chosen)
        {
            if (mark is { } chosen)
            {
                yield return chosen;
            }
        }

        foreach (MarkCandidate mark in Repeated)
        {
            yield return mark;
        }

        foreach ((_, MarkCandidate mark) in WithoutNote)
        {
            yield return mark;
        }
    }
}
