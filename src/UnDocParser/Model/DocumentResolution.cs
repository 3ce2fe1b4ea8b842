using System.Collections.Immutable;
using UnDocParser.Syntax;

namespace UnDocParser.Model;

/// <summary>
/// One resolution of a text. Most texts hold one; pages of the Official Records hold several, each with a number and title, a formula and a closing of its
/// own, or several decisions, each of which is told in a sentence below its number and title. The parts A, B … of a composite resolution are one resolution. Immutable.
/// </summary>
public sealed record DocumentResolution
{
    private readonly ValueArray<ResolutionSyntax> _nodes;

    /// <summary>
    /// Gets what it is: a resolution that an organ enacts by a formula or a sentence of its own, a decision told in a sentence, or
    /// <see cref="DocumentKind.Other"/>, as where a page begins in the middle of one.
    /// </summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Gets the symbol, or null when none is printed and none follows from number and organ.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>Gets the number as printed: <c>1495 (XV)</c>, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the organ that its formula names, its first clause, or the sentence of a decision; or null.</summary>
    public ResolutionOrgan? Organ { get; init; }

    /// <summary>Gets the name of the body as its formula prints it, also of one that <see cref="Organ"/> has no value for, or null.</summary>
    public string? OrganName { get; init; }

    /// <summary>Gets the closing lines, or null.</summary>
    public DocumentClosing? Closing { get; init; }

    /// <summary>Gets the date of adoption: that of the masthead, or of the closing; null where neither is printed.</summary>
    public CalendarDate? AdoptionDate { get; init; }

    /// <summary>Gets a value indicating whether an enacting formula is there; a page may begin in the middle of a resolution.</summary>
    public bool HasFormula { get; init; }

    /// <summary>Gets the index of its first paragraph in <see cref="DocumentModel.Paragraphs"/>.</summary>
    public int FirstParagraph { get; init; }

    /// <summary>Gets how many paragraphs it has, its annexes' included.</summary>
    public int ParagraphCount { get; init; }

    /// <summary>
    /// Gets the nodes: one, or one for each part of a composite resolution. That of a decision told in a sentence holds its heading alone; one
    /// whose title stands in the masthead has none.
    /// </summary>
    public ImmutableArray<ResolutionSyntax> Nodes
    {
        get => _nodes.Elements;
        init => _nodes = new(value);
    }
}
