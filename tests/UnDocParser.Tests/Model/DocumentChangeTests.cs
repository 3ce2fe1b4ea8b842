using UnDocParser.Diagnostics;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Model;

/// <summary>What of a model an edit changes.</summary>
public sealed class DocumentChangeTests
{
    private const string Resolution = """
        A/RES/91/14

        91/14. Harbour lights

        The General Assembly,

        Recalling its resolution 90/12,

        1. Requests the keepers to report;

        2. Decides to meet.

        """;

    [Theory]
    [InlineData("Requests", "Invites", 2, 1, 1)]
    [InlineData("2. Decides", "2. Notes the lights;\n\n3. Decides", 3, 1, 2)]
    [InlineData("1. Requests the keepers to report;\n\n2.", "1.", 2, 2, 1)]
    public void The_paragraphs_around_an_edit_differ(string before, string after, int start, int earlierCount, int laterCount)
    {
        DocumentChange change = Edit(before, after);

        Assert.Equal(new EntryRange { Start = start, EarlierCount = earlierCount, LaterCount = laterCount }, change.Paragraphs);
        Assert.True(change.Citations.IsEmpty && change.Notes.IsEmpty && !change.IsHeaderChanged);
    }

    [Fact]
    public void A_citation_differs_where_it_cites_another_document()
    {
        DocumentChange change = Edit("90/12", "90/13");

        Assert.Equal(new EntryRange { Start = 0, EarlierCount = 1, LaterCount = 1 }, change.Citations);
        Assert.Equal(new EntryRange { Start = 1, EarlierCount = 1, LaterCount = 1 }, change.Paragraphs);
    }

    [Fact]
    public void The_title_changes_the_header()
    {
        DocumentChange change = Edit("Harbour lights", "Lights");

        Assert.True(change.IsHeaderChanged);
        Assert.True(change.Paragraphs.IsEmpty);
    }

    [Fact]
    public void Blank_lines_change_nothing()
    {
        DocumentChange change = Edit("A/RES/91/14\n", "A/RES/91/14\n\n");

        Assert.True(change.IsEmpty);
    }

    [Fact]
    public void Diagnostics_of_tree_and_model_stand_in_the_order_of_the_text()
    {
        var model = DocumentModel.Create(SyntaxTree.ParseText(Resolution.Replace("2. Decides", "4. Decides", StringComparison.Ordinal)));

        Diagnostic[] diagnostics = [.. model.GetDiagnostics()];

        Assert.Contains(diagnostics, static diagnostic => diagnostic.Id == "UND0004");
        Assert.Equal(model.Diagnostics.Length + model.Tree.GetDiagnostics().Count, diagnostics.Length);
        Assert.Equal(diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start), diagnostics);
    }

    private static DocumentChange Edit(string before, string after)
    {
        var tree = SyntaxTree.ParseText(Resolution);
        SyntaxTree edited = tree.WithChanges(new TextChange(new TextSpan(Resolution.IndexOf(before, StringComparison.Ordinal), before.Length), after));
        return DocumentModel.Create(edited).GetChanges(DocumentModel.Create(tree));
    }
}
