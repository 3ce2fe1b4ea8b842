namespace UnDocParser.Queries;

/// <summary>What a query can name.</summary>
internal enum QueryElementKind
{
    /// <summary>The document as a whole.</summary>
    Document,

    /// <summary>What stands above the text on the first page.</summary>
    Masthead,

    /// <summary>A resolution, or a lettered part of one.</summary>
    Resolution,

    /// <summary>A text that is no resolution, such as a statement of a president.</summary>
    Statement,

    /// <summary>A text told in sentences.</summary>
    Narrative,

    /// <summary>An annex.</summary>
    Annex,

    /// <summary>A part under a heading.</summary>
    Section,

    /// <summary>The line that names the organ.</summary>
    Formula,

    /// <summary>A clause of the preamble.</summary>
    Preambular,

    /// <summary>A clause that acts.</summary>
    Operative,

    /// <summary>A labelled item at any level.</summary>
    Item,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph without a label.</summary>
    Text,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell of a row.</summary>
    Cell,

    /// <summary>The lines below the last clause.</summary>
    Closing,

    /// <summary>The record of a vote.</summary>
    Vote,

    /// <summary>A paragraph that no rule takes.</summary>
    Unrecognized,

    /// <summary>What a clause does.</summary>
    Action,

    /// <summary>A report that is asked for.</summary>
    Mandate,

    /// <summary>A date, session or meeting.</summary>
    Date,

    /// <summary>What is cited.</summary>
    Citation,

    /// <summary>A note.</summary>
    Note,
}
