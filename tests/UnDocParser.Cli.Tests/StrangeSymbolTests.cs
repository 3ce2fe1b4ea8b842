namespace UnDocParser.Cli.Tests;

public sealed class StrangeSymbolTests
{
    public static TheoryData<string, string> Runs
    {
        get
        {
            var runs = new TheoryData<string, string>();
            foreach (string symbol in new[] { "A/1Rev1/RES/e", "A/1/Rev.1/RES/C", "A/76/L.20/Add.1/DEC/C", "S/2020/1/Corr.1/RES/B", "A/1/A /d.1" })
            {
                runs.Add("outline", symbol);
                runs.Add("check", symbol);
                runs.Add("cite", symbol);
                runs.Add("mandates", symbol);
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task A_symbol_that_runs_on_behind_its_end_stops_no_command(string command, string symbol)
    {
        CommandRun run = await CommandRun.WithInputAsync($"{symbol}\nThe General Assembly,\n1. Decides, recalling {symbol}.\n", command, "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
    }
}
