using System.Globalization;
using UnDocParser.Samples;

namespace UnDocParser.Tests.Documentation;

/// <summary>The samples print what they say at their ends.</summary>
public sealed class SampleTests
{
    private const string Marker = "\n// Prints:\n";

    public static TheoryData<string> Names => [.. Samples.Keys];

    private static Dictionary<string, Action<string, TextWriter>> Samples { get; } = new(StringComparer.Ordinal)
    {
        [nameof(InsertAndRenumber)] = InsertAndRenumber.Run,
        [nameof(ReplaceCitations)] = ReplaceCitations.Run,
        [nameof(Tracking)] = Tracking.Run,
        [nameof(CaretToClause)] = CaretToClause.Run,
        [nameof(LongClauseAnalyzer)] = LongClauseAnalyzer.Run,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_prints_what_it_says(string name)
    {
        string path = $"docs/samples/{name}.cs";
        string source = Repository.Read(path);
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Samples[name](Repository.Read("docs/samples/resolution.en.txt"), output);
        string printed = string.Concat(output.ToString().TrimEnd('\n').Split('\n').Select(line => ("// " + line).TrimEnd() + "\n"));
        int end = source.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length;
        Repository.HoldsGenerated(path, source[..end] + printed);
    }

    [Fact]
    public void The_page_on_editing_shows_the_samples()
    {
        const string Page = "docs/editing.md";
        string page = Repository.Read(Page);
        foreach (string name in Samples.Keys.Where(name => name != nameof(LongClauseAnalyzer)))
        {
            string source = Repository.Read($"docs/samples/{name}.cs");
            page = MarkdownFence.Find(page, name).With(Body(source));
            page = MarkdownFence.Find(page, name + " prints").With(source[(source.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)..].Replace("// ", "", StringComparison.Ordinal));
        }

        Repository.HoldsGenerated(Page, page);
    }

    [Fact]
    public void Every_sample_is_run() =>
        Assert.Equal(
            Directory.GetFiles(Repository.PathOf("docs/samples"), "*.cs").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            Samples.Keys.Order(StringComparer.Ordinal));

    // The lines of the method, from the edge on.
    private static string Body(string source)
    {
        const string Start = "TextWriter output)\n    {\n";
        int start = source.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = source.IndexOf("\n    }\n", start, StringComparison.Ordinal);
        return string.Concat(source[start..end].Split('\n').Select(line => (line.Length > 8 ? line[8..] : "") + "\n"));
    }
}
