namespace UnDocParser.Comparison;

/// <summary>How a paragraph of two documents compares.</summary>
public enum ComparisonKind
{
    /// <summary>The text is the same. The label may be another, see <see cref="ComparisonEntry.IsRelabelled"/>.</summary>
    Equal,

    /// <summary>Some words differ.</summary>
    Changed,

    /// <summary>The text is the same and stands elsewhere among the paragraphs.</summary>
    Moved,

    /// <summary>Only the later document has it.</summary>
    Added,

    /// <summary>Only the earlier document has it.</summary>
    Removed,
}
