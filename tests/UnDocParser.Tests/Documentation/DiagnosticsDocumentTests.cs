using UnDocParser.Diagnostics;

namespace UnDocParser.Tests.Documentation;

public sealed class DiagnosticsDocumentTests
{
    [Fact]
    public void The_document_is_up_to_date() => Repository.HoldsGenerated("docs/diagnostics.md", DiagnosticsDocument.Write());

    [Fact]
    public void Identifiers_count_up_without_gap()
    {
        IEnumerable<string> ids = DiagnosticsDocument.All.Select(pair => pair.Descriptor.Id);
        Assert.Equal(Enumerable.Range(1, DiagnosticsDocument.All.Count).Select(number => $"UND{number:D4}"), ids);
    }

    [Fact]
    public void Help_links_lead_to_the_document()
    {
        string document = Repository.Read("docs/diagnostics.md");
        Assert.All(DiagnosticsDocument.All, pair =>
        {
            string[] parts = pair.Descriptor.HelpLink.Split('#');
            Assert.Equal("docs/diagnostics.md", parts[0]);
            Assert.Contains($"<a id=\"{parts[1]}\"></a>", document, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Titles_and_texts_read_as_such() => Assert.All(DiagnosticsDocument.All, pair =>
    {
        DiagnosticDescriptor descriptor = pair.Descriptor;
        Assert.False(descriptor.Title.EndsWith('.'), descriptor.Id);
        Assert.False(descriptor.MessageFormat.EndsWith('.'), descriptor.Id);
        Assert.True(descriptor.HelpText.EndsWith('.'), descriptor.Id);
    });
}
