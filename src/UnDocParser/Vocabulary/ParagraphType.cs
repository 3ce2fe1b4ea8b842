namespace UnDocParser.Model;

/// <summary>What a paragraph of the model is.</summary>
public enum ParagraphType
{
    /// <summary>The line that names the acting organ.</summary>
    EnactingFormula,

    /// <summary>A clause of the preamble.</summary>
    Preambular,

    /// <summary>A numbered clause of the operative part, or its single unnumbered one.</summary>
    Operative,

    /// <summary>An item at any level below a clause, or a numbered paragraph of an annex.</summary>
    Item,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Text that continues a clause behind its items, or has no label at all.</summary>
    Text,
}
