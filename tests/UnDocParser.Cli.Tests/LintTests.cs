using System.Text;
using System.Text.Json;
using UnDocParser.Word.Tests;

namespace UnDocParser.Cli.Tests;

public sealed class LintTests
{
    private const string Broken = "A/RES/91/12\n\nThe General Assembly,\n\nRecalling the Charter;\n\nRecalling also the Plan of Action,\n\n1. Decides to meet.\n\n3. Requests a report;\n";
    private const string Right = "A/RES/91/12\n\nThe General Assembly,\n\nRecalling the Charter,\n\nRecalling also the Plan of Action,\n\n1. Decides to meet;\n\n2. Requests a report.\n";

    [Fact]
    public async Task Says_nothing_of_a_sound_text()
    {
        CommandRun run = await CommandRun.WithInputAsync(Right, "lint", "-");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Names_place_severity_and_rule_of_each_finding()
    {
        CommandRun run = await CommandRun.WithInputAsync(Broken, "lint", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "-:5:22: warning UNL0003: A preambular clause ends with a comma, not with “;”",
                "-:9:19: warning UNL0004: An operative clause ends with “;”, not with “.”",
                "-:11:1: warning UNL0010: “3.” stands where “2.” is expected",
                "-:11:21: warning UNL0004: The last operative clause ends with “.”, not with “;”",
            ],
            run.OutputLines);
    }

    [Fact]
    public async Task Prints_the_corrected_text()
    {
        CommandRun run = await CommandRun.WithInputAsync(Broken, "lint", "--fix", "-");

        Assert.Equal((0, Right, ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Writes_the_corrected_text_to_another_file_and_leaves_its_own()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("draft.txt", Broken);
        CommandRun run = await CommandRun.OfAsync("lint", "--fix", "--output", folder.PathOf("right.txt"), file);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(Right, await File.ReadAllTextAsync(folder.PathOf("right.txt")));
        Assert.Equal(Broken, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Puts_the_corrected_text_in_the_place_of_a_file_when_asked_to()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("draft.txt", "\uFEFF" + Broken.Replace("Recalling also", "Recalls", StringComparison.Ordinal));
        CommandRun run = await CommandRun.OfAsync("lint", "--fix", "--in-place", file);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("UNL0005", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes("\uFEFF" + Right.Replace("Recalling also", "Recalls", StringComparison.Ordinal)), await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_never_replaced()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = Encoding.Latin1.GetBytes(Broken.Replace("a report", "a café", StringComparison.Ordinal));
        string file = folder.Write("draft.txt", bytes);
        CommandRun run = await CommandRun.OfAsync("lint", "--fix", "--in-place", "--encoding", "latin1", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not in UTF-8", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task Standard_input_has_no_place_to_write_to()
    {
        CommandRun run = await CommandRun.WithInputAsync(Broken, "lint", "--fix", "--in-place", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("standard input", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_and_severity_choose_what_is_reported()
    {
        Assert.Equal(["UNL0003"], await Rules("--rules", "unl0003"));
        Assert.Equal(["UNL0003", "UNL0010"], await Rules("--rules", "UNL0010,UNL0003"));
        Assert.Empty(await Rules("--severity", "error"));
        string[] hints = await Rules("--rules", "UNL0025", "--severity", "hidden");
        Assert.Empty(hints);
    }

    [Fact]
    public async Task A_rule_that_is_named_is_reported_whatever_its_severity()
    {
        const string Text = "The General Assembly,\n\nRecalling the Charter,\n\nRecalling the Plan of Action,\n\n1. Decides to meet.\n";

        CommandRun named = await CommandRun.WithInputAsync(Text, "lint", "--rules", "UNL0025", "-");
        CommandRun usual = await CommandRun.WithInputAsync(Text, "lint", "-");

        Assert.Contains("hidden UNL0025", named.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("UNL0025", usual.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_device_is_not_replaced()
    {
        CommandRun run = await CommandRun.OfAsync("lint", "--fix", "--in-place", "/dev/null");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no regular file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'UNL9999'", "--rules", "UNL0003,UNL9999")]
    [InlineData("--in-place needs --fix", "--in-place")]
    [InlineData("--format is of findings", "--fix", "--format", "json")]
    public async Task A_choice_that_does_not_exist_is_refused(string said, params string[] options)
    {
        CommandRun run = await CommandRun.WithInputAsync(Broken, ["lint", .. options, "-"]);

        Assert.Equal(64, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_corrections()
    {
        CommandRun run = await CommandRun.WithInputAsync(Broken, "lint", "--format", "jsonl", "-");
        using var document = JsonDocument.Parse(Assert.Single(run.OutputLines));

        Assert.Equal("undoc-lint/1", document.RootElement.GetProperty("schema").GetString());
        JsonElement finding = document.RootElement.GetProperty("findings")[0];
        JsonElement change = finding.GetProperty("fix").GetProperty("changes")[0];
        Assert.Equal(("UNL0003", ","), (finding.GetProperty("id").GetString(), change.GetProperty("text").GetString()));
        Assert.Equal(";", Broken[change.GetProperty("start").GetInt32()..change.GetProperty("end").GetInt32()]);
        Assert.Equal("docs/linting.md#UNL0003", finding.GetProperty("help").GetString());
    }

    [Fact]
    public async Task Only_text_can_be_corrected()
    {
        byte[] word = new WordFile(WordFile.Paragraph("The General Assembly,") + WordFile.Paragraph("1. Decides to keep the lights.")).ToBytes();
        CommandRun run = await CommandRun.WithInputAsync(word, "lint", "--fix", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("only text can be corrected", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static async Task<string[]> Rules(params string[] options)
    {
        CommandRun run = await CommandRun.WithInputAsync(Broken, ["lint", .. options, "-"]);
        return [.. run.OutputLines.Select(line => line.Split(' ')[2].TrimEnd(':'))];
    }
}
