namespace UnDocParser.Cli.Input;

/// <summary>What a run is to read.</summary>
/// <param name="Paths">The paths of the texts, in their order; <c>-</c> is standard input.</param>
/// <param name="List">The path of the list that some of them are from, or null.</param>
internal sealed record InputPaths(IReadOnlyList<string> Paths, string? List = null)
{
    /// <summary>Makes sure that the output is none of the inputs, whatever it is called: it would be lost.</summary>
    /// <param name="output">The path of the output.</param>
    /// <param name="terminal">The streams of the run.</param>
    /// <exception cref="UsageException">It is one.</exception>
    public void RefuseAsOutput(string output, Terminal terminal)
    {
        foreach (var path in List is null ? Paths : Paths.Append(List))
        {
            var file = path == InputReader.StandardInput ? terminal.InputPath : path;
            if (!string.IsNullOrEmpty(file) && IsSame(file, output))
            {
                throw new UsageException($"--output {output} is read too, as {path}, and would be lost; name another file");
            }
        }
    }

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
