namespace UnDocParser.Rules;

/// <summary>Keeps which rule decided what, for those who ask why. Nothing is kept, and nothing costs, where there is no trace.</summary>
internal sealed class RuleTrace
{
    private readonly List<RuleDecision> _decisions = [];

    /// <summary>Gets the decisions in the order in which they were taken.</summary>
    public IReadOnlyList<RuleDecision> Decisions => _decisions;

    /// <summary>Takes down a decision.</summary>
    /// <param name="line">The line it is about, from 0.</param>
    /// <param name="rule">The rule that decided.</param>
    /// <param name="verdict">What it decided.</param>
    /// <param name="runnerUp">The next rule of the table that would have decided otherwise, or null.</param>
    /// <param name="otherVerdict">What that one would have decided, or null.</param>
    public void Add(int line, Rule rule, string verdict, Rule? runnerUp = null, string? otherVerdict = null) =>
        _decisions.Add(new RuleDecision(line, rule, verdict, runnerUp, otherVerdict));
}

/// <summary>What a rule decided about a line.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Verdict">What it decided.</param>
/// <param name="RunnerUp">The next rule of the table that would have decided otherwise, or null.</param>
/// <param name="OtherVerdict">What that one would have decided, or null.</param>
internal readonly record struct RuleDecision(int Line, Rule Rule, string Verdict, Rule? RunnerUp, string? OtherVerdict);
