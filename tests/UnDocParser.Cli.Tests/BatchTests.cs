using System.Text.Json;

namespace UnDocParser.Cli.Tests;

/// <summary>A folder of results: one file per input, a manifest, and a later run that goes on where one was cut off.</summary>
public sealed class BatchTests
{
    private const string Manifest = "undoc-manifest.jsonl";

    [Fact]
    public async Task Each_input_has_a_result_named_after_its_path_and_a_line_in_the_manifest()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("a.txt", await File.ReadAllTextAsync(Fixture.English));
        string output = folder.PathOf("new/out/");

        CommandRun run = await CommandRun.OfAsync("outline", input, folder.PathOf("missing.txt"), "--output", output);

        JsonElement[] entries = await EntriesAsync(output);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal([input, folder.PathOf("missing.txt")], entries.Select(entry => entry.GetProperty("input").GetString()));
        string name = entries[0].GetProperty("output").GetString()!;
        Assert.EndsWith("/a.txt.json", name, StringComparison.Ordinal);
        Assert.Equal(new FileInfo(output + name).Length, entries[0].GetProperty("bytes").GetInt64());
        Assert.Contains("\"symbol\":\"A/RES/99/1\"", await File.ReadAllTextAsync(output + name), StringComparison.Ordinal);
        Assert.Equal((await CommandRun.OfAsync("outline", input)).Output, await File.ReadAllTextAsync(output + name));
        Assert.Equal(64, entries[0].GetProperty("sha256").GetString()!.Length);
        Assert.True(entries[0].GetProperty("milliseconds").GetInt64() >= 0);
        Assert.Equal(JsonValueKind.Null, entries[1].GetProperty("output").ValueKind);
        Assert.EndsWith("not found; check the path", entries[1].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inputs_of_one_name_keep_their_results_apart()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new string[] { "one", "two", "two/a.txt.json" })
        {
            Directory.CreateDirectory(folder.PathOf("in/" + name));
            folder.Write($"in/{name}/a.txt", Text(name));
        }

        CommandRun run = await CommandRun.OfAsync("outline", folder.PathOf("in"), "--recursive", "--output", folder.PathOf("out/"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] results = Directory.GetFiles(folder.PathOf("out"), "*.json", SearchOption.AllDirectories);
        Assert.Equal(3, results.Length);
        Assert.All(new string[] { "one", "two", "two/a.txt.json" }, name => Assert.Single(results, path => File.ReadAllText(path).Contains($"Decides on {name}.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Resume_makes_what_is_missing_changed_or_failed_and_leaves_the_rest()
    {
        using var folder = new TemporaryFolder();
        string[] names = ["kept.txt", "changed.txt", "removed.txt", "shortened.txt", "broken.txt"];
        string[] arguments = ["outline", .. names.Select(name => folder.Write(name, name == "broken.txt" ? "{\\rtf1 text}" : Text("text"))), "--output", folder.PathOf("out"), "--resume"];
        CommandRun first = await CommandRun.OfAsync(arguments);
        Dictionary<string, string> results = await ResultsAsync(folder.PathOf("out"));
        folder.Write("changed.txt", Text("other text"));
        File.Delete(results["removed.txt"]);
        await File.WriteAllTextAsync(results["shortened.txt"], "{");

        CommandRun second = await CommandRun.OfAsync(arguments);

        Assert.Equal((2, 2), (first.ExitCode, second.ExitCode));
        Assert.Equal(first.Error, second.Error);
        Assert.Equal(
            ["changed.txt", "removed.txt", "shortened.txt", "broken.txt"],
            (await EntriesAsync(folder.PathOf("out"))).Skip(5).Select(entry => Path.GetFileName(entry.GetProperty("input").GetString()!)));
        Assert.All(results.Values, path => JsonDocument.Parse(File.ReadAllText(path)));
        Assert.Contains("other text", await File.ReadAllTextAsync(results["changed.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resume_makes_anew_what_other_options_made_and_keeps_the_exit_code_of_what_it_leaves()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("a.txt", "Nothing that can be understood.");
        string output = folder.PathOf("out");

        CommandRun strict = await CommandRun.OfAsync("outline", input, "--output", output, "--resume", "--strict");
        CommandRun again = await CommandRun.OfAsync("outline", input, "--output", output, "--resume", "--strict");
        CommandRun other = await CommandRun.OfAsync("outline", input, "--output", output, "--resume", "--format", "json");

        Assert.Equal(strict.ExitCode, again.ExitCode);
        Assert.Equal(0, other.ExitCode);
        Assert.Equal(2, (await EntriesAsync(output)).Length);
    }

    [Fact]
    public async Task Without_resume_everything_is_made_anew()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("out/");

        await CommandRun.OfAsync("outline", Fixture.English, Fixture.English, "--output", output);
        await CommandRun.OfAsync("outline", Fixture.English, "--output", output);

        Assert.Equal(2, (await EntriesAsync(output)).Length);
    }

    [Fact]
    public async Task A_manifest_that_was_cut_in_a_line_is_gone_on_with()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("out");
        string[] arguments = ["outline", Fixture.English, Fixture.French, "--output", output, "--resume"];
        await CommandRun.OfAsync(arguments);
        string manifest = Path.Combine(output, Manifest);
        string whole = await File.ReadAllTextAsync(manifest);
        await File.WriteAllTextAsync(manifest, whole[..^40]);
        folder.Write("out/.undoc-part-left", "half");

        CommandRun run = await CommandRun.OfAsync(arguments);

        JsonElement[] entries = await EntriesAsync(output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([Fixture.English, Fixture.French], entries.Select(entry => entry.GetProperty("input").GetString()));
        Assert.Empty(Directory.GetFiles(output, ".undoc-*"));
    }

    [Fact]
    public async Task A_line_of_the_manifest_that_somebody_spoilt_costs_one_input()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("out");
        string[] arguments = ["outline", Fixture.English, Fixture.French, "--output", output, "--resume"];
        await CommandRun.OfAsync(arguments);
        string manifest = Path.Combine(output, Manifest);
        string[] lines = await File.ReadAllLinesAsync(manifest);
        await File.WriteAllLinesAsync(manifest, ["", "null", "{}", "[1,", "{\"input\":null}", lines[1]]);

        CommandRun run = await CommandRun.OfAsync(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(Path.GetFileName(Fixture.English), (await File.ReadAllLinesAsync(manifest))[6], StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_run_that_is_killed_leaves_whole_results_and_a_readable_manifest()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("in"));
        for (int index = 0; index < 300; index++)
        {
            File.Copy(Fixture.French, folder.PathOf($"in/{index}.txt"));
        }

        string output = folder.PathOf("out");
        string manifest = Path.Combine(output, Manifest);
        string command = $"$undoc outline '{folder.PathOf("in")}' --output '{output}' --resume";
        ShellRun.Of($"{command} & while [ \"$(wc -l <'{manifest}' 2>/dev/null || echo 0)\" -lt 20 ]; do sleep 0.02; done; kill -9 $!; wait $!");
        int before = (await File.ReadAllLinesAsync(manifest)).Length;

        var run = ShellRun.Of(command);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.InRange(before, 20, 301);
        Assert.Equal(300, (await EntriesAsync(output)).Select(entry => entry.GetProperty("input").GetString()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(300, (await EntriesAsync(output)).Length);
        Assert.All(Directory.GetFiles(output, "*.json", SearchOption.AllDirectories), path => JsonDocument.Parse(File.ReadAllText(path)));
        Assert.Empty(Directory.GetFiles(output, ".undoc-*"));
    }

    [Fact]
    public async Task A_folder_that_another_run_writes_is_refused()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("out");
        Directory.CreateDirectory(output);
        await using var other = new FileStream(Path.Combine(output, Manifest), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"undoc: {output}: cannot be written; another run of undoc writes to it, wait for its end"], run.ErrorLines);
    }

    [Fact]
    public async Task Results_never_lie_among_the_inputs()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("in/below"));
        folder.Write("in/below/a.txt", "text");
        foreach (string output in new string[] { folder.PathOf("in"), folder.PathOf("in/below/"), folder.PathOf("") })
        {
            CommandRun run = await CommandRun.OfAsync("text", folder.PathOf("in/below"), "--output", output);

            Assert.Equal(64, run.ExitCode);
            Assert.Contains("name another folder", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }

        Assert.Equal([folder.PathOf("in/below/a.txt")], Directory.GetFiles(folder.PathOf(""), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Results_in_a_folder_below_the_inputs_are_not_read_again()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("a.txt", "text");
        string[] arguments = ["text", folder.PathOf(""), "--recursive", "--output", folder.PathOf("out"), "--resume"];

        await CommandRun.OfAsync(arguments);
        CommandRun run = await CommandRun.OfAsync(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([input], (await EntriesAsync(folder.PathOf("out"))).Select(entry => entry.GetProperty("input").GetString()));
    }

    [Fact]
    public async Task A_folder_of_inputs_is_not_taken_for_one_of_results()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("in/below"));
        folder.Write("in/a.txt", "text");
        folder.Write("in/below/b.txt", "text");

        CommandRun run = await CommandRun.OfAsync("outline", folder.PathOf("in"), "--recursive", "--output", folder.PathOf("in/below"));

        Assert.Equal(64, run.ExitCode);
        Assert.EndsWith("in/below holds inputs perhaps, which would not be read; name a new folder", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.PathOf("in/below")));
    }

    [UnixFact]
    public async Task A_pipe_among_the_inputs_is_not_waited_for()
    {
        using var folder = new TemporaryFolder();
        string pipe = folder.PathOf("pipe");
        if (!OperatingSystem.IsLinux() || ShellRun.Of($"mkfifo '{pipe}'").ExitCode != 0)
        {
            return;
        }

        CommandRun run = await CommandRun.OfAsync("outline", pipe, Fixture.English, "--output", folder.PathOf("out/"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"undoc: {pipe}: is no plain file", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cite", "table", ".txt")]
    [InlineData("mandates", "csv", ".csv")]
    [InlineData("cite", "json", ".json")]
    public async Task Lists_have_a_result_an_input_too(string command, string format, string extension)
    {
        using var folder = new TemporaryFolder();

        CommandRun run = await CommandRun.OfAsync(command, Fixture.English, "--format", format, "--output", folder.PathOf("out/"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string result = Assert.Single(Directory.GetFiles(folder.PathOf("out"), "*.txt" + extension, SearchOption.AllDirectories));
        Assert.Equal((await CommandRun.OfAsync(command, Fixture.English, "--format", format)).Output, await File.ReadAllTextAsync(result));
    }

    [Theory]
    [InlineData]
    [InlineData("--output", "-")]
    public async Task Resume_without_a_folder_is_wrong_usage(params string[] output)
    {
        CommandRun run = await CommandRun.OfAsync(["outline", Fixture.English, "--resume", .. output]);

        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Equal(["undoc: --resume needs a folder, --output DIR; see 'undoc outline --help'"], run.ErrorLines);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_and_standard_input_are_told_in_one_line()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("out", "what was there");

        CommandRun inFile = await CommandRun.OfAsync("outline", Fixture.English, "--output", file + "/");
        CommandRun fromInput = await CommandRun.OfAsync("outline", "-", Fixture.English, "--output", folder.PathOf("new/"));

        Assert.Equal((2, 2), (inFile.ExitCode, fromInput.ExitCode));
        Assert.Equal([$"undoc: {file}/: cannot be written; it is a file, name a folder"], inFile.ErrorLines);
        Assert.StartsWith("undoc: -: standard input has no name for its result", Assert.Single(fromInput.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("what was there", await File.ReadAllTextAsync(file));
    }

    private static string Text(string words) => $"The General Assembly,\n\n1. Decides on {words}.\n";

    private static async Task<JsonElement[]> EntriesAsync(string output) =>
        [.. (await File.ReadAllLinesAsync(Path.Combine(output, Manifest))).Select(line => JsonDocument.Parse(line).RootElement)];

    private static async Task<Dictionary<string, string>> ResultsAsync(string output) => (await EntriesAsync(output))
        .Where(entry => entry.GetProperty("output").ValueKind != JsonValueKind.Null)
        .ToDictionary(
            entry => Path.GetFileName(entry.GetProperty("input").GetString()!),
            entry => Path.Combine(output, entry.GetProperty("output").GetString()!));
}
