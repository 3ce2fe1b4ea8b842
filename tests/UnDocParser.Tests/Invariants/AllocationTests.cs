using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Benchmarks.Measurements;
using UnDocParser.Model;
using UnDocParser.Syntax;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Invariants;

/// <summary>
/// Trees, tokens and models allocate no more than the table that is checked in says, so that no change makes them dearer unnoticed.
/// Bytes are the same on every machine, where seconds are not.
/// </summary>
public sealed class AllocationTests(ITestOutputHelper output)
{
    private const string Table = "tests/UnDocParser.Tests/Invariants/allocations.tsv";
    private const double Tolerance = 1.005;
    private const int NameFields = 2;
    private const int Clauses = 24;
    private const int Blocks = 1000;
    private const string Start = "United Nations A/RES/99/1\n\nThe General Assembly,\n\nNoting the tides,\n\n1. Welcomes the lamps;\n\n";

    private static readonly (string Name, Action<string> Read)[] Stages =
    [
        ("ParseText", static text => SyntaxTree.ParseText(text)),
        ("all tokens", static text => _ = SyntaxTree.ParseText(text).GetRoot().DescendantTokens(descendIntoTrivia: true).Count()),
        ("model", static text => ReadModel(DocumentModel.Create(SyntaxTree.ParseText(text)))),
    ];

    private static readonly (string Name, string Text)[] Texts =
    [
        .. new[] { "resolution.en.txt", "resolution.en.md", "resolution.en.pdftotext.txt", "draft.fr.txt" }.Select(name => (name, SampleTexts.Sample(name))),
        ("10 KB", ResolutionGenerator.Generate(10_000)),
        ("100 KB", ResolutionGenerator.Generate(100_000)),
        ("rows of a table", Repeat("| lamps | A/99/9 | 12 |\n")),
        ("headings", Repeat("Lamps and buoys\n\n")),
        ("clauses of a line", Repeat("2. Requests the Harbour Fund to report on its work;\n\n")),
        ("clauses of three lines", Repeat("2. Requests the keepers of lighthouses, who serve\nall that are at sea, whatever flag they\nsail under, to go on;\n\n")),
        ("items within items", Repeat("(a) The first:\n\n(i) Its part;\n\n")),
        .. from language in ParallelResolution.Languages
           from layout in ParallelResolution.Layouts
           select ($"{language}, {layout}", ParallelResolution.Write(language, layout, Clauses)),
    ];

#if DEBUG
    [Fact(Skip = "The bytes checked in are those of optimised code: dotnet test -c Release.")]
#else
    [Fact]
#endif
    public void No_text_takes_more_bytes_than_checked_in()
    {
        string[][] lines =
        [
            ["text", "characters", .. Stages.Select(stage => stage.Name)],
            .. Texts.Select(text => (string[])[text.Name, KnownNumbers.Text(text.Text.Length), .. Stages.Select(stage => KnownNumbers.Text(AllocatedBytes.Of(() => stage.Read(text.Text))))]),
        ];
        CheckedInTable.HoldsAtMost(Table, lines, NameFields, Tolerance, output);
    }

    private static void ReadModel(DocumentModel model) => _ = model.Paragraphs.Length + model.Citations.Length + model.Diagnostics.Length + model.Mandates.Length;

    private static string Repeat(string block) => Start + string.Concat(Enumerable.Repeat(block, Blocks));
}
