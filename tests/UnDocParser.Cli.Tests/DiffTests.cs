using System.Text.Json;

namespace UnDocParser.Cli.Tests;

public sealed class DiffTests
{
    private const string Draft = "The General Assembly,\n\n1. Requests the keepers to light thirty lamps <by> night;\n\n2. Decides to remain seized of the matter.\n";
    private const string Adopted = "The General Assembly,\n\n1. Requests the keepers to light forty lamps <by> night;\n\n2. Thanks the villages;\n\n3. Decides to remain seized of the matter.\n";

    [Fact]
    public async Task Prints_what_differs_with_signs()
    {
        using var folder = new TemporaryFolder();
        (string draft, string adopted) = (folder.Write("draft", Draft), folder.Write("adopted", Adopted));
        CommandRun run = await CommandRun.OfAsync("diff", draft, adopted);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                $"{draft} → {adopted}: 1 changed, 1 added, 0 removed, 0 moved, 2 equal",
                "~ 1  Requests the keepers to light [-thirty-]{+forty+} lamps <by> night;",
                "+ 2  Thanks the villages;",
            ],
            run.OutputLines);
    }

    [Fact]
    public async Task Equal_texts_end_with_nought_and_a_missing_one_with_two()
    {
        using var folder = new TemporaryFolder();
        string draft = folder.Write("draft", Draft);

        Assert.Equal(0, (await CommandRun.OfAsync("diff", draft, draft)).ExitCode);
        CommandRun missing = await CommandRun.OfAsync("diff", draft, "no-such-file");
        Assert.Equal((2, "", "undoc: no-such-file: not found; check the path\n"), (missing.ExitCode, missing.Output, missing.Error));
    }

    [Theory]
    [InlineData(true, new string[0], true)]
    [InlineData(true, new[] { "--color", "never" }, false)]
    [InlineData(false, new[] { "--color", "Always" }, true)]
    [InlineData(false, new[] { "--color", "auto" }, false)]
    public async Task Colours_are_for_terminals_unless_asked_for(bool isTerminal, string[] options, bool isColoured)
    {
        using var folder = new TemporaryFolder();
        CommandRun run = await CommandRun.OnTerminalAsync(80, isTerminal, ["diff", folder.Write("a", Draft), folder.Write("b", Adopted), .. options]);

        Assert.Equal(isColoured, run.Output.Contains("\u001b[32mforty\u001b[0m", StringComparison.Ordinal));
        Assert.Equal(!isColoured, run.Output.Contains("{+forty+}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Writes_json_with_the_places_of_the_words()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = await CommandRun.OfAsync("diff", folder.Write("a", Draft), folder.Write("b", Adopted), "--format", "jsonl");
        JsonElement root = JsonDocument.Parse(Assert.Single(run.OutputLines)).RootElement;
        JsonElement entry = root.GetProperty("entries").EnumerateArray().Single(entry => entry.GetProperty("kind").GetString() == "changed");
        JsonElement change = entry.GetProperty("changes")[0];
        int[] span = [.. change.GetProperty("beforeSpan").EnumerateArray().Select(value => value.GetInt32())];

        Assert.Equal((1, 2), (root.GetProperty("counts").GetProperty("added").GetInt32(), root.GetProperty("counts").GetProperty("equal").GetInt32()));
        Assert.Equal("thirty", Draft[span[0]..span[1]]);
        Assert.Equal("forty", change.GetProperty("after").GetString());
    }

    [Fact]
    public async Task Writes_a_web_page_in_which_no_text_is_markup()
    {
        using var folder = new TemporaryFolder();
        string page = folder.PathOf("page.html");
        CommandRun run = await CommandRun.OfAsync("diff", folder.Write("a", Draft), folder.Write("b", Adopted), "--format", "html", "--output", page);
        string html = await File.ReadAllTextAsync(page);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("light <del>thirty</del> lamps &lt;by&gt; night;</td>", html, StringComparison.Ordinal);
        Assert.Contains("light <ins>forty</ins> lamps &lt;by&gt; night;</td>", html, StringComparison.Ordinal);
        Assert.Contains("<ins>Thanks the villages;</ins></td></tr>", html, StringComparison.Ordinal);
        Assert.EndsWith("</body>\n</html>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_never_replaces_what_was_read()
    {
        using var folder = new TemporaryFolder();
        string draft = folder.Write("a", Draft);
        CommandRun run = await CommandRun.OfAsync("diff", draft, folder.Write("b", Adopted), "--output", draft);

        Assert.Equal(64, run.ExitCode);
        Assert.Equal(Draft, await File.ReadAllTextAsync(draft));
    }
}
