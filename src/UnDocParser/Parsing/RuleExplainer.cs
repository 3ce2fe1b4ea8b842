using System.Collections.Immutable;
using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Rules;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Parsing;

/// <summary>Reads a text again to say which rules decided about a line.</summary>
internal static class RuleExplainer
{
    /// <summary>Returns the rules that decided about the line at a place of a text, in the order in which they were asked.</summary>
    public static ImmutableArray<RuleExplanation> Explain(
        SourceText text, ParseOptions options, int position, CancellationToken cancellationToken)
    {
        (LineWindow lines, IReadOnlyList<RuleDecision> decisions) = Trace(text, options, cancellationToken);
        if (lines.Count == 0)
        {
            return [];
        }

        int line = lines.IndexOf(position);
        var span = TextSpan.FromBounds(lines.SourceStart(line), lines.SourceEnd(line));
        return [.. decisions.Where(decision => decision.Line == line).Select(decision => Explanation(span, decision))];
    }

    /// <summary>Returns the lines of a text, and what was decided about them.</summary>
    public static (LineWindow Lines, IReadOnlyList<RuleDecision> Decisions) Trace(
        SourceText text, ParseOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        LineWindow lines = DocumentParser.Scan(text, options, out DocumentCounts counts);
        var trace = new RuleTrace();
        var sign = FirstSign.Find(lines, counts.Language);
        if (sign.Rule is { } rule)
        {
            trace.Add(sign.Line, rule, sign.Sign.ToString());
        }

        LineTokenizer.Tokenize(lines, counts, cancellationToken, trace);
        return (lines, trace.Decisions);
    }

    private static RuleExplanation Explanation(TextSpan span, RuleDecision decision) =>
        new(span, decision.Rule.Id, decision.Rule.Says, decision.Verdict, decision.RunnerUp?.Id, decision.OtherVerdict);
}
