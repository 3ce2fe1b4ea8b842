using System.Globalization;
using UnDocParser.Samples;
using UnDocParser.Syntax;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Documentation.Tests;

/// <summary>The samples print what they say at their ends, and the pages show them as they are.</summary>
public sealed class SampleTests(WorkingFolder folder) : IClassFixture<WorkingFolder>
{
    private const string Marker = "\n// Prints:\n";
    private const string Folder = "docs/samples";

    private readonly WorkingFolder _folder = folder;

    public static TheoryData<string> Names => [.. Samples.Keys];

    private static Dictionary<string, Action<TextWriter>> Samples { get; } = new(StringComparer.Ordinal)
    {
        [nameof(InsertAndRenumber)] = output => InsertAndRenumber.Run(Text(), output),
        [nameof(ReplaceCitations)] = output => ReplaceCitations.Run(Text(), output),
        [nameof(Tracking)] = output => Tracking.Run(Text(), output),
        [nameof(CaretToClause)] = output => CaretToClause.Run(Text(), output),
        [nameof(WalkLabels)] = output => WalkLabels.Run(Folder, output),
        [nameof(JsonByVisitor)] = output => JsonByVisitor.Run(Text(), output),
        [nameof(EditingLoop)] = output => EditingLoop.Run(Text(), output),
        [nameof(CitationGraph)] = output => CitationGraph.Run(Folder, output),
        [nameof(MandatesByYear)] = output => MandatesByYear.Run(Folder, output),
        [nameof(MandatesToCsv)] = output => MandatesToCsv.Run(Folder, output),
        [nameof(DraftAgainstAdopted)] = output => DraftAgainstAdopted.Run(Tree("draft.en.txt"), Tree("resolution.en.txt"), output),
        [nameof(EnglishBesideFrench)] = output => EnglishBesideFrench.Run(Tree("resolution.en.txt"), Tree("draft.fr.txt"), output),
        [nameof(RuleOfYourOwn)] = output => RuleOfYourOwn.Run(Text(), output),
        [nameof(PdfToJsonLines)] = output => PdfToJsonLines.Run(Folder, output),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_prints_what_it_says(string name)
    {
        Assert.NotNull(_folder);
        string path = $"{Folder}/{name}.cs";
        string source = Repository.Read(path);
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Samples[name](output);
        string printed = string.Concat(output.ToString().TrimEnd('\n').Split('\n').Select(line => ("// " + line).TrimEnd() + "\n"));
        int end = source.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length;
        Repository.HoldsGenerated(path, source[..end] + printed);
    }

    [Fact]
    public void Every_sample_is_run() =>
        Assert.Equal(
            Directory.GetFiles(Repository.PathOf(Folder), "*.cs").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            Samples.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_pdf_file_is_made_by_the_tests()
    {
        string path = Repository.PathOf($"{Folder}/resolution.pdf");
        if (Repository.IsUpdating)
        {
            File.WriteAllBytes(path, WorkingFolder.Pdf());
        }

        Assert.Equal(WorkingFolder.Pdf(), File.ReadAllBytes(path));
    }

    [Fact]
    public void A_page_shows_each_sample()
    {
        var left = Samples.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (string page in PageTests.Pages())
        {
            string text = Repository.Read(page);
            foreach (string name in Samples.Keys.Where(name => text.Contains($"<!-- {name} -->", StringComparison.Ordinal)))
            {
                string source = Repository.Read($"{Folder}/{name}.cs");
                string prints = source[(source.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)..];
                text = MarkdownFence.Find(text, name).With(Body(source));
                text = MarkdownFence.Find(text, name + " prints").With(prints.Replace("// ", "", StringComparison.Ordinal));
                left.Remove(name);
            }

            Repository.HoldsGenerated(page, text);
        }

        Assert.Empty(left);
    }

    private static string Text() => File.ReadAllText($"{Folder}/resolution.en.txt");

    private static SyntaxTree Tree(string name) => SyntaxTree.ParseText(File.ReadAllText($"{Folder}/{name}"));

    // The lines of the method from the edge on, and the types that it uses. The namespaces of the packages are in use on the pages.
    private static string Body(string source)
    {
        const string Start = "TextWriter output)\n    {\n";
        const string MethodEnd = "\n    }\n";
        int start = source.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = source.IndexOf(MethodEnd, start, StringComparison.Ordinal);
        int types = end + MethodEnd.Length;
        int typesEnd = Math.Max(types, source.IndexOf("\n}\n", types - 1, StringComparison.Ordinal));
        return SystemUsings(source) + Outdent(source[start..end], 8) + Outdent(source[types..typesEnd], 4);
    }

    private static string SystemUsings(string source)
    {
        string usings = string.Concat(source.Split('\n').Where(line => line.StartsWith("using System", StringComparison.Ordinal)).Select(line => line + "\n"));
        return usings.Length == 0 ? "" : usings + "\n";
    }

    private static string Outdent(string lines, int columns) =>
        lines.Length == 0 ? "" : string.Concat(lines.Split('\n').Select(line => (line.Length > columns ? line[columns..] : "") + "\n"));
}
