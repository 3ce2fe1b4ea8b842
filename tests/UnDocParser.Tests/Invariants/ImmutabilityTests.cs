using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Invariants;

/// <summary>Invariant 4: any number of threads may read one tree, and all read the same.</summary>
public sealed class ImmutabilityTests
{
    private const int Readers = 8;

    [Fact]
    public void Parallel_readers_of_a_new_tree_read_the_same()
    {
        foreach ((string name, string text) in SampleTexts.All)
        {
            string expected = Describe(SyntaxTree.ParseText(text));
            for (int round = 0; round < 10; round++)
            {
                var shared = SyntaxTree.ParseText(text);
                using var start = new Barrier(Readers);
                string[] found = new string[Readers];
                var threads = Enumerable.Range(0, Readers).Select(reader => new Thread(() =>
                {
                    start.SignalAndWait();
                    found[reader] = Describe(shared);
                })).ToList();
                threads.ForEach(thread => thread.Start());
                threads.ForEach(thread => thread.Join());
                Assert.All(found, description => Assert.True(string.Equals(expected, description, StringComparison.Ordinal), name));
            }
        }
    }

    [Fact]
    public void Two_trees_of_one_text_are_equivalent()
    {
        foreach ((string name, string text) in SampleTexts.All)
        {
            Assert.True(SyntaxTree.ParseText(text).GetRoot().IsEquivalentTo(SyntaxTree.ParseText(text).GetRoot()), name);
        }
    }

    [Fact]
    public void Nodes_are_the_same_on_every_call()
    {
        DocumentSyntax root = SyntaxTree.ParseText(SampleTexts.Sample("draft.fr.txt")).GetRoot();
        Assert.All(root.DescendantNodes().Zip(root.DescendantNodes()), pair => Assert.Same(pair.First, pair.Second));
    }

    private static string Describe(SyntaxTree tree)
    {
        DocumentSyntax root = tree.GetRoot();
        IEnumerable<string> nodes = root.DescendantNodesAndSelf(descendIntoTrivia: true).Select(node => $"{node.Kind} {node.FullSpan} {node.Span}");
        IEnumerable<string> tokens = root.DescendantTokens(descendIntoTrivia: true).Select(token => $"{token.Kind} {token.Span} {token.Text}");
        IEnumerable<string> diagnostics = tree.GetDiagnostics().Select(diagnostic => diagnostic.ToString());
        var model = DocumentModel.Create(tree);
        IEnumerable<string> paragraphs = model.Paragraphs.Select(paragraph => $"{paragraph.Type} {paragraph.Label} {paragraph.Level} {paragraph.Text}");
        IEnumerable<string> notes = model.Notes.Select(note => $"{note.Mark} {note.Paragraph} {note.Text}");
        return string.Join('\n', [.. nodes, .. tokens, .. diagnostics, .. paragraphs, .. notes]);
    }
}
