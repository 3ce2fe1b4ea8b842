namespace UnDocParser.Syntax.Green;

/// <summary>Facts about a green node and everything below it.</summary>
[Flags]
internal enum NodeFlags : byte
{
    None = 0,
    ContainsDiagnostics = 1,
    ContainsSkippedText = 2,
    ContainsStructuredTrivia = 4,

    /// <summary>A missing token is at or below the node.</summary>
    ContainsMissing = 8,

    /// <summary>A token that is not missing is at or below the node.</summary>
    ContainsPresent = 16,

    /// <summary>An annotation is at or below the node.</summary>
    ContainsAnnotations = 32,

    /// <summary>An enacting formula or a statement is at or below the node.</summary>
    ContainsEnacting = 64,

    /// <summary>Tokens in the list stand for runs of text; of the list alone, not of what it is in.</summary>
    KeepsRuns = 128,

    /// <summary>What a node takes over from a child.</summary>
    FromChild = ContainsDiagnostics | ContainsSkippedText | ContainsStructuredTrivia | ContainsMissing | ContainsPresent | ContainsAnnotations | ContainsEnacting,

    /// <summary>What a token takes over from its trivia: tokens inside a structure do not count as its own.</summary>
    FromTrivia = ContainsDiagnostics | ContainsSkippedText | ContainsStructuredTrivia | ContainsAnnotations,
}
