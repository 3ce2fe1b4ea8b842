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
#if NET
    private const CompressionLevel Level = CompressionLevel.SmallestSize;
#else
    private const CompressionLevel Level = CompressionLevel.Optimal;
#endif

    /// <summary>Returns the data of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static string Write(SyntaxTree tree, CancellationToken cancellationToken)
    {
        string json = WriteJson(tree, cancellationToken);
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, Level, leaveOpen: true))
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

    // "rules": what each decided and says, and which would have decided otherwise. "lines": how far the line starts behind the one before, then
    // the indexes of the rules that decided about it.
    private static void AppendRules(StringBuilder json, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var rules = new StringBuilder();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = new StringBuilder();
        int line = 0;
        foreach (RuleExplanation rule in tree.Explain(new TextSpan(0, tree.Length), cancellationToken).OrderBy(static rule => rule.Span.Start))
        {
            if (lines.Length == 0 || rule.Span.Start != line)
            {
                lines.Append(lines.Length == 0 ? "[" : "],[").AppendNumber(rule.Span.Start - line);
                line = rule.Span.Start;
            }

            string decided = Write(rule);
            if (!indexes.TryGetValue(decided, out int index))
            {
                index = indexes.Count;
                indexes.Add(decided, index);
                rules.Append(index == 0 ? "" : ",").Append(decided);
            }

            lines.Append(',').AppendNumber(index);
        }

        json.Append("\"rules\":[").Append(rules).Append("],\"lines\":[").Append(lines).Append(lines.Length == 0 ? "]" : "]]");
    }

    private static string Write(RuleExplanation rule) => new StringBuilder("[").AppendString(rule.RuleId).Append(',').AppendString(rule.Verdict)
        .Append(',').AppendString(rule.Says).Append(',').AppendString(rule.RunnerUpId ?? "").Append(',').AppendString(rule.RunnerUpVerdict ?? "").Append(']').ToString();
}
