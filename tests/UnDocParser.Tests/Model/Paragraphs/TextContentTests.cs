using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Invariants;
using UnDocParser.Text;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Model.Paragraphs;

/// <summary>Text as a reader reads it, with the way to the source and back.</summary>
public sealed class TextContentTests(ITestOutputHelper output)
{
    private const string Text = """
        A/91/L.7

        The General Assembly,

        Recalling its  resolution 72/17,¹

        1. Decides  to open a long-
        term register and

        __________________
        ¹ A/90/12, annex.

        36-20417                                                                   1/2
        """ + "\n\fA/91/L.7\n\n" + """
        to keep it:

        (a) In two copies:

        (i) One here;

        (ii) One there;

        (b) In one house.

        Annex

        Rules

        I. Of use

        1. All may read.

        """;

    private static readonly SyntaxTree Tree = SyntaxTree.ParseText(Text);
    private static readonly DocumentModel Model = DocumentModel.Create(Tree);

    private static DocumentSyntax Root => Tree.GetRoot();

    [Fact]
    public void A_clause_is_read_with_its_items_a_paragraph_a_line()
    {
        Assert.Equal(
            "1. Decides to open a long-term register and to keep it:\n(a) In two copies:\n(i) One here;\n(ii) One there;\n(b) In one house.",
            Root.FindClause("1")!.GetTextContent().Text);
        Assert.Equal("Recalling its resolution 72/17,", Root.DescendantNodes().OfType<PreambularClauseSyntax>().Single().GetTextContent().ToString());
        Assert.Equal("¹ A/90/12, annex.", Root.Footnotes.Single().GetTextContent().Text);
        Assert.Equal("72/17", Root.DescendantNodes().OfType<CitationSyntax>().First().GetTextContent().Text);
    }

    [Fact]
    public void A_place_is_found_in_the_source_and_back()
    {
        TextContent content = Root.FindClause("1")!.GetTextContent();
        int term = content.Text.IndexOf("term", StringComparison.Ordinal);
        Assert.Equal("term", Text[Range(content.ToSource(new TextSpan(term, 4)))]);
        Assert.Equal(term, content.FromSource(Text.IndexOf("term register", StringComparison.Ordinal)));
        int over = content.Text.IndexOf("and to keep", StringComparison.Ordinal);
        Assert.EndsWith("to keep", Text[Range(content.ToSource(new TextSpan(over, 11)))], StringComparison.Ordinal);
        Assert.Equal(content.Text.IndexOf("to keep", StringComparison.Ordinal) - 1, content.FromSource(Text.IndexOf("36-20417", StringComparison.Ordinal)));
        Assert.Equal(content.Length, content.FromSource(Text.Length));
        Assert.Equal(0, content.FromSource(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => content.ToSource(new TextSpan(content.Length, 1)));
        Assert.True(content.ToSource(new TextSpan(content.Length, 0)).IsEmpty);
    }

    [Fact]
    public void No_character_of_a_text_is_lost()
    {
        foreach ((string name, string text) in SampleTexts.All)
        {
            var tree = SyntaxTree.ParseText(text);
            var model = DocumentModel.Create(tree);
            foreach (DocumentParagraph paragraph in model.Paragraphs)
            {
                TextContent content = model.GetTextContent(paragraph);
                Assert.True(content.Text == paragraph.Text, name);
                Assert.All(Enumerable.Range(0, content.Length), index => AssertStands(text, content, index));
            }

            TextContent whole = tree.GetRoot().GetTextContent();
            Assert.All(Enumerable.Range(0, whole.Length), index => AssertStands(text, whole, index));
        }
    }

    [SharedFact(SharedTexts.Corpus)]
    public void No_character_of_a_real_resolution_is_lost()
    {
        int characters = 0;
        foreach ((string name, string text) in SharedTexts.ReadCorpus(".txt").Where(pair => pair.Name.StartsWith("A_RES_75_101", StringComparison.Ordinal)))
        {
            var model = DocumentModel.Create(SyntaxTree.ParseText(text));
            foreach (DocumentParagraph paragraph in model.Paragraphs)
            {
                TextContent content = model.GetTextContent(paragraph);
                Assert.True(content.Text == paragraph.Text, name);
                for (int index = 0; index < content.Length; index++)
                {
                    AssertStands(text, content, index);
                }

                characters += content.Length;
            }
        }

        output.WriteLine($"{characters} characters");
        Assert.True(characters > 0);
    }

    [Fact]
    public void A_paragraph_is_found_by_a_node_and_by_a_place()
    {
        Assert.Equal("(ii)", Model.GetParagraph(Text.IndexOf("there", StringComparison.Ordinal))!.Label);
        Assert.Equal("1.", Model.GetParagraph(Root.FindClause("1")!)!.Label);
        Assert.Equal(ParagraphType.Preambular, Model.GetParagraph(Root.Footnotes.Single())!.Type);
        Assert.Equal(ParagraphType.Preambular, Model.GetParagraph(Text.IndexOf("A/90/12", StringComparison.Ordinal))!.Type);
        Assert.Null(Model.GetParagraph(Text.IndexOf("36-20417", StringComparison.Ordinal)));
        Assert.Null(Model.GetParagraph(Root.Masthead!));
        Assert.Null(Model.GetParagraph(0));
        Assert.Throws<ArgumentException>(() => Model.GetParagraph(SyntaxFactory.ParagraphText("x")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Model.GetParagraph(Text.Length + 1));
        Assert.Throws<ArgumentException>(() => Model.GetTextContent(DocumentModel.Create(SyntaxTree.ParseText(Text)).Paragraphs[0]));
    }

    [Fact]
    public void Labels_lead_to_a_clause_and_back()
    {
        BlockSyntax item = Root.FindClause("1 (a) (ii)")!;
        Assert.Equal("1 (a) (ii)", item.GetLabelPath());
        Assert.Same(item, Root.FindClause("1(a)(ii)"));
        Assert.Same(item, Root.FindClause("1. a) ii)"));
        Assert.Equal("1 (a) (ii)", Root.FindToken(Text.IndexOf("there", StringComparison.Ordinal)).Parent!.GetLabelPath());
        Assert.Equal("", Root.Masthead!.GetLabelPath());
        Assert.Null(Root.FindClause("2"));
        Assert.Null(Root.FindClause("1 (c)"));
        Assert.Null(Root.FindClause("(a)"));
        Assert.Null(Root.FindClause(""));
        Assert.NotSame(Root.FindClause("1"), Root.Annexes.Single().FindClause("1"));
    }

    [Fact]
    public void Every_labelled_clause_is_found_by_its_path()
    {
        foreach ((string name, string text) in SampleTexts.All)
        {
            DocumentSyntax root = SyntaxTree.ParseText(text).GetRoot();
            foreach (SyntaxNode node in root.DescendantNodes().Where(node => node is OperativeClauseSyntax or ClauseItemSyntax && node.GetFirstToken().Kind == SyntaxKind.LabelToken))
            {
                string path = node.GetLabelPath();
                Assert.True(path.Length == 0 || root.FindClause(path)?.GetLabelPath() == path || !path.Any(char.IsLetterOrDigit), $"{name}: {path}");
            }
        }
    }

    [Fact]
    public void The_headings_above_a_node_are_told() =>
        Assert.EndsWith("Annex > I. Of use", Root.Annexes.Single().FindClause("1")!.GetSectionPath(), StringComparison.Ordinal);

    private static void AssertStands(string source, TextContent content, int index)
    {
        TextSpan span = content.ToSource(new TextSpan(index, 1));
        char character = content.Text[index];
        Assert.True(span.End <= source.Length);
        if (char.IsAsciiLetterOrDigit(character))
        {
            Assert.Equal(character, source[span.Start]);
            Assert.Equal(span.Start, content.ToSource(new TextSpan(content.FromSource(span.Start), 1)).Start);
        }
    }

    private static Range Range(TextSpan span) => new(span.Start, span.End);
}
