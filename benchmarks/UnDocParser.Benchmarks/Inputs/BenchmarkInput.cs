namespace UnDocParser.Benchmarks.Inputs;

/// <summary>A text to measure on.</summary>
/// <param name="Name">The short name: <c>small</c>, <c>medium</c>, <c>large</c>, <c>huge</c>, or a size.</param>
/// <param name="Source">The file it is from, or <c>generated</c>.</param>
/// <param name="Text">The text.</param>
public sealed record BenchmarkInput(string Name, string Source, string Text) : IMeasuredText
{
    private const string Generated = "generated";

    private static readonly (string Name, string? File, int Length)[] Known =
    [
        ("small", "small.fr.tika.txt", 12_000),
        ("medium", "medium.en.tika.txt", 100_000),
        ("large", "large.en.tika.txt", 1_300_000),
        ("huge", null, 5_000_000),
    ];

    private static readonly (string Name, int Length)[] Sizes =
        [("10 KB", 10_000), ("100 KB", 100_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)];

    /// <summary>Gets the names of the inputs, smallest first.</summary>
    public static IEnumerable<string> Names => Known.Select(known => known.Name);

    /// <inheritdoc/>
    public int Length => Text.Length;

    /// <summary>Returns every input, smallest first.</summary>
    public static BenchmarkInput[] LoadAll() => [.. Names.Select(Load)];

    /// <summary>Reads the official text of a name where it is at hand; else generates one of about its size.</summary>
    public static BenchmarkInput Load(string name)
    {
        (_, string? file, int length) = Known.First(known => known.Name == name);
        return file is not null && SharedFiles.Find(Path.Combine("perf", file), File.Exists) is { } path
            ? new BenchmarkInput(name, file, File.ReadAllText(path))
            : new BenchmarkInput(name, Generated, ResolutionGenerator.Generate(length));
    }

    /// <summary>Generates texts of growing length, each ten times the one before.</summary>
    public static IEnumerable<BenchmarkInput> GenerateGrowing() =>
        Sizes.Select(size => new BenchmarkInput(size.Name, Generated, ResolutionGenerator.Generate(size.Length)));

    /// <summary>Returns which texts are measured, as a line to print before the outcome.</summary>
    public static string Describe(IEnumerable<BenchmarkInput> inputs) =>
        "Inputs: " + string.Join("; ", inputs.Select(input => $"{input.Name} = {input.Source}, {input.Text.Length} characters"));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
