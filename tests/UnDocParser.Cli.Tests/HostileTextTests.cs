using System.Text.RegularExpressions;

namespace UnDocParser.Cli.Tests;

/// <summary>Texts and file names that try to act on a terminal or in a spreadsheet, through every command and format.</summary>
public sealed partial class HostileTextTests
{
    private const string Escape = "\u001b]0;x\a\u001b[2J\r\b\u007f\u009b31m\u0085\u202e\u2067\u2028";

    // The word keeps the share of control characters below that of a binary file.
    private static readonly string Text = $"""
        A/RES/75/900{Escape}

        The General Assembly,

        Recalling{Escape} its resolution 74/{Escape}12 of 4 December 2019, A/75/{Escape}12, vol. 12,{Escape} No. 7, and Chapter{Escape}VII of the Charter,[^{Escape}]

        1{Escape}. Requests the Secretary-General{Escape} to submit to the General{Escape} Assembly, at its seventy-sixth{Escape} session, a report on =HYPERLINK("x"){Escape};

        2. Notes {new string('x', 4000)};

        3. Requests the Secretary-General to submit to the General Assembly, at its seventy-sixth session, a report on =1+1{Escape}lights;

        (a{Escape}) @SUM(A1){Escape}

        | {Escape} | b |
        | - | - |

        __________
        1 A/75/13{Escape}, para. 3{Escape}.

        """;

    public static TheoryData<string, string> TextFormats => new()
    {
        { "check", "" },
        { "lint", "" },
        { "cite", "table" },
        { "cite", "csv" },
        { "mandates", "table" },
        { "mandates", "csv" },
        { "tree", "text" },
        { "tree", "sexp" },
    };

    public static TheoryData<string, string> JsonFormats => new()
    {
        { "outline", "jsonl" },
        { "outline", "json" },
        { "lint", "json" },
        { "cite", "json" },
        { "mandates", "json" },
        { "tree", "json" },
    };

    [Theory]
    [MemberData(nameof(TextFormats))]
    [MemberData(nameof(JsonFormats))]
    public async Task No_character_acts_on_a_terminal(string command, string format)
    {
        (string output, string error) = await RunAsync(command, format, hasColors: false);

        Assert.NotEqual("", output);
        Assert.Empty(ActingIn(output, isJson: format.StartsWith("json", StringComparison.Ordinal)));
        Assert.Empty(ActingIn(error, isJson: false));
    }

    [Theory]
    [MemberData(nameof(TextFormats))]
    public async Task Colours_are_all_that_acts_on_a_terminal(string command, string format)
    {
        (string output, _) = await RunAsync(command, format, hasColors: true);

        Assert.Empty(ActingIn(Color().Replace(output, ""), isJson: false));
    }

    [Theory]
    [InlineData("cite")]
    [InlineData("mandates")]
    public async Task No_cell_computes(string command)
    {
        (string output, _) = await RunAsync(command, "csv", hasColors: false);

        Assert.DoesNotMatch("(?m)(^|,)\"?[=+@\\t\\r]|(^|,)\"?-.", output);
    }

    [Fact]
    public async Task A_subject_that_is_a_formula_is_text()
    {
        const string Formula =
            "The General Assembly,\n\n1. Requests the Secretary-General to submit to the General Assembly, at its seventy-sixth session, a report on =1+1lights;\n";

        CommandRun run = await CommandRun.WithInputAsync(Formula, "mandates", "--format", "csv", "-");

        Assert.EndsWith(",'=1+1lights", run.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_is_shown_where_the_file_is_missing()
    {
        CommandRun run = await CommandRun.OfAsync("check", "no\u001b]0;x\asuch\nfile\u202e");

        Assert.Equal(["undoc: no␛]0;x␇such␊file<U+202E>: not found; check the path"], run.ErrorLines);
    }

    [Theory]
    [InlineData("a\u001bb")]
    [InlineData("--a\u001bb")]
    [InlineData("check", "--a\u001bb")]
    [InlineData("tree", "b\u001b\u202e")]
    [InlineData("tree", "a", "--format", "b\u001b\u009b")]
    [InlineData("outline", "--output", "no/such\u001b/folder", "x")]
    public async Task Wrong_arguments_are_shown(params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Empty(ActingIn(run.Error, isJson: false));
    }

    private static async Task<(string Output, string Error)> RunAsync(string command, string format, bool hasColors)
    {
        using var folder = new TemporaryFolder();
        // Windows has no such names; there, the missing file must do.
        string path = OperatingSystem.IsWindows() ? folder.Write("text", Text) : folder.Write($"=a{Escape}\n\t", Text);
        using var input = new MemoryStream();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = input, Output = output, Error = error, HasColors = hasColors };
        string[] formats = format.Length == 0 ? [] : ["--format", format];
        string[] trivia = command == "tree" ? ["--trivia"] : [];

        await CommandLine.RunAsync([command, .. formats, .. trivia, path], terminal);
        await CommandLine.RunAsync([command, .. formats, folder.PathOf($"missing{Escape}")], terminal);
        return (output.ToString(), error.ToString());
    }

    // JSON is read by programs, which get the directions of the text as they are.
    private static IEnumerable<string> ActingIn(string text, bool isJson) =>
        text.Where(character => (char.IsControl(character) && character != '\n') || (!isJson && character is ((>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))))
            .Select(character => $"U+{(int)character:X4}")
            .Distinct();

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Color();
}
