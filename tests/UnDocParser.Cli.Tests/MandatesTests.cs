using System.Text.Json;

namespace UnDocParser.Cli.Tests;

public sealed class MandatesTests
{
    private const string Draft = """
        A/RES/75/900

        The General Assembly,

        1. Requests the Secretary-General to submit to the General Assembly, at its seventy-sixth session, a report on lights, "buoys" and beacons;

        2. Decides to remain seized of the matter.

        """;

    [Fact]
    public async Task Prints_a_table_a_file()
    {
        CommandRun run = await CommandRun.WithInputAsync(Draft, "mandates", "-", Fixture.Unstructured);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("-: A/RES/75/900", run.OutputLines[0]);
        Assert.Contains(run.OutputLines, line => line.Contains("| 1.", StringComparison.Ordinal) && line.Contains("2021", StringComparison.Ordinal));
        Assert.Equal($"{Fixture.Unstructured}: no reporting mandates", run.OutputLines[^1]);
    }

    [Fact]
    public async Task Prints_one_line_of_json_a_file()
    {
        CommandRun run = await CommandRun.WithInputAsync(Draft, "mandates", "--format", "jsonl", "-", Fixture.French);

        Assert.Equal((0, "", 2), (run.ExitCode, run.Error, run.OutputLines.Length));
        JsonElement mandate = JsonDocument.Parse(run.OutputLines[0]).RootElement.GetProperty("mandates")[0];
        Assert.Equal("secretaryGeneral", mandate.GetProperty("actorKind").GetString());
        Assert.Equal("generalAssembly", mandate.GetProperty("recipientKind").GetString());
        Assert.Equal(2021, mandate.GetProperty("year").GetInt32());
        Assert.Equal(76, mandate.GetProperty("dues")[0].GetProperty("session").GetInt32());
        Assert.Equal("lights, \"buoys\" and beacons", mandate.GetProperty("subject").GetString());
    }

    [Fact]
    public async Task A_recipient_has_one_name_whether_it_is_printed_or_meant()
    {
        const string Silent = "A/RES/75/900\n\nThe General Assembly,\n\n1. Requests the Secretary-General to report to it at its seventy-sixth session on lights;\n";

        foreach (string text in new[] { Draft, Silent, Silent.Replace("to it ", "", StringComparison.Ordinal) })
        {
            Assert.Contains("| General Assembly |", (await CommandRun.WithInputAsync(text, "mandates", "-")).Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("The General Assembly,\n\n1. Requests the Secretary-General to watch over the lamps of the coast and to report thereon at its ninety-ninth session;\n", "to watch over the lamps of the coast")]
    [InlineData("L’Assemblée générale,\n\n1. Prie le Secrétaire général de veiller sur les phares et de lui faire rapport à ce sujet à sa quatre-vingt-dix-neuvième session ;\n", "de veiller sur les phares")]
    public async Task A_subject_that_points_back_is_named_by_what_it_points_to(string text, string subject)
    {
        CommandRun table = await CommandRun.WithInputAsync(text, "mandates", "-");
        CommandRun json = await CommandRun.WithInputAsync(text, "mandates", "-", "--format", "jsonl");

        Assert.Contains($"| {subject} ", table.Output, StringComparison.Ordinal);
        Assert.Equal(subject, JsonDocument.Parse(json.Output).RootElement.GetProperty("mandates")[0].GetProperty("subjectReferent").GetString());
    }

    [Fact]
    public async Task A_table_fits_the_terminal_and_is_not_broken_in_a_file()
    {
        CommandRun narrow = await CommandRun.OnTerminalAsync(70, hasColors: false, "mandates", Fixture.English);
        CommandRun file = await CommandRun.OfAsync("mandates", Fixture.English);

        Assert.All(narrow.OutputLines.Skip(1), line => Assert.InRange(line.Length, 1, 70));
        Assert.Equal(2, file.OutputLines.Count(line => line.StartsWith("| 2. (", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Prints_csv_with_one_head_for_all_files()
    {
        CommandRun run = await CommandRun.WithInputAsync(Draft, "mandates", "--format", "csv", "-", Fixture.Unstructured);

        Assert.Equal(
            [
                "path,symbol,clause,verb,actor,actorKind,recipient,recipientKind,due,year,subject",
                "-,A/RES/75/900,1.,requests,the Secretary-General,secretaryGeneral,to the General Assembly,generalAssembly,seventy-sixth session,2021,\"lights, \"\"buoys\"\" and beacons\"",
            ],
            run.OutputLines);
    }

    [Fact]
    public async Task An_item_takes_its_actor_from_the_clause_above()
    {
        CommandRun run = await CommandRun.OfAsync("mandates", "--format", "csv", Fixture.English);

        Assert.Contains(",2. (a),requests,the Secretary-General,secretaryGeneral,", run.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_list_of_files_and_goes_on_behind_a_missing_one()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllLinesAsync(folder.PathOf("list"), ["no-such-file", Fixture.English]);

        CommandRun run = await CommandRun.OfAsync("mandates", "--files-from", folder.PathOf("list"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["undoc: no-such-file: not found; check the path"], run.ErrorLines);
        Assert.Contains("A/RES/99/1", run.OutputLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_another_format()
    {
        CommandRun run = await CommandRun.OfAsync("mandates", "file", "--format", "xml");

        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Equal(["undoc: Argument 'xml' not recognized. Must be one of: 'table' 'jsonl' 'json' 'csv'; see 'undoc mandates --help'"], run.ErrorLines);
    }
}
