namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>The text of a paragraph or a note with what stands at its places, each list in the order of the text.</summary>
/// <param name="Text">The text.</param>
/// <param name="OpeningLength">The length of the opening phrase at its start, 0 where there is none.</param>
/// <param name="Links">The stretches that lead to other documents; they do not overlap.</param>
/// <param name="Notes">The notes.</param>
internal sealed record RunningText(string Text, int OpeningLength, IReadOnlyList<TextLink> Links, IReadOnlyList<PlacedNote> Notes)
{
    /// <summary>Makes text without anything in it.</summary>
    public static RunningText Plain(string text) => new(text, 0, [], []);
}

/// <summary>A stretch of a text that leads to another document.</summary>
internal readonly record struct TextLink(int Start, int End, string Target);

/// <summary>A note at a place of a text.</summary>
internal readonly record struct PlacedNote(int Position, int Note);
