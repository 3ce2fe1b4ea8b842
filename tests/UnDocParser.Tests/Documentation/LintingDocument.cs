using System.Text;
using UnDocParser.Analysis;

namespace UnDocParser.Tests.Documentation;

/// <summary>Writes the rules of docs/linting.md from their table; what stands above them is written by hand.</summary>
internal static class LintingDocument
{
    public const string Path = "docs/linting.md";
    private const string Marker = "## Rules\n";

    public static string Write()
    {
        string page = Repository.Read(Path);
        int end = page.IndexOf(Marker, StringComparison.Ordinal);
        Assert.True(end > 0, "The page has no heading for its rules.");
        var text = new StringBuilder(page[..end]);
        text.Append(Marker);
        text.Append("\nGenerated from the table of rules in `src/UnDocParser/Analysis`; a test compares the two. `⏎` is the end of a line.\n\n");
        text.Append("| id | severity | what | corrected |\n| --- | --- | --- | --- |\n");
        foreach (EditorialRule rule in EditorialRules.Table)
        {
            text.Append($"| [{rule.Descriptor.Id}](#{rule.Descriptor.Id}) | {rule.Descriptor.Severity} | {rule.Descriptor.Title} | {(rule.HasFix ? "yes" : "no")} |\n");
        }

        foreach (EditorialRule rule in EditorialRules.Table)
        {
            text.Append($"\n<a id=\"{rule.Descriptor.Id}\"></a>\n\n### {rule.Descriptor.Id}: {rule.Descriptor.Title}\n\n{rule.Descriptor.HelpText}\n\n");
            text.Append($"- Reported: `{rule.Example}`\n- Not reported: `{rule.CounterExample}`\n- From: {rule.Source}\n");
        }

        text.Append($"\n<a id=\"{AnalysisDescriptors.AnalyzerFailed.Id}\"></a>\n\n");
        text.Append($"### {AnalysisDescriptors.AnalyzerFailed.Id}: {AnalysisDescriptors.AnalyzerFailed.Title}\n\n{AnalysisDescriptors.AnalyzerFailed.HelpText}\n");
        return text.ToString();
    }
}
