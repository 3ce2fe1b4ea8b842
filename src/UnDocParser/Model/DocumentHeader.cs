using System.Collections.Immutable;

namespace UnDocParser.Model;

/// <summary>The facts of the masthead. What is not printed is null or empty. Immutable.</summary>
public sealed record DocumentHeader
{
    private readonly ValueArray<AgendaItem> _agendaItems;
    private readonly ValueArray<DocumentSymbol> _originSymbols;
    private readonly ValueArray<DocumentSponsor> _submittedBy;
    private readonly ValueArray<DocumentReissue> _reissues;

    /// <summary>Gets the distribution.</summary>
    public DocumentDistribution? Distribution { get; init; }

    /// <summary>Gets the date of distribution.</summary>
    public CalendarDate? DistributionDate { get; init; }

    /// <summary>Gets the original language as its ISO 639-1 code.</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>Gets the session: its number, or the year where sessions are named by year.</summary>
    public int? Session { get; init; }

    /// <summary>Gets the agenda items, in the order of the text.</summary>
    public ImmutableArray<AgendaItem> AgendaItems
    {
        get => _agendaItems.Elements;
        init => _agendaItems = new(value);
    }

    /// <summary>Gets the date of adoption.</summary>
    public CalendarDate? AdoptionDate { get; init; }

    /// <summary>Gets the symbols of the documents the text came from.</summary>
    public ImmutableArray<DocumentSymbol> OriginSymbols
    {
        get => _originSymbols.Elements;
        init => _originSymbols = new(value);
    }

    /// <summary>Gets the number: <c>75/276</c>, <c>2573 (2021)</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the title.</summary>
    public string? Title { get; init; }

    /// <summary>Gets who submits a draft, one value for each name printed, with the name in order and on whose behalf it acts.</summary>
    public ImmutableArray<DocumentSponsor> SubmittedBy
    {
        get => _submittedBy.Elements;
        init => _submittedBy = new(value);
    }

    /// <summary>Gets when the document was issued again: one value for each note that says so, or for the asterisk of the symbol when none does; empty when it was not.</summary>
    public ImmutableArray<DocumentReissue> Reissues
    {
        get => _reissues.Elements;
        init => _reissues = new(value);
    }
}
