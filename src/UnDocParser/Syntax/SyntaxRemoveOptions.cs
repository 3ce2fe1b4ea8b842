namespace UnDocParser.Syntax;

/// <summary>What of the trivia of a removed node stays in the text, at the token behind it, or at the one before where none follows.</summary>
[Flags]
public enum SyntaxRemoveOptions
{
    /// <summary>Everything goes, the notes printed within the node among it.</summary>
    KeepNoTrivia = 0,

    /// <summary>The trivia before the first token stays.</summary>
    KeepLeadingTrivia = 1,

    /// <summary>The trivia behind the last token stays.</summary>
    KeepTrailingTrivia = 2,

    /// <summary>The trivia before the first and behind the last token stays.</summary>
    KeepExteriorTrivia = KeepLeadingTrivia | KeepTrailingTrivia,

    /// <summary>
    /// Page ends before or within the node stay, with running heads, page numbers and all notes of the page: those at the foot of a page
    /// that a clause crosses are mostly of other clauses. Blank lines before a page end stay with it.
    /// </summary>
    KeepPageFurniture = 4,
}
