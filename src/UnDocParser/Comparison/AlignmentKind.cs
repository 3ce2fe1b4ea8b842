namespace UnDocParser.Comparison;

/// <summary>How a paragraph of one language stands to the other language.</summary>
public enum AlignmentKind
{
    /// <summary>Both languages have it, at the same place and with the same label.</summary>
    Paired,

    /// <summary>Both languages have it, but label, level or type differ.</summary>
    Differing,

    /// <summary>Only the left document has it.</summary>
    LeftOnly,

    /// <summary>Only the right document has it.</summary>
    RightOnly,
}
