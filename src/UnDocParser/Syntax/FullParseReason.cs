namespace UnDocParser.Syntax;

/// <summary>Why a whole text was parsed.</summary>
public enum FullParseReason
{
    /// <summary>It was not: the tree was made from an older one.</summary>
    None,

    /// <summary>There was no older tree, or none that remembers how it was parsed.</summary>
    FirstParse,

    /// <summary>The text has nothing in common with the older one, or so many edits that parsing it whole costs less.</summary>
    TextReplaced,

    /// <summary>The counts over the lines tell another layout, or lines that hold several clauses, which are cut anew with every edit.</summary>
    LayoutChanged,

    /// <summary>The words tell another language, or another order of the characters.</summary>
    LanguageChanged,

    /// <summary>The masthead ends elsewhere, or the symbol or title changed and very many lines of the body head pages by the old or the new one.</summary>
    MastheadChanged,

    /// <summary>The kinds of blocks changed so that the parts of the document change.</summary>
    StructureChanged,
}
