using System.Globalization;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>What is written equals what the United Nations wrote, document by document: a ratchet.</summary>
public sealed class SampleTests
{
    private const double LeastForTexts = 0.985;
    private const double LeastForPages = 0.98;

    // One file that a converter made from a page: some of its words are others than those of the official text.
    private const double LeastForReal = 0.97;

    // A file for the differences.
    private const string ReportVariable = "UNDOC_AKN_REPORT";

    [SharedFact(Samples.Folder)]
    public void Official_files_are_valid_by_our_reading_of_the_schema() =>
        Assert.Equal([], Samples.All().SelectMany(sample => SchemaValidator.Faults(sample.Xml).Select(fault => $"{sample.Name}/{sample.Language}: {fault}")));

    [SharedFact(Samples.Folder)]
    public void The_structure_is_that_of_the_official_files()
    {
        var ratios = new SortedDictionary<string, List<double>>(StringComparer.Ordinal);
        using TextWriter report = Environment.GetEnvironmentVariable(ReportVariable) is { Length: > 0 } path ? new StreamWriter(path) : TextWriter.Null;
        foreach (Sample sample in Samples.All())
        {
            string[] unlinked = [.. Samples.Unlinked(sample)];
            foreach (SampleLayout layout in Samples.Layouts(sample))
            {
                IReadOnlyList<string> expected = StructureComparer.Elements(sample.Xml, layout.IsComplete);
                IReadOnlyList<string> actual = StructureComparer.WithoutLinks(StructureComparer.Elements(Write(layout.Text), layout.IsComplete), unlinked);
                double ratio = StructureComparer.Ratio(expected, actual);
                string key = $"{sample.Language}.{(layout.Layout is "plain" or "markdown" or "markdown-real" ? layout.Layout : "pages")}";
                ratios.TryAdd(key, []);
                ratios[key].Add(ratio);
                report.WriteLine(FormattableString.Invariant($"== {sample.Name}/{sample.Language}.{layout.Layout} {ratio:F4} {expected.Count} {layout.IsComplete}"));
                foreach (string difference in StructureComparer.Differences(expected, actual))
                {
                    report.WriteLine(difference);
                }
            }
        }

        Assert.NotEmpty(ratios);
        string[] means = [.. ratios.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value.Average():F4}"))];
        report.WriteLine(string.Join('\n', means));
        Assert.Equal([], ratios.Where(static pair => pair.Value.Average() < Least(pair.Key)).Select(static pair => pair.Key));
    }

    private static double Least(string key) => key.EndsWith("pages", StringComparison.Ordinal) ? LeastForPages : key.EndsWith("real", StringComparison.Ordinal) ? LeastForReal : LeastForTexts;

    private static string Write(string text) => AkomaNtosoWriter.Write(DocumentModel.Create(SyntaxTree.ParseText(text)));
}
