using UnDocParser.Rules;

namespace UnDocParser.Parsing.Body;

/// <summary>Takes down which rules decided about the lines of a body, for those who ask why.</summary>
internal static class BodyTrace
{
    /// <summary>
    /// Takes down the rules on the layout, start and kind of a line, each with the next one of its table that would have decided
    /// otherwise.
    /// </summary>
    public static void Add(RuleTrace trace, in BodyLine line, KindRule kind)
    {
        BreakRule? layout = line.Place.BreakRule;
        BlockStartRule? start = line.Place.StartRule;
        if (layout is not null)
        {
            BreakRule? other = line.Place.Layout.RunnerUp(layout, line.Index, line.Place.Previous, in line.State);
            trace.Add(line.Index, layout, layout.Verdict.ToString(), other, other?.Verdict.ToString());
        }

        if (start is not null)
        {
            BlockStartRule? other = RunnerUp(BlockStartRules.For(line.State.Part, line.Layout).Rules, start, line, static (rule, in _) => rule.Verdict);
            trace.Add(line.Index, start, start.Verdict, other, other?.Verdict);
        }

        KindRule? otherKind = RunnerUp(KindRules.For(line.State.Part).Rules, kind, line, static (rule, in line) => VerdictOf(rule, line));
        trace.Add(line.Index, kind, VerdictOf(kind, line), otherKind, otherKind is null ? null : VerdictOf(otherKind, line));
    }

    private static string VerdictOf(KindRule rule, in BodyLine line) => rule.KindOf(line).ToString();

    private static TRule? RunnerUp<TRule>(TRule[] table, TRule decided, in BodyLine line, VerdictOfRule<TRule> verdictOf)
        where TRule : LineRule
    {
        string verdict = verdictOf(decided, line);
        for (int next = Array.IndexOf(table, decided) + 1; next < table.Length; next++)
        {
            if (table[next].Holds(line) && verdictOf(table[next], line) != verdict)
            {
                return table[next];
            }
        }

        return null;
    }

    private delegate string VerdictOfRule<TRule>(TRule rule, in BodyLine line);
}
