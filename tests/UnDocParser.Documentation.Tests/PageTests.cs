using UnDocParser.Tests.Documentation;

namespace UnDocParser.Documentation.Tests;

/// <summary>Every block of C# in README.md and docs compiles without a warning, runs, and prints what the page says.</summary>
public sealed class PageTests(WorkingFolder folder) : IClassFixture<WorkingFolder>
{
    private const string PackageReadme = "build/package/README.md";
    private const string Separator = "--- the lines of the page ---";

    // Why a block is shown and not run. A new one has to be put down here.
    private static readonly string[] NotRun = [];

    private readonly WorkingFolder _folder = folder;

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (CodeBlock block in All().Where(block => block.ReasonNotToRun is null))
            {
                blocks.Add(block.Page, block.Number);
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_runs_and_prints_what_the_page_says(string page, int number)
    {
        Assert.NotNull(_folder);
        string text = Repository.Read(page);
        List<CodeBlock> blocks = CodeBlock.Find(page, text);
        string printed = Run(blocks, number);
        if (blocks[number].Output is { } output)
        {
            Repository.HoldsGenerated(page, text[..output.Start] + printed + text[output.End..]);
        }
    }

    [Fact]
    public void Blocks_that_are_not_run_are_known() =>
        Assert.Equal(NotRun, All().Where(block => block.ReasonNotToRun is not null).Select(block => $"{block.Page}: {block.ReasonNotToRun}"));

    [Fact]
    public void Every_fence_of_CSharp_is_read()
    {
        foreach (string page in Pages())
        {
            string text = Repository.Read(page);
            int fences = text.Split('\n').Count(line => line.Contains("```cs", StringComparison.OrdinalIgnoreCase) || line.Contains("```c#", StringComparison.OrdinalIgnoreCase));
            Assert.True(fences == CodeBlock.Find(page, text).Count, $"{page} has a block of C# that begins with another line than ```csharp.");
        }
    }

    // It is read where the files beside it are not.
    [Fact]
    public void The_readme_of_the_package_has_no_link_into_the_repository()
    {
        string[] links = Repository.Read(PackageReadme).Split("](");
        Assert.All(links.Skip(1), link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
    }

    [Fact]
    public void The_index_names_every_page()
    {
        const string Index = "docs/README.md";
        string index = Repository.Read(Index);
        Assert.All(
            Pages().Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && !page.StartsWith("docs/samples/", StringComparison.Ordinal) && page != Index),
            page => Assert.Contains($"]({page["docs/".Length..]})", index, StringComparison.Ordinal));
    }

    /// <summary>The pages, named from the root of the repository.</summary>
    public static IEnumerable<string> Pages() =>
    [
        "README.md", "CONTRIBUTING.md", PackageReadme,
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.PathOf(""), path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<CodeBlock> All() => Pages().SelectMany(page => CodeBlock.Find(page, Repository.Read(page)));

    private static string Run(List<CodeBlock> blocks, int number)
    {
        if (blocks[number].IsProgram)
        {
            return ProgramRunner.Run(blocks[number].Code);
        }

        int first = blocks.FindLastIndex(number, block => !block.Continues);
        string before = string.Concat(blocks[first..number].Select(block => block.Code));
        string printed = ProgramRunner.RunWithPrelude(Prelude.Complete(before, Separator, blocks[number].Code));
        return printed[(printed.IndexOf(Separator, StringComparison.Ordinal) + Separator.Length + 1)..];
    }
}
