using System.IO.Compression;
using System.Text;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Html.Inspector;

/// <summary>What the tree inspector of a page reads: the text, its tree and the rules that decided about its lines.</summary>
/// <remarks>
/// JSON, deflated, in base 64: a text of the United Nations shrinks to a third and its tree to a tenth, so that text and tree fit in less than
/// half of what the text takes alone.
/// </remarks>
internal static class InspectorData
{
    /// <summary>Returns the data of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static string Write(SyntaxTree tree, CancellationToken cancellationToken)
    {
        string json = WriteJson(tree, cancellationToken);
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(json);
            deflate.Write(bytes, 0, bytes.Length);
        }

        return Convert.ToBase64String(compressed.ToArray());
    }

    /// <summary>Returns the data of a tree before they are compressed.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static string WriteJson(SyntaxTree tree, CancellationToken cancellationToken)
    {
        StringBuilder json = new StringBuilder("{\"text\":").AppendString(tree.Text.ToString()).Append(',');
        TreeData.Append(json, tree.GetRoot(cancellationToken));
        AppendRules(json.Append(','), tree, cancellationToken);
        return json.Append('}').ToString();
    }

    // "rules": what each says. "lines": where the line starts, then four values for each rule that decided about it.
    private static void AppendRules(StringBuilder json, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var says = new SortedDictionary<string, string>(StringComparer.Ordinal);
        StringBuilder lines = new();
        int line = -1;
        foreach (RuleExplanation rule in tree.Explain(new TextSpan(0, tree.Length), cancellationToken).OrderBy(static rule => rule.Span.Start))
        {
            says[rule.RuleId] = rule.Says;
            if (rule.Span.Start != line)
            {
                lines.Append(line < 0 ? "[" : "],[").AppendNumber(rule.Span.Start);
                line = rule.Span.Start;
            }

            lines.Append(',').AppendString(rule.RuleId).Append(',').AppendString(rule.Verdict)
                .Append(',').AppendString(rule.RunnerUpId ?? "").Append(',').AppendString(rule.RunnerUpVerdict ?? "");
        }

        json.Append("\"rules\":{").Append(string.Join(",", says.Select(static rule => new StringBuilder().AppendString(rule.Key).Append(':').AppendString(rule.Value))))
            .Append("},\"lines\":[").Append(lines).Append(line < 0 ? "]" : "]]");
    }
}
