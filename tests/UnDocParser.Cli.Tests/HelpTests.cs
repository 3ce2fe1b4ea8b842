using System.Diagnostics;
using System.Text;

namespace UnDocParser.Cli.Tests;

/// <summary>Completions and the manual page say what the commands take.</summary>
public sealed class HelpTests
{
    private static readonly string[] Commands = ["outline", "view", "tree", "check", "lint", "cite", "mandates", "find", "export", "diff", "align", "text", "explain", "serve", "completions", "man"];

    [UnixTheory]
    [InlineData("outline", "ou")]
    [InlineData("check cite completions", "c")]
    [InlineData("--format", "outline", "--for")]
    [InlineData("json jsonl", "outline", "--format", "j")]
    [InlineData("html", "diff", "--format", "h")]
    [InlineData("always auto", "check", "--color", "a")]
    [InlineData("bash fish pwsh zsh", "completions", "")]
    public async Task Bash_completes(string expected, params string[] words)
    {
        using var folder = new TemporaryFolder();
        string script = folder.Write("undoc.bash", (await CommandRun.OfAsync("completions", "bash")).Output);
        string typed = string.Join(' ', words.Select(word => $"'{word}'"));
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"command -v bash >/dev/null || {{ echo none; exit; }}; bash -c \"source '{script}'; COMP_WORDS=(undoc {typed}); COMP_CWORD={words.Length}; _undoc; echo \\${{COMPREPLY[@]}}\"");
        using Process process = Process.Start(start)!;
        string found = (await process.StandardOutput.ReadToEndAsync()).Trim();

        Assert.Equal("", await process.StandardError.ReadToEndAsync());
        Assert.Contains(found, new[] { expected, "none" });
    }

    [Theory]
    [InlineData("bash", "\"outline --format\") values=\"json jsonl text\"")]
    [InlineData("zsh", "'--format[JSON")]
    [InlineData("PWSH", "'outline --format' = @('json', 'jsonl', 'text')")]
    [InlineData("fish", "complete -c undoc -n '__fish_seen_subcommand_from outline' -l format -x -a 'json jsonl text'")]
    public async Task Every_shell_has_commands_options_and_values(string shell, string expected)
    {
        CommandRun run = await CommandRun.OfAsync("completions", shell);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.All(Commands, command => Assert.Contains(command, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task The_manual_page_has_every_command_and_option()
    {
        string page = new StringBuilder((await CommandRun.OfAsync("man")).Output).Replace("\\-", "-").ToString();

        Assert.StartsWith(".TH UNDOC 1 ", page, StringComparison.Ordinal);
        Assert.All(Commands, command => Assert.Contains($".SS \"undoc {command}\"\n", page, StringComparison.Ordinal));
        foreach (string command in Commands)
        {
            CommandRun help = await CommandRun.OfAsync(command, "--help");
            foreach (string option in help.Output.Split([' ', ',', '\n', '='], StringSplitOptions.RemoveEmptyEntries).Where(word => word.StartsWith("--", StringComparison.Ordinal) && word.All(character => char.IsAsciiLetter(character) || character == '-')))
            {
                Assert.Contains($"\\fB{option}\\fR", page, StringComparison.Ordinal);
            }
        }

        // A line that begins with a stop is a request: of these alone.
        Assert.All(page.Split('\n').Where(line => line.StartsWith('.')), line => Assert.Contains(line.Split(' ')[0], new[] { ".TH", ".SH", ".SS", ".B", ".I", ".PP", ".TP" }));
    }
}
