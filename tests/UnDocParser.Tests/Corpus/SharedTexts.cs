namespace UnDocParser.Tests.Corpus;

/// <summary>Texts and lists that lie beside the project and are no part of it: the folder <c>shared</c>, in a folder above the tests.</summary>
internal static class SharedTexts
{
    /// <summary>Real and rendered texts in six languages, a folder for each document.</summary>
    public const string Corpus = "corpus/dev";

    /// <summary>The strings that official texts link as symbols.</summary>
    public const string Symbols = "symbols/symbols.tsv";

    /// <summary>Returns the path of a file, or of a folder that is not empty; null where there is none.</summary>
    /// <param name="relativePath">The path within the shared folder.</param>
    public static string? Find(string relativePath)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", relativePath);
            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>Returns why a test has nothing to read, or null if it has.</summary>
    public static string? WhySkipped(string relativePath) =>
        Find(relativePath) is null ? $"shared/{relativePath} was not found above the test assembly." : null;

    /// <summary>Reads the texts of the corpus, each with its path within it, in the order of these.</summary>
    /// <param name="extensions">How their names end.</param>
    public static IEnumerable<(string Name, string Text)> ReadCorpus(params string[] extensions)
    {
        string corpus = Find(Corpus)!;
        return Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories)
            .Where(path => extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(corpus, path), File.ReadAllText(path)));
    }
}
