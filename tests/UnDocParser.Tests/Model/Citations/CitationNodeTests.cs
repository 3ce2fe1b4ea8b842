using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Properties;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>Every citation of the model is a node of the tree, and every such node a citation of the model, but for what <see cref="CitationAgreement"/> lists.</summary>
public sealed class CitationNodeTests(ITestOutputHelper output)
{
    private const int Damaged = 1_500;

    [Fact]
    public void Citations_and_nodes_are_the_same_on_samples_and_generated_documents()
    {
        IEnumerable<(string, string)> texts = from seed in Enumerable.Range(1, 40)
                                              let document = FlatDocument.Of(DocumentGenerator.Generate(seed, DocumentTraits.All))
                                              from renderer in DocumentRenderer.All
                                              select ($"generated {seed} {renderer.Name}", renderer.Render(document, seed));
        AssertAgree([.. SampleTexts.All, .. texts]);
    }

    [SharedFact(SharedTexts.Corpus)]
    public void Citations_and_nodes_are_the_same_on_the_corpus() => AssertAgree(SharedTexts.ReadCorpus(".txt", ".md"));

    [Fact]
    public void Citations_and_nodes_are_the_same_on_damaged_texts()
    {
        IReadOnlyList<(string Name, string Text)> samples = SampleTexts.All;
        AssertAgree(
            from seed in Enumerable.Range(TestSeed.Value, Damaged)
            let random = new Random(seed)
            let sample = samples[random.Next(samples.Count)]
            select ($"{sample.Name}, seed {seed}", TextMutator.Mutate(sample.Text, random)));
    }

    [Fact]
    public void Citations_and_nodes_are_the_same_in_texts_of_anything() =>
        AssertAgree(from seed in Enumerable.Range(TestSeed.Value, Damaged) select ($"seed {seed}", CitingText(new Random(seed))));

    [Theory]
    [InlineData("Statement by the President\n_____\n1 Ibid.\fS/RES/7 A1")]
    [InlineData("The General Assembly,\n\nRecalling its resolution 79/47,2 and others,\n\n1. Decides so.\n\n__________\n 2 A/75/1.\n")]
    public void Where_only_the_document_tells_a_mark_neither_leads_to_the_other(string text)
    {
        var tree = SyntaxTree.ParseText(text);
        var model = DocumentModel.Create(tree);

        Assert.Null(Assert.Single(model.Citations, citation => !citation.IsInNote).GetNode(tree.GetRoot()));
        Assert.All(
            tree.GetRoot().DescendantNodes().OfType<CitationSyntax>(),
            node => Assert.Null(model.GetCitation(node)));
        AssertAgree([("text", text)]);
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
        DocumentSyntax root = SyntaxTree.ParseText("The General Assembly,\n\n" + clause + "\n\n1. Decides so.\n").GetRoot();

        Assert.Equal(nodes.Split('|', StringSplitOptions.RemoveEmptyEntries), root.DescendantNodes().OfType<CitationSyntax>().Select(node => node.ToString()));
    }

    [Fact]
    public void A_note_may_cite_the_same_source_a_clause_may_not()
    {
        const string Text = "The General Assembly,\n\nRecalling the report,¹ and the other,² Ibid. and so on,\n\n1. Decides so.\n\n_______________\n¹ A/61/45.\n² Ibid., annex.\n";
        IEnumerable<CitationSyntax> nodes = SyntaxTree.ParseText(Text).GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<CitationSyntax>();

        Assert.Equal(["A/61/45", "Ibid."], nodes.Select(node => node.ToString()));
    }

    [Fact]
    public void Citations_can_be_rewritten()
    {
        DocumentSyntax root = SyntaxTree.ParseText("The General Assembly,\n\nRecalling its resolution 59/48 and A/61/L.45,\n\n1. Decides so.\n").GetRoot();

        SyntaxNode rewritten = new Hiding().Visit(root)!;

        Assert.Equal(root.ToFullString().Replace("59/48", "…", StringComparison.Ordinal).Replace("A/61/L.45", "…", StringComparison.Ordinal), rewritten.ToFullString());
    }

    [Fact]
    public void No_citation_is_filtered_out()
    {
        string[] pieces = ["59/48", "A/", "RES", "/", "(", "2005", ")", "Article ", "51", " of the Charter", "Treaty Series", ", vol. ", "\n", " ", "Ibid.", "S-30/1", "第", "《宪章》", "七章", "A", "*", "\\", "د", "ARTICLE ", " OF THE CHARTER", "статьи ", " Устава", " УСТАВА", "المادة ", " من الميثاق", " من المي\u0640ثاق"];
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)]));
            Language language = LanguageSet.All[random.Next(LanguageSet.All.Length)];
            bool isNote = random.Next(2) == 0;
            Assert.True(CitationFilter.MayCite(text, isNote, language) || CitationScanner.Scan(text, isNote, language).IsEmpty, $"{language.Code} {text}");
        }
    }

    private sealed class Hiding : SyntaxRewriter
    {
        public override SyntaxNode? VisitCitation(CitationSyntax node) =>
            node.WithInlines(SyntaxFactory.List<InlineSyntax>(SyntaxFactory.TextRun(SyntaxFactory.Token(SyntaxKind.TextToken, "…"))));
    }

    // Pieces that cite, marks that only a document tells, and pages, in any order.
    private static string CitingText(Random random)
    {
        string[] pieces =
        [
            "The General Assembly,\n\n", "Recalling its resolution ", "59/48", "60/2884", "79/47,2", "4/1", " of 2 December 2004", "S/RES/7 A1", "A/75/L.69", " and Add.1", "¹", "2", ", ",
            "Article 51 of the Charter", "*Treaty Series*, vol. 729, No. 10485", "[46/36](https://undocs.org/A/RES/46/36) L", "\n\n1. Decides, recalling ", ";\n\n", "\n", " ",
            "\n__________\n 1 Resolution 59/48.\n", "\n 2 Ibid., annex.\n\f", "\n__________\n)\f", "| A/75/1 | 59/48 |\n", "lamps        A/75/1        59/48\n", "Statement by the President\n",
        ];
        return string.Concat(Enumerable.Range(0, random.Next(2, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private void AssertAgree(IEnumerable<(string Name, string Text)> texts)
    {
        var agreement = new CitationAgreement();
        foreach ((string name, string text) in texts)
        {
            agreement.Add(name, SyntaxTree.ParseText(text));
        }

        output.WriteLine($"{agreement}, {TestSeed.Text}");
        Assert.True(agreement.Unexplained.Count == 0, string.Join('\n', agreement.Unexplained));
    }
}
