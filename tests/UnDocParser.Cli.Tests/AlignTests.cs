using System.Text.Json;

namespace UnDocParser.Cli.Tests;

public sealed class AlignTests
{
    private const string English = "The General Assembly,\n\n1. Requests the keepers:\n\n(a) To count lamps;\n\n(b) To light them;\n\n2. Decides to remain seized of the matter.\n";
    private const string French = "L’Assemblée générale,\n\n1. Prie les gardiens :\n\na) De compter les lampes ;\n\nb) De les allumer ;\n\n2. Décide de rester saisie de la question.\n";

    [Fact]
    public async Task Prints_both_languages_beside_each_other()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = await CommandRun.OfAsync("align", folder.Write("en", English), folder.Write("fr", French));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(": 100.0 % paired, 0 that do not fit", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains(run.OutputLines, line => Cells(line) is "1 (b)|To light them;|1 b)|De les allumer ;");
    }

    [Fact]
    public async Task What_does_not_fit_has_a_sign_and_ends_with_one()
    {
        using var folder = new TemporaryFolder();
        string left = folder.Write("en", English);
        string right = folder.Write("fr", French.Replace("b) De les allumer ;\n\n", "", StringComparison.Ordinal));
        CommandRun run = await CommandRun.OfAsync("align", left, right);
        CommandRun json = await CommandRun.OfAsync("align", left, right, "--format", "json");

        Assert.Equal((1, 1), (run.ExitCode, json.ExitCode));
        Assert.Contains(run.OutputLines, line => Cells(line) is "!|1 (b)|To light them;");
        JsonElement entry = JsonDocument.Parse(json.Output).RootElement.GetProperty("entries").EnumerateArray().Single(entry => entry.GetProperty("kind").GetString() == "leftOnly");
        Assert.Equal(JsonValueKind.Null, entry.GetProperty("right").ValueKind);
    }

    [Fact]
    public async Task Writes_a_web_page()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = await CommandRun.OfAsync("align", folder.Write("en", English), folder.Write("fr", French), "--format", "html");

        Assert.Contains("<td class=\"after\" lang=\"fr\" dir=\"ltr\">De compter les lampes ;</td></tr>", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("mismatch\">", run.Output, StringComparison.Ordinal);
    }

    private static string Cells(string line) => string.Join('|', line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
