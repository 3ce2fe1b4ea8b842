namespace UnDocParser.Tests.Invariants;

/// <summary>The sample documents and fixtures of the project, found upward from the folder of the tests.</summary>
internal static class SampleTexts
{
    private static readonly Lazy<string> Root = new(FindRoot);

    /// <summary>Every sample and fixture, its name and text.</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
        [.. Read(Path.Combine("docs", "samples")), .. Read(Path.Combine("tests", "UnDocParser.Tests", "Fixtures"))];

    public static string Sample(string name) => File.ReadAllText(Path.Combine(Root.Value, "docs", "samples", name));

    public static string Fixture(string name) => File.ReadAllText(Path.Combine(Root.Value, "tests", "UnDocParser.Tests", "Fixtures", name));

    private static IEnumerable<(string Name, string Text)> Read(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root.Value, folder))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "UnDocParser.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests need the sources of the project: UnDocParser.sln was not found above them.");
    }
}
