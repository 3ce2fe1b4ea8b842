namespace UnDocParser.Model;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>An adopted resolution.</summary>
    Resolution,

    /// <summary>A draft resolution.</summary>
    DraftResolution,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A statement by the President of the Security Council.</summary>
    PresidentialStatement,
}
