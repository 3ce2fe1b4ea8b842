using UnDocParser.Rules;

namespace UnDocParser.Parsing.Body;

/// <summary>The parts of a document in which a rule is asked.</summary>
[Flags]
internal enum Parts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A text without any sign of a resolution or statement.</summary>
    Unstructured = 1 << DocumentPart.Unstructured,

    /// <summary>Before the formula of a part.</summary>
    BeforeFormula = 1 << DocumentPart.BeforeFormula,

    /// <summary>The preamble.</summary>
    Preamble = 1 << DocumentPart.Preamble,

    /// <summary>The operative part.</summary>
    Operative = 1 << DocumentPart.Operative,

    /// <summary>The statement of a president.</summary>
    Statement = 1 << DocumentPart.Statement,

    /// <summary>The closing lines.</summary>
    Closing = 1 << DocumentPart.Closing,

    /// <summary>The vote.</summary>
    Vote = 1 << DocumentPart.Vote,

    /// <summary>An annex.</summary>
    Annex = 1 << DocumentPart.Annex,

    /// <summary>Where clauses, items and paragraphs stand.</summary>
    Text = BeforeFormula | Preamble | Operative | Statement | Annex,

    /// <summary>Everywhere.</summary>
    All = Text | Unstructured | Closing | Vote,
}

/// <summary>Determines whether a rule decides about a line. It changes nothing.</summary>
internal delegate bool LineCondition(in BodyLine line);

/// <summary>A rule about a line of the body.</summary>
/// <param name="id">Its name.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="parts">Where it is asked.</param>
/// <param name="condition">Whether it decides.</param>
internal abstract class LineRule(string id, string says, Parts parts, LineCondition condition) : Rule(id, says)
{
    /// <summary>Gets where the rule is asked.</summary>
    public Parts Parts { get; } = parts;

    /// <summary>Gets what a line must have for the rule to hold; the rule is not asked of others.</summary>
    public LineFacts Needs { get; init; }

    /// <summary>Determines whether the rule is asked in a part of a document.</summary>
    public bool IsAskedIn(DocumentPart part) => (Parts & (Parts)(1 << (int)part)) != Parts.None;

    /// <summary>Determines whether the rule decides about a line.</summary>
    public bool Holds(in BodyLine line) => condition(line);
}
