namespace UnDocParser.Syntax;

/// <summary>What is always true of a kind. Thread-safe; no method allocates.</summary>
public static partial class SyntaxFacts
{
    /// <summary>Whether every token of the kind has the same text.</summary>
    public static bool HasFixedText(SyntaxKind kind) => GetText(kind) is not null;
}
