namespace UnDocParser.Cli.Input;

/// <summary>What a run is to read.</summary>
/// <param name="Paths">The paths of the texts, in their order; <c>-</c> is standard input.</param>
/// <param name="List">The path of the list that some of them are from, or null.</param>
/// <param name="IsRecursive">Whether a folder among them means the folders in it too.</param>
internal sealed record InputPaths(IReadOnlyList<string> Paths, string? List = null, bool IsRecursive = false)
{
    /// <summary>Gets a line for each folder or pattern that stands for no file.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    /// <summary>Returns the same with the files that its folders and patterns stand for in their places.</summary>
    /// <param name="outputFolder">The full path of the folder of the results, in which no input is looked for; null if there is none.</param>
    public InputPaths Find(string? outputFolder = null)
    {
        var search = new FileSearch(IsRecursive, outputFolder);
        string[] found = [.. Paths.SelectMany(search.Find)];
        return this with { Paths = found, Problems = search.Problems };
    }

    /// <summary>Returns the same with the files that its folders and patterns stand for, those in the folder of the results left out.</summary>
    /// <param name="outputFolder">The folder of the results as given.</param>
    /// <exception cref="UsageException">The folder of the results is, or holds, a folder of inputs.</exception>
    public InputPaths FindOutside(string outputFolder)
    {
        string output = FullFolder(outputFolder);
        string? held = Paths.FirstOrDefault(path => Directory.Exists(path)
            && Path.Join(FullFolder(path), "/").StartsWith(Path.Join(output, "/"), FileIdentity.PathComparison));
        return held is null
            ? Find(output)
            : throw new UsageException($"--output {outputFolder} would have results among the inputs in {held}; name another folder");
    }

    /// <summary>Returns the same, which is one file at most: two documents behind each other are none of some formats.</summary>
    /// <exception cref="UsageException">There are several.</exception>
    public InputPaths OnlyOne() => Find().Paths.Count <= 1
        ? this
        : throw new UsageException("several texts are several documents of this kind; name a folder for them: --output DIR/");

    /// <summary>Makes sure that the output is none of the inputs, whatever it is called: it would be lost.</summary>
    /// <param name="output">The path of the output.</param>
    /// <param name="terminal">The streams of the run.</param>
    /// <exception cref="UsageException">It is one.</exception>
    public void RefuseAsOutput(string output, Terminal terminal)
    {
        foreach (string path in List is null ? Paths : Paths.Append(List))
        {
            string? file = path == InputReader.StandardInput ? terminal.InputPath : path;
            if (!string.IsNullOrEmpty(file) && IsSame(file, output))
            {
                throw new UsageException($"--output {output} is read too, as {path}, and would be lost; name another file");
            }
        }
    }

    private static string FullFolder(string path) => Path.TrimEndingDirectorySeparator(FileIdentity.FinalPath(Path.TrimEndingDirectorySeparator(path)));

    private static bool IsSame(string file, string output)
    {
        try
        {
            return FileIdentity.AreSame(file, output);
        }
        catch (Exception exception) when (FileException.IsOfFile(exception))
        {
            // What is no valid path leads nowhere; whoever opens it says so.
            return false;
        }
    }
}
