namespace UnDocParser.Tests.Documentation;

/// <summary>The files of the repository the tests were built from.</summary>
internal static class Repository
{
    private const string UpdateVariable = "UNDOC_UPDATE_DOCS";
    private static readonly Lazy<string> Root = new(FindRoot);

    /// <summary>Whether generated files are to be written, not compared.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable(UpdateVariable) == "1";

    /// <summary>The full path of a file or folder named from the root of the repository.</summary>
    public static string PathOf(string path) => Path.Combine(Root.Value, path);

    /// <summary>The text of a file named from the root of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The texts of the language files.</summary>
    public static IEnumerable<string> Languages => Directory.GetFiles(PathOf("src/UnDocParser/Languages"), "*.lang").Select(File.ReadAllText);

    /// <summary>Compares a checked-in file with what was generated, or writes it when asked to.</summary>
    public static void HoldsGenerated(string path, string expected)
    {
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.WriteAllText(PathOf(path), expected);
        }

        Assert.True(
            File.Exists(PathOf(path)) && Read(path) == expected,
            $"{path} is not what the sources say. Run the tests with {UpdateVariable}=1 and check the file in.");
    }

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
