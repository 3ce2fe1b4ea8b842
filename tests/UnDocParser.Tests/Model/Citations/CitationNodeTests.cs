using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Parsing.Citations;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Invariants;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>Every citation of the model is a node of the tree, and every such node a citation of the model.</summary>
public sealed class CitationNodeTests(ITestOutputHelper output)
{
    [Fact]
    public void Citations_and_nodes_are_the_same_on_samples_and_generated_documents()
    {
        var texts = from seed in Enumerable.Range(1, 40)
                    let document = FlatDocument.Of(DocumentGenerator.Generate(seed, DocumentTraits.All))
                    from renderer in DocumentRenderer.All
                    select ($"generated {seed} {renderer.Name}", renderer.Render(document, seed));
        var count = Count([.. SampleTexts.All, .. texts]);
        Assert.True(count.Exceptions * 500 <= count.Citations, count.ToString());
    }

    [SharedFact(SharedTexts.Corpus)]
    public void Citations_and_nodes_are_the_same_on_the_corpus()
    {
        var count = Count(SharedTexts.ReadCorpus(".txt", ".md"));
        Assert.True(count.Exceptions * 500 <= count.Citations, count.ToString());
    }

    [Theory]
    [InlineData("Recalling its resolution 59/48 of 2 December 2004,", "59/48")]
    [InlineData("Recalling its resolutions 67/1–67/9 and 1631 (2005),", "67/1|67/9|1631 (2005)")]
    [InlineData("Recalling the report in A/61/L.45 and Add.1,", "A/61/L.45|Add.1")]
    [InlineData("Recalling Article 51 of the Charter of the United Nations,", "Article 51 of the Charter of the United Nations")]
    [InlineData("Recalling its resolution [59/48](https://undocs.org/A/RES/59/48) of 2004,", "59/48")]
    [InlineData("Recalling its resolution [46/36](https://undocs.org/A/RES/46/36) L,", "[46/36](https://undocs.org/A/RES/46/36) L")]
    [InlineData("Recalling *its resolution 59/48* of 2004,", "59/48")]
    [InlineData("Recalling the *Treaty Series*, vol. 729, No. 10485,", "*Treaty Series*, vol. 729, No. 10485")]
    [InlineData("Acting under Chapter VII of\nthe Charter of the United Nations,", "Chapter VII of\nthe Charter of the United Nations")]
    [InlineData("Recalling that 12 of 48 members and/or others (see paragraph 4) agreed,", "")]
    public void A_citation_is_a_node_of_whole_inlines(string clause, string nodes)
    {
        var root = SyntaxTree.ParseText("The General Assembly,\n\n" + clause + "\n\n1. Decides so.\n").GetRoot();

        Assert.Equal(nodes.Split('|', StringSplitOptions.RemoveEmptyEntries), root.DescendantNodes().OfType<CitationSyntax>().Select(node => node.ToString()));
    }

    [Fact]
    public void A_note_may_cite_the_same_source_a_clause_may_not()
    {
        const string Text = "The General Assembly,\n\nRecalling the report,¹ and the other,² Ibid. and so on,\n\n1. Decides so.\n\n_______________\n¹ A/61/45.\n² Ibid., annex.\n";
        var nodes = SyntaxTree.ParseText(Text).GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<CitationSyntax>();

        Assert.Equal(["A/61/45", "Ibid."], nodes.Select(node => node.ToString()));
    }

    [Fact]
    public void Citations_can_be_rewritten()
    {
        var root = SyntaxTree.ParseText("The General Assembly,\n\nRecalling its resolution 59/48 and A/61/L.45,\n\n1. Decides so.\n").GetRoot();

        var rewritten = new Hiding().Visit(root)!;

        Assert.Equal(root.ToFullString().Replace("59/48", "…", StringComparison.Ordinal).Replace("A/61/L.45", "…", StringComparison.Ordinal), rewritten.ToFullString());
    }

    [Fact]
    public void No_citation_is_filtered_out()
    {
        string[] pieces = ["59/48", "A/", "RES", "/", "(", "2005", ")", "Article ", "51", " of the Charter", "Treaty Series", ", vol. ", "\n", " ", "Ibid.", "S-30/1", "第", "《宪章》", "七章", "A", "*", "\\", "د"];
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)]));
            var language = LanguageSet.All[random.Next(LanguageSet.All.Length)];
            bool isNote = random.Next(2) == 0;
            Assert.True(CitationFilter.MayCite(text, isNote, language) || CitationScanner.Scan(text, isNote, language).IsEmpty, $"{language.Code} {text}");
        }
    }

    private sealed class Hiding : SyntaxRewriter
    {
        public override SyntaxNode? VisitCitation(CitationSyntax node) =>
            node.WithInlines(SyntaxFactory.List<InlineSyntax>(SyntaxFactory.TextRun(SyntaxFactory.Token(SyntaxKind.TextToken, "…"))));
    }

    private Agreement Count(IEnumerable<(string Name, string Text)> texts)
    {
        var count = new Agreement();
        foreach ((string name, string text) in texts)
        {
            count.Add(name, SyntaxTree.ParseText(text));
        }

        output.WriteLine(count.ToString());
        return count;
    }

    /// <summary>How citations and nodes agree.</summary>
    private sealed class Agreement
    {
        private readonly List<string> _exceptions = [];
        private int _same;
        private int _wider;
        private int _withoutNode;
        private int _otherWay;
        private int _withoutCitation;

        public int Citations { get; private set; }

        public int Exceptions => _withoutNode + _otherWay + _withoutCitation;

        public void Add(string name, SyntaxTree tree)
        {
            var model = DocumentModel.Create(tree);
            var root = tree.GetRoot();
            foreach (var citation in model.Citations)
            {
                Citations++;
                var node = citation.GetNode(root);
                if (node is null)
                {
                    _withoutNode++;
                    Report("no node", name, citation.Text);
                }
                else if (!ReferenceEquals(model.GetCitation(node), citation))
                {
                    _otherWay++;
                    Report("node of another", name, citation.Text + " <> " + node + " <> " + model.GetCitation(node)?.Text);
                }
                else if (node.Span == citation.Span)
                {
                    _same++;
                }
                else
                {
                    _wider++;
                    Report("wider", name, citation.Text + " <> " + node);
                }
            }

            foreach (var node in root.DescendantNodes(descendIntoTrivia: true).OfType<CitationSyntax>())
            {
                if (model.GetCitation(node) is null)
                {
                    _withoutCitation++;
                    Report("no citation", name, node.ToString());
                }
            }
        }

        public override string ToString() =>
            $"{Citations} citations: {_same} with a node of their span, {_wider} with a wider one, {_withoutNode} without, {_otherWay} whose node is another's; "
            + $"{_withoutCitation} nodes without citation\n{string.Join('\n', _exceptions)}";

        private void Report(string what, string name, string text) => _exceptions.Add($"{what}: {name}: {text.Replace('\n', '|')}");
    }
}
