using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>
/// Which rule decided something about a line, and which would have decided otherwise. The rules are listed in <c>docs/rules.md</c>, each
/// with an example,
/// a counter-example and where it comes from.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Identifiers are never given to another rule; the words of <see cref="Says"/> and the verdicts are for
/// readers, and may change
/// between versions.
/// </remarks>
public sealed record RuleExplanation
{
    internal RuleExplanation(TextSpan span, string ruleId, string says, string verdict, string? runnerUpId, string? runnerUpVerdict)
    {
        Span = span;
        RuleId = ruleId;
        Says = says;
        Verdict = verdict;
        RunnerUpId = runnerUpId;
        RunnerUpVerdict = runnerUpVerdict;
    }

    /// <summary>Gets the line that is explained, its line break included, in UTF-16 code units of the text.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the identifier of the rule that decided: <c>KR54</c>.</summary>
    public string RuleId { get; }

    /// <summary>Gets what the rule says, in one sentence.</summary>
    public string Says { get; }

    /// <summary>Gets what it decided, in a word: <c>Clause</c>, <c>Continuation</c>, <c>Start</c>.</summary>
    public string Verdict { get; }

    /// <summary>Gets the identifier of the next rule of the same table that would have decided otherwise; null if there is none.</summary>
    public string? RunnerUpId { get; }

    /// <summary>Gets what that rule would have decided, in a word; null if there is none.</summary>
    public string? RunnerUpVerdict { get; }

    /// <summary>Returns the rule and its verdict: <c>KR54: Clause</c>.</summary>
    public override string ToString() => RuleId + ": " + Verdict;
}
