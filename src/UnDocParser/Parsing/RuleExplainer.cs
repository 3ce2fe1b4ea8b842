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
    /// <summary>Returns the rules that decided about the lines a stretch of a text touches, line by line, in the order in which they were asked.</summary>
    public static ImmutableArray<RuleExplanation> Explain(SourceText text, ParseOptions options, TextSpan stretch, CancellationToken cancellationToken)
    {
        (LineWindow lines, IReadOnlyList<RuleDecision> decisions) = Trace(text, options, cancellationToken);
        if (lines.Count == 0)
        {
            return [];
        }

        int first = lines.IndexOf(stretch.Start);
        int last = stretch.Length == 0 ? first : lines.IndexOf(stretch.End - 1);
        return
        [
            .. decisions
                .Where(decision => decision.Line >= first && decision.Line <= last)
                .OrderBy(decision => decision.Line)
                .Select(decision => Explanation(TextSpan.FromBounds(lines.SourceStart(decision.Line), lines.SourceEnd(decision.Line)), decision)),
        ];
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

        using LineTokenList tokens = LineTokenizer.RoomFor(counts);
        LineTokenizer.Tokenize(lines, counts, tokens, cancellationToken, trace);
        return (lines, trace.Decisions);
    }

    private static RuleExplanation Explanation(TextSpan span, RuleDecision decision) =>
        new(span, decision.Rule.Id, decision.Rule.Says, decision.Verdict, decision.RunnerUp?.Id, decision.OtherVerdict);
}
