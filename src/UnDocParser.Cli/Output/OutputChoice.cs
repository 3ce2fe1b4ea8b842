namespace UnDocParser.Cli.Output;

/// <summary>Where the results of a run are to go.</summary>
/// <param name="Path">The path of a file or a folder, or null for standard output.</param>
internal sealed record OutputChoice(string? Path)
{
    /// <summary>Gets the choice of standard output.</summary>
    public static OutputChoice Standard { get; } = new(Path: null);

    /// <summary>Gets a value indicating whether each input has a file of its own in a folder.</summary>
    public bool IsFolder { get; init; }

    /// <summary>Gets a value indicating whether results that are there from an earlier run stay.</summary>
    public bool IsResumed { get; init; }

    /// <summary>Gets what the names of the files in the folder end in.</summary>
    public string Extension { get; init; } = ".json";

    /// <summary>Gets what the results depend on besides the input: the command and its options. A result that was made by others is made anew.</summary>
    public string Settings { get; init; } = "";
}
