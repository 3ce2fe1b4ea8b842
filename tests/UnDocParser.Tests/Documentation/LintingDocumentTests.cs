using System.Reflection;
using UnDocParser.Analysis;
using UnDocParser.Diagnostics;

namespace UnDocParser.Tests.Documentation;

public sealed class LintingDocumentTests
{
    private static DiagnosticDescriptor[] Descriptors { get; } =
        [.. typeof(AnalysisDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];

    [Fact]
    public void The_document_is_up_to_date() => Repository.HoldsGenerated(LintingDocument.Path, LintingDocument.Write());

    [Fact]
    public void Identifiers_count_up_without_gap() =>
        Assert.Equal(Enumerable.Range(1, Descriptors.Length).Select(number => $"UNL{number:D4}"), Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_finding_but_that_of_failures_has_its_rule_in_order() =>
        Assert.Equal(Descriptors.Where(descriptor => descriptor != AnalysisDescriptors.AnalyzerFailed), EditorialRules.Table.Select(rule => rule.Descriptor));

    [Fact]
    public void Help_links_lead_to_the_document()
    {
        string document = Repository.Read(LintingDocument.Path);
        Assert.All(Descriptors, descriptor =>
        {
            Assert.Equal($"{LintingDocument.Path}#{descriptor.Id}", descriptor.HelpLink);
            Assert.Contains($"<a id=\"{descriptor.Id}\"></a>", document, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Titles_and_texts_read_as_such() => Assert.All(Descriptors, descriptor =>
    {
        Assert.False(descriptor.Title.EndsWith('.'), descriptor.Id);
        Assert.False(descriptor.MessageFormat.EndsWith('.'), descriptor.Id);
        Assert.True(descriptor.HelpText.EndsWith('.'), descriptor.Id);
    });
}
