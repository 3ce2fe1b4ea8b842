namespace UnDocParser.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("undoc: No command is named: outline, view, tree, check, lint, cite, mandates, find, export, diff, align, text, explain, serve, completions, man; see 'undoc --help'")]
    [InlineData("undoc: 'outlin' is no command (did you mean 'outline'?); see 'undoc --help'", "outlin", "file")]
    [InlineData("undoc: 'mand' is no command (did you mean 'mandates'?); see 'undoc --help'", "mand", "file")]
    [InlineData("undoc: 'file.txt' is no command (outline, view, tree, check, lint, cite, mandates, find, export, diff, align, text, explain, serve, completions, man); see 'undoc --help'", "file.txt")]
    [InlineData("undoc: '--hlep' is no option (did you mean '--help'? options stand behind the command); see 'undoc --help'", "--hlep")]
    [InlineData("undoc: '--formt' is no option (did you mean '--format'? a file of that name is './--formt'); see 'undoc outline --help'", "outline", "--formt", "json")]
    [InlineData("undoc: '--langage=fr' is no option (did you mean '--language'? a file of that name is './--langage=fr'); see 'undoc check --help'", "check", "--langage=fr")]
    [InlineData("undoc: No FILE is named; see 'undoc outline --help'", "outline")]
    [InlineData("undoc: '--colour' is no option (did you mean '--color'? a file of that name is './--colour'); see 'undoc outline --help'", "outline", "--colour", "file")]
    [InlineData("undoc: Argument 'xml' not recognized. Must be one of: 'text' 'json' 'jsonl' 'sexp'; see 'undoc tree --help'", "tree", "file", "--format", "xml")]
    [InlineData("undoc: Argument 'xx' not recognized. Must be one of: 'en' 'fr' 'es' 'ru' 'zh' 'ar' 'de'; see 'undoc check --help'", "check", "file", "--language", "xx")]
    [InlineData("undoc: No FILE is named; see 'undoc cite --help'", "cite")]
    [InlineData("undoc: Argument 'xml' not recognized. Must be one of: 'table' 'jsonl' 'json' 'csv'; see 'undoc cite --help'", "cite", "file", "--format", "xml")]
    [InlineData("undoc: 'item[colour]' is not a query, line 1, column 6: 'colour' is no attribute of 'item' (text, label, path, part, level, opening, verb, actor); see 'undoc find --help'", "find", "item[colour]", "file")]
    [InlineData("undoc: No FILE is named; see 'undoc find --help'", "find", "item")]
    [InlineData("undoc: '--all' is no option (a file of that name is './--all'); see 'undoc diff --help'", "diff", "--all", "file")]
    [InlineData("undoc: 'x' is not the number of a line, which '--line' counts from 1; see 'undoc explain --help'", "explain", "--line", "x", "file")]
    [InlineData("undoc: '0' is not the number of a line, which '--line' counts from 1; see 'undoc explain --help'", "explain", "--line", "0", "file")]
    [InlineData("undoc: 'klingon' is no encoding (utf-8, utf-16, windows-1251, windows-1252, windows-1256, gb18030); see 'undoc check --help'", "check", "file", "--encoding", "klingon")]
    [InlineData("undoc: Argument 'tcsh' not recognized. Must be one of: 'bash' 'zsh' 'pwsh' 'fish'; see 'undoc completions --help'", "completions", "tcsh")]
    public async Task Says_in_one_line_what_is_wrong_with_the_arguments(string problem, params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(arguments);

        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Equal([problem], run.ErrorLines);
    }

    [Fact]
    public async Task Help_names_the_commands_and_the_exit_codes()
    {
        CommandRun run = await CommandRun.OfAsync("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (string expected in new[] { "outline", "tree", "check", "cite", "mandates", "text", "Exit codes: 0 fine, 1 'check' found errors, 'check' or 'outline' with --strict a warning, 'lint' a fault, 'diff' a difference or 'align' ", "64 wrong usage", "129, 130, 143 stopped" })
        {
            Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_path_may_begin_with_an_at_sign()
    {
        CommandRun run = await CommandRun.OfAsync("check", "@no-such-file");

        Assert.Equal(["undoc: @no-such-file: not found; check the path"], run.ErrorLines);
    }
}
