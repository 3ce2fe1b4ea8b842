using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Properties;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Syntax;

public sealed class NormalizeWhitespaceTests(ITestOutputHelper output)
{
    private const int Usual = 40;
    private static readonly int FirstSeed = TestSeed.Value;

    [Fact]
    public void Each_paragraph_stands_on_one_line_with_a_blank_line_before_it()
    {
        SyntaxNode root = SyntaxTree.ParseText("\n  The General Assembly,\n\n\n\n   1.  Decides to\n meet and\n part:\n\n     (a)\tToday;\n\n\n").GetRoot();
        Assert.Equal("The General Assembly,\n\n1. Decides to meet and part:\n\n(a) Today;\n", root.NormalizeWhitespace().ToFullString());
        Assert.Equal("The General Assembly,\r\n\r\n1. Decides to meet and part:\r\n\r\n(a) Today;\r\n", root.NormalizeWhitespace("\r\n").ToFullString());
    }

    [Fact]
    public void Clauses_made_by_hand_are_set_apart()
    {
        OperativePartSyntax part = SyntaxFactory.OperativePart(SyntaxFactory.List<BlockSyntax>(
            SyntaxFactory.OperativeClause("1.", "Decides", "to meet;"), SyntaxFactory.OperativeClause("2.", "Decides", "to part.")));
        Assert.Equal("1. Decides to meet;\n\n2. Decides to part.\n", part.NormalizeWhitespace().ToFullString());
    }

    [Fact]
    public void A_page_end_stays_as_it_is()
    {
        SyntaxNode root = Sample.Tree().GetRoot().NormalizeWhitespace();
        Assert.Contains("Recalling its resolution 59/50,\n\n\f____\n 1 Resolution 70/1.\n3/4\nand its annex,\n\n1. Decides:", root.ToFullString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain", true)]
    [InlineData("markdown", true)]
    [InlineData("tika", false)]
    public void What_is_normalised_says_the_same(string layout, bool isParsedAsBefore)
    {
        var renderer = DocumentRenderer.Named(layout);
        int same = 0;
        for (int seed = FirstSeed; seed < FirstSeed + Usual; seed++)
        {
            var tree = SyntaxTree.ParseText(renderer.Render(FlatDocument.Of(DocumentGenerator.Generate(seed, renderer.Traits)), seed));
            DocumentSyntax normal = tree.GetRoot().NormalizeWhitespace();
            Assert.Equal(normal.ToFullString(), normal.NormalizeWhitespace().ToFullString());
            Assert.Equal(string.Join('\n', Outline(DocumentModel.Create(tree))), string.Join('\n', Outline(DocumentModel.Create(normal.SyntaxTree!))));
            same += Outline(DocumentModel.Create(tree)).SequenceEqual(Outline(DocumentModel.Create(normal.SyntaxTree!.Reparse())), StringComparer.Ordinal) ? 1 : 0;
        }

        output.WriteLine($"{layout}: {same} of {Usual} parse as before");

        // Where pages end within the text, it is in part the layout of the other lines that tells them from it.
        Assert.True(same == Usual || !isParsedAsBefore, $"{same} of {Usual}");
    }

    // Letters alone: a hyphen that was lost at a line end, and a figure there that marks a note, are told by that line end.
    private static IEnumerable<string> Outline(DocumentModel model) => model.Paragraphs
        .Select(paragraph => $"{paragraph.Type} {paragraph.Label} {paragraph.Level} {string.Concat(paragraph.Text.Where(char.IsLetter))}");
}
