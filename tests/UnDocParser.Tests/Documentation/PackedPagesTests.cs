using System.Xml.Linq;

namespace UnDocParser.Tests.Documentation;

/// <summary>The pages that the package of the library holds lead to nothing that it does not hold.</summary>
public sealed class PackedPagesTests
{
    private const string Project = "src/UnDocParser/UnDocParser.csproj";
    private const string Targets = "Directory.Build.targets";

    private static HashSet<string> Packed { get; } = [.. FilesOf(Project, "../../"), .. FilesOf(Targets, "$(MSBuildThisFileDirectory)"), "README.md"];

    public static TheoryData<string> Pages => [.. Packed.Where(file => file.EndsWith(".md", StringComparison.Ordinal) && file != "README.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_what_is_packed(string page)
    {
        string text = Repository.Read(page);
        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        for (int at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 1, StringComparison.Ordinal))
        {
            string target = text[(at + 2)..text.IndexOf(')', at)].Split('#')[0];
            bool isLocal = target.Length > 0 && !target.Contains("://", StringComparison.Ordinal);
            Assert.True(!isLocal || Packed.Contains(Named(Path.GetFullPath(Path.Combine(folder, target)))), $"{page} links to {target}, which is not in the package.");
        }
    }

    // <None Include="../../docs/*.md" Pack="true" …>, one pattern or several.
    private static IEnumerable<string> FilesOf(string project, string root) =>
        from item in XDocument.Load(Repository.PathOf(project)).Descendants("None")
        where (string?)item.Attribute("Pack") == "true"
        from pattern in ((string)item.Attribute("Include")!).Split(';')
        from file in Directory.GetFiles(Repository.PathOf(Path.GetDirectoryName(pattern[root.Length..])!), Path.GetFileName(pattern))
        select Named(Path.GetFullPath(file));

    private static string Named(string path) => Path.GetRelativePath(Repository.PathOf(""), path).Replace('\\', '/');
}
