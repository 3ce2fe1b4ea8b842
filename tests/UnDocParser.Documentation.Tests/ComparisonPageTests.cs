using UnDocParser.Tests.Documentation;

namespace UnDocParser.Documentation.Tests;

/// <summary>docs/comparison.md claims what tests hold.</summary>
public sealed class ComparisonPageTests
{
    private const int HeadLines = 2;
    private const int Capability = 1;
    private const int Ours = 2;
    private const int Roslyn = 3;
    private const int Test = 7;

    private static readonly string[] TestFiles = Directory.GetFiles(Repository.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories);

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            IEnumerable<string> lines = Repository.Read("docs/comparison.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal));
            foreach (string[] cells in lines.Skip(HeadLines).Select(CellsOf))
            {
                rows.Add(cells[Capability], cells[Ours], cells[Roslyn], cells[Test]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_we_claim_a_test_holds_and_what_Roslyn_has_and_we_do_not_has_a_reason(string capability, string ours, string roslyn, string test)
    {
        if (ours.StartsWith("no", StringComparison.Ordinal))
        {
            bool hasReason = ours.StartsWith("no: ", StringComparison.Ordinal);
            Assert.True(hasReason || !roslyn.StartsWith("yes", StringComparison.Ordinal), $"{capability}: there is no reason.");
            return;
        }

        Assert.True(ours.StartsWith("yes", StringComparison.Ordinal) || ours.StartsWith("partly: ", StringComparison.Ordinal), $"{capability}: {ours}");
        Assert.True(IsThere(test), $"{capability}: there is no test {test}.");
    }

    // "`ReparsingTests.The_same_text_gives_the_same_tree`", or the name of a step behind "`.ci/run`: ".
    private static bool IsThere(string test)
    {
        const string Step = "`.ci/run`: ";
        if (test.StartsWith(Step, StringComparison.Ordinal))
        {
            return Repository.Read(".ci/run").Contains($"step \"{test[Step.Length..]}\"", StringComparison.Ordinal);
        }

        string[] name = test.Trim('`').Split('.');
        return TestFiles.Where(path => Path.GetFileNameWithoutExtension(path) == name[0])
            .Any(path => File.ReadAllText(path).Contains($" {name[^1]}(", StringComparison.Ordinal));
    }

    private static string[] CellsOf(string line) => [.. line.Split('|').Select(cell => cell.Trim())];
}
