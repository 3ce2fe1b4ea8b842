using UnDocParser.Syntax;

namespace UnDocParser.Tests.Documentation;

public sealed class ReadmeTests
{
    private const string Readme = "README.md";

    public static TheoryData<string> Pages =>
    [
        Readme, "CHANGELOG.md", "CONTRIBUTING.md",
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.PathOf(""), path)),
    ];

    [Fact]
    public void The_picture_is_the_tree_of_the_sample()
    {
        DocumentSyntax root = SyntaxTree.ParseText(Repository.Read("docs/samples/draft.fr.txt")).GetRoot();
        PreambularClauseSyntax overPageEnd = root.DescendantNodes().OfType<PreambularClauseSyntax>().First(clause => clause.Content.ContainsStructuredTrivia);
        var fence = MarkdownFence.Find(Repository.Read(Readme), "tree");
        Repository.HoldsGenerated(Readme, fence.With(TreePicture.Draw(root, overPageEnd)));
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void The_table_of_folders_names_every_project(string folder)
    {
        string readme = Repository.Read(Readme);
        Assert.All(
            Directory.GetDirectories(Repository.PathOf(folder)).Select(Path.GetFileName),
            project => Assert.Contains($"`{folder}/{project}`", readme, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
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
}
