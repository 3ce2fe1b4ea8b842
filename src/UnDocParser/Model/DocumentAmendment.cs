using System.Collections.Immutable;
using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>
/// An instruction of a text that amends another: <c>In operative paragraph 3, replace “notes” with “welcomes”.</c> What it quotes is no clause of the text.
/// Immutable.
/// </summary>
public sealed record DocumentAmendment
{
    private readonly ValueArray<AmendmentTarget> _targets;
    private readonly ValueArray<AmendmentQuotation> _quotations;

    /// <summary>Gets what the instruction does.</summary>
    public AmendmentKind Kind { get; init; }

    /// <summary>Gets the index of the instruction in <see cref="DocumentModel.Paragraphs"/>.</summary>
    public int Paragraph { get; init; }

    /// <summary>Gets the parts of the other text that it speaks of, in order; empty where it names none.</summary>
    public ImmutableArray<AmendmentTarget> Targets
    {
        get => _targets.Elements;
        init => _targets = new(value);
    }

    /// <summary>Gets what it quotes, in order: words between quotation marks, then the paragraphs below it.</summary>
    public ImmutableArray<AmendmentQuotation> Quotations
    {
        get => _quotations.Elements;
        init => _quotations = new(value);
    }

    /// <summary>Gets the span of the instruction in the source, in UTF-16 code units, the paragraphs below it left out.</summary>
    public TextSpan Span { get; init; }
}

/// <summary>A part of a text that an amendment speaks of. Immutable.</summary>
public sealed record AmendmentTarget
{
    /// <summary>Gets what part it is.</summary>
    public AmendmentTargetKind Kind { get; init; }

    /// <summary>Gets its number, of a figure or an ordinal; null where none is said.</summary>
    public int? Number { get; init; }

    /// <summary>Gets the words as printed, lines joined.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the span of the words in the source, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }
}

/// <summary>Words that an amendment quotes. Immutable.</summary>
public sealed record AmendmentQuotation
{
    /// <summary>Gets the words as printed, without quotation marks, lines joined.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the index of the paragraph that holds them in <see cref="DocumentModel.Paragraphs"/>: the instruction, or one below it.</summary>
    public int Paragraph { get; init; }

    /// <summary>Gets the span of the words in the source, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }
}
