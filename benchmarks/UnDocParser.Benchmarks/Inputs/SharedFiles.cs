namespace UnDocParser.Benchmarks.Inputs;

/// <summary>The official texts beside the repository, which are no part of it.</summary>
internal static class SharedFiles
{
    /// <summary>Returns the path of a file or folder where it is at hand, else null.</summary>
    /// <param name="relativePath">The path within the shared folder.</param>
    /// <param name="exists">Tells whether there is one of the wanted sort.</param>
    public static string? Find(string relativePath, Predicate<string> exists)
    {
        // The benchmark runner works in a folder of its own below the build's output: search upward from both.
        foreach (string start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                string path = Path.Combine(folder.FullName, "shared", relativePath);
                if (exists(path))
                {
                    return path;
                }
            }
        }

        return null;
    }
}
