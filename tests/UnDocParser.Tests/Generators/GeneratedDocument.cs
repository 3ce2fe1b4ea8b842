using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Tests.Generators;

/// <summary>What a block of a generated document is.</summary>
internal enum BlockRole
{
    Formula,
    Preambular,
    Operative,
    Item,
    Heading,
    Continuation,
    AnnexHeading,
    AnnexTitle,
    AnnexText,
}

/// <summary>What a line of a generated masthead says.</summary>
internal enum MastheadRole
{
    Publisher,
    Symbol,
    Organ,
    Distribution,
    Date,
    Original,
    Session,
    AgendaItem,
    AgendaTitle,
    Sponsors,
    Adoption,
    Origin,
    Title,
}

/// <summary>A line of the masthead; a title has its number, stop included, in front.</summary>
internal sealed record MastheadLine(MastheadRole Role, string Text, string? Number = null);

/// <summary>
/// A block with its items. In the text <see cref="Marks.Open"/> stands for a note mark; the notes come in their order.
/// </summary>
internal sealed record GeneratedBlock(BlockRole Role, string Text)
{
    public string? Opening { get; init; }

    public string? Label { get; init; }

    public ImmutableArray<string> Notes { get; init; } = [];

    public ImmutableArray<GeneratedBlock> Members { get; init; } = [];
}

/// <summary>A document before it is printed: masthead facts, blocks, closing and annex.</summary>
internal sealed record GeneratedDocument
{
    public required string Language { get; init; }

    public required string Symbol { get; init; }

    public required DocumentHeader Header { get; init; }

    public required ImmutableArray<MastheadLine> Masthead { get; init; }

    public required ImmutableArray<GeneratedBlock> Body { get; init; }

    public ImmutableArray<GeneratedBlock> Annex { get; init; } = [];

    public DocumentClosing? Closing { get; init; }

    public ImmutableArray<string> ClosingLines { get; init; } = [];

    public string JobNumber { get; init; } = "36-21950";

    public string? Title => Header.Title;
}
