using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Documentation;

public sealed class ReadmeTests
{
    private const string Readme = "README.md";

    [Fact]
    public void The_sample_is_the_code_compiled_here()
    {
        string[] source = Repository.Read("tests/UnDocParser.Tests/Documentation/ReadmeTests.cs").Split('\n');
        int begin = Array.FindIndex(source, line => line.EndsWith("// README sample", StringComparison.Ordinal)) + 1;
        int end = Array.FindIndex(source, begin, line => line.EndsWith("// end of sample", StringComparison.Ordinal));
        IEnumerable<string> usings = source.TakeWhile(line => line.Length > 0);
        IEnumerable<string> body = source[begin..end].Select(line => line.Length > 8 ? line[8..] : "");

        Assert.Equal(string.Join('\n', [.. usings, "", .. body]) + "\n", MarkdownFence.Find(Repository.Read(Readme), "sample").Text);
    }

    [Fact]
    public void The_sample_prints_what_the_readme_says()
    {
        Console.Lines.Clear();
        RunSample();
        Assert.Equal(MarkdownFence.Find(Repository.Read(Readme), "sample output").Text, string.Join('\n', Console.Lines) + "\n");
    }

    [Fact]
    public void The_picture_is_the_tree_of_the_sample()
    {
        DocumentSyntax root = SyntaxTree.ParseText(Repository.Read("docs/samples/draft.fr.txt")).GetRoot();
        PreambularClauseSyntax overPageEnd = root.DescendantNodes().OfType<PreambularClauseSyntax>().First(clause => clause.Content.ContainsStructuredTrivia);
        var fence = MarkdownFence.Find(Repository.Read(Readme), "tree");
        Repository.HoldsGenerated(Readme, fence.With(TreePicture.Draw(root, overPageEnd)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("docs/architecture.md")]
    [InlineData("docs/diagnostics.md")]
    [InlineData("docs/editing.md")]
    [InlineData("docs/mandates.md")]
    public void Links_lead_to_files(string document)
    {
        string text = Repository.Read(document);
        string folder = Path.GetDirectoryName(Repository.PathOf(document))!;
        for (int at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 1, StringComparison.Ordinal))
        {
            string target = text[(at + 2)..text.IndexOf(')', at)].Split('#')[0];
            bool isLocal = target.Length > 0 && !target.Contains("://", StringComparison.Ordinal);
            Assert.True(!isLocal || Path.Exists(Path.Combine(folder, target)), $"{document} names {target}, which is not there.");
        }
    }

    private static void RunSample()
    {
        // README sample
        string text = File.ReadAllText("docs/samples/draft.fr.txt");
        var tree = SyntaxTree.ParseText(text);

        foreach (OperativeClauseSyntax clause in tree.GetRoot().DescendantNodes().OfType<OperativeClauseSyntax>())
        {
            Console.WriteLine($"{clause.Label} {clause.Content.Inlines[0]}, {clause.Members.Count} items");
        }

        var model = DocumentModel.Create(tree);
        DocumentNote note = model.Notes[2];
        Console.WriteLine($"{model.Symbol}: {model.Paragraphs.Length} paragraphs, {model.Notes.Length} notes");
        Console.WriteLine($"Note {note.Mark} is marked at {note.Position} of paragraph {note.Paragraph} and says “{note.Text}”");
        Console.WriteLine(tree.GetRoot().ToFullString() == text);
        // end of sample
    }

    // The sample runs as it stands: its console is this one, and its paths start at the root of the repository.
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(object value) => Lines.Add($"{value}");
    }

    private static class File
    {
        public static string ReadAllText(string path) => Repository.Read(path);
    }
}
