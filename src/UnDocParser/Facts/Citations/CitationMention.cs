using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Model;

namespace UnDocParser.Facts.Citations;

/// <summary>
/// A citation as one paragraph shows it: places in the paragraph's own characters, and every clue that stands near.
/// Nothing in it depends on another paragraph.
/// </summary>
internal sealed record CitationMention
{
    /// <summary>Gets the first character.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the number of characters.</summary>
    public required int Length { get; init; }

    /// <summary>Gets what is named.</summary>
    public required CitationKind Kind { get; init; }

    /// <summary>Gets the symbol where it is printed in full, or follows from a body named beside the number.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>Gets how the number is printed; none for what is no bare number.</summary>
    public BareNumberForm Form { get; init; }

    /// <summary>Gets what the words near the number say on its organ.</summary>
    public OrganClue Organ { get; init; }

    /// <summary>Gets a value indicating whether a word for resolution or decision governs the number.</summary>
    public bool HasWord { get; init; }

    /// <summary>Gets a value indicating whether it is said to be the acting organ's own ("its resolution").</summary>
    public bool IsOwn { get; init; }

    /// <summary>Gets the date printed with it.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>Gets the places inside the document.</summary>
    public ImmutableArray<CitationPinpoint> Pinpoints { get; init; } = [];

    /// <summary>Gets the volume of a treaty.</summary>
    public string? Volume { get; init; }

    /// <summary>Gets the number of a treaty, an article or a chapter.</summary>
    public string? Number { get; init; }

    /// <summary>Gets a value indicating whether it is the upper end of a range.</summary>
    public bool EndsRange { get; init; }

    /// <summary>Gets a value indicating whether "Ibid." stands before it in its sentence.</summary>
    public bool FollowsSameSource { get; init; }

    /// <summary>Gets the place behind the last character.</summary>
    public int End => Start + Length;
}

/// <summary>What the words near a number say on the organ that adopted it.</summary>
/// <param name="Organ">The principal organ named, or null.</param>
/// <param name="Other">The other body named, or null.</param>
internal readonly record struct OrganClue(ResolutionOrgan? Organ, OtherOrgan? Other)
{
    /// <summary>Gets a value indicating whether any body is named.</summary>
    public bool IsNamed => Organ is not null || Other is not null;
}
