using UnDocParser.Rules;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Determines whether a rule decides about a piece of the masthead.</summary>
internal delegate bool MastheadPieceCondition(in MastheadPiece piece);

/// <summary>Determines whether a rule decides about a whole line of the masthead.</summary>
internal delegate bool MastheadLineCondition(in MastheadLine line);

/// <summary>A rule on what a line of the masthead is, or a column of one.</summary>
/// <param name="id">Its name: <c>MR07</c>.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="kind">What the line or column then is.</param>
internal abstract class MastheadRule(string id, string says, LineKind kind) : Rule(id, says)
{
    /// <summary>Gets what the line or column then is.</summary>
    public LineKind Kind { get; } = kind;
}

/// <summary>A rule that is asked of a column.</summary>
internal sealed class MastheadPieceRule(string id, string says, LineKind kind, MastheadPieceCondition holds) : MastheadRule(id, says, kind)
{
    /// <summary>
    /// Gets a value indicating whether it is asked where a title may go on. Most rules on words are not: what runs on from a title may be the name of an organ, or
    /// a symbol.
    /// </summary>
    public bool IsAskedInTitle { get; init; }

    /// <summary>Determines whether it decides.</summary>
    public bool Holds(in MastheadPiece piece) => (IsAskedInTitle || !piece.IsInTitle) && holds(piece);
}

/// <summary>A rule that is asked of a whole line.</summary>
internal sealed class MastheadLineRule(string id, string says, LineKind kind, MastheadLineCondition holds) : MastheadRule(id, says, kind)
{
    /// <summary>Determines whether it decides.</summary>
    public bool Holds(in MastheadLine line) => holds(line);
}
