using UnDocParser.Model;
using UnDocParser.Syntax;
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

    [Fact]
    public void Citations_and_nodes_are_the_same_on_the_corpus_or_SKIPPED_without_it()
    {
        var count = Count(Corpus());
        Assert.True(count.Exceptions * 500 <= count.Citations, count.ToString());
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

    private IEnumerable<(string Name, string Text)> Corpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "shared", "corpus", "dev");
            if (Directory.Exists(corpus))
            {
                return Directory.EnumerateFiles(corpus, "*.*", SearchOption.AllDirectories)
                    .Where(path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
                    .Select(path => (Path.GetRelativePath(corpus, path), File.ReadAllText(path)));
            }
        }

        output.WriteLine("SKIPPED: no folder shared/corpus/dev above the tests.");
        return [];
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
