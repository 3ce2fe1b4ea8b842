namespace UnDocParser.Model;

/// <summary>What a citation names.</summary>
public enum CitationKind
{
    /// <summary>A document by its full symbol.</summary>
    Document,

    /// <summary>A resolution by its number: "resolution 59/48".</summary>
    Resolution,

    /// <summary>A decision by its number: "decision 76/563".</summary>
    Decision,

    /// <summary>An article of the Charter of the United Nations.</summary>
    CharterArticle,

    /// <summary>A chapter of the Charter of the United Nations.</summary>
    CharterChapter,

    /// <summary>A treaty by its volume and number in a treaty series.</summary>
    Treaty,

    /// <summary>The source of the note before, without a name of its own: "Ibid.".</summary>
    SameSource,
}
