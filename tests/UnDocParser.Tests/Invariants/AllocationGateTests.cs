using System.Globalization;
using System.Text;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Documentation;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Invariants;

/// <summary>
/// Trees, tokens and models allocate no more than the table that is checked in says: bytes are the same on every machine, where seconds are not.
/// </summary>
public sealed class AllocationGateTests(ITestOutputHelper output)
{
    private const string Table = "tests/UnDocParser.Tests/Invariants/allocations.tsv";
    private const string Head = "text\tcharacters\tParseText\tand all tokens\tand model";
    private const int Runs = 3;
    private const double Tolerance = 0.005;

    private static readonly (string Name, Action<string> Read)[] Stages =
    [
        ("ParseText", static text => SyntaxTree.ParseText(text)),
        ("all tokens", static text => _ = SyntaxTree.ParseText(text).GetRoot().DescendantTokens(descendIntoTrivia: true).Count()),
        ("model", static text => ReadModel(DocumentModel.Create(SyntaxTree.ParseText(text)))),
    ];

    [Fact]
    public void No_text_takes_more_bytes_than_checked_in()
    {
        var texts = Texts().ToArray();
        var measured = Array.ConvertAll(texts, text => Array.ConvertAll(Stages, stage => BytesOf(stage.Read, text.Text)));
        var lines = texts.Zip(measured, static (text, bytes) => Line(text.Name, text.Text.Length, bytes));
        if (Repository.IsUpdating)
        {
            File.WriteAllText(Repository.PathOf(Table), Head + "\n" + string.Concat(lines.Select(line => line + "\n")));
        }

        var known = File.ReadLines(Repository.PathOf(Table)).Skip(1).Select(line => line.Split('\t')).ToDictionary(fields => fields[0], StringComparer.Ordinal);
        var risen = new StringBuilder();
        for (var index = 0; index < texts.Length; index++)
        {
            var (name, text) = texts[index];
            output.WriteLine(Line(name, text.Length, measured[index]));
            Assert.True(known.TryGetValue(name, out var fields) && fields[1] == Number(text.Length), $"{Table} is not about the text '{name}'.");
            for (var stage = 0; stage < Stages.Length; stage++)
            {
                var allowed = long.Parse(fields![stage + 2], CultureInfo.InvariantCulture);
                if (measured[index][stage] > allowed * (1 + Tolerance))
                {
                    risen.Append('\n').Append(name).Append(", ").Append(Stages[stage].Name).Append(": ").Append(measured[index][stage]).Append(", was ").Append(allowed);
                }
            }
        }

        Assert.True(risen.Length == 0, $"More bytes than checked in. If they are worth it, run the tests with UNDOC_UPDATE_DOCS=1 and check {Table} in.{risen}");
    }

    private static IEnumerable<(string Name, string Text)> Texts()
    {
        foreach (var name in new[] { "resolution.en.txt", "resolution.en.md", "resolution.en.pdftotext.txt", "draft.fr.txt" })
        {
            yield return (name, SampleTexts.Sample(name));
        }

        yield return ("10 KB", ResolutionGenerator.Generate(10_000));
        yield return ("100 KB", ResolutionGenerator.Generate(100_000));
        yield return ("1000 clauses of a line", "The General Assembly,\n\n" + string.Concat(Enumerable.Range(0, 1_000).Select(number => $"Recalling item {number} of the programme,\n\n")));
        yield return ("400 clauses with items", "The General Assembly,\n\n" + string.Concat(Enumerable.Range(1, 400).Select(number => $"{number}. Decides:\n\n(a) To meet;\n\n(b) To report:\n\n(i) In spring;\n\n")));
    }

    private static void ReadModel(DocumentModel model) => _ = model.Paragraphs.Length + model.Citations.Length + model.Diagnostics.Length + model.Mandates.Length;

    // The least of several runs, behind one that makes what is made once for the process.
    private static long BytesOf(Action<string> read, string text)
    {
        read(text);
        var least = long.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            read(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static string Line(string name, int length, long[] bytes) => string.Join('\t', [name, Number(length), .. bytes.Select(Number)]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
