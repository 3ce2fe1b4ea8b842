using System.Text.Json;

namespace UnDocParser.Cli.Tests;

public sealed class TreeTests
{
    private const string Text = "The General Assembly,\n\n1. Decides.\n";

    [Fact]
    public async Task Prints_kinds_spans_and_texts()
    {
        CommandRun run = await CommandRun.WithInputAsync(Text, "tree", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Document [0..", run.Output, StringComparison.Ordinal);
        Assert.Contains("          TextToken [0..21) \"The General Assembly,\"", run.OutputLines);
        Assert.Contains("LabelToken [23..25) \"1.\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Trivia", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Prints_trivia_when_asked()
    {
        CommandRun run = await CommandRun.WithInputAsync(Text, "tree", "-", "--trivia");

        Assert.Contains("trail: EndOfLineTrivia [21..22) \"\\n\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_nested_objects_as_json()
    {
        CommandRun run = await CommandRun.WithInputAsync(Text, "tree", "-", "--format", "json", "--trivia");

        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("Document", root.GetProperty("kind").GetString());
        Assert.Equal(Text, string.Concat(TextsOf(root)));
    }

    [Fact]
    public async Task Prints_nested_lists_as_s_expressions()
    {
        CommandRun run = await CommandRun.WithInputAsync(Text, "tree", "-", "--format", "sexp");

        Assert.StartsWith("(Document\n  (Resolution\n    (EnactingFormula\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("(TextToken \"The General Assembly,\")", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output.Count(character => character == '('), run.Output.Count(character => character == ')'));
    }

    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void Wants_colours_unless_the_environment_refuses_them(string? noColor, string terminal, bool expected) =>
        Assert.Equal(expected, Terminal.WantsColors(name => name == "NO_COLOR" ? noColor : terminal));

    [Fact]
    public async Task Has_the_same_text_in_colours()
    {
        CommandRun plain = await CommandRun.WithInputAsync(Text, "tree", "-");
        using var input = new MemoryStream("The General Assembly,\n\n1. Decides.\n"u8.ToArray());
        using var output = new StringWriter();
        using var error = new StringWriter();

        await CommandLine.RunAsync(["tree", "-"], new Terminal { Input = input, Output = output, Error = error, HasColors = true });

        Assert.Contains("\u001b[", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(plain.Output, WithoutColors(output.ToString()));
    }

    private static string WithoutColors(string text) =>
        string.Concat(text.Split('\u001b').Select((part, index) => index == 0 ? part : part[(part.IndexOf('m', StringComparison.Ordinal) + 1)..]));

    // Leading trivia stand before the text of their token, trailing ones behind it.
    private static IEnumerable<string> TextsOf(JsonElement element)
    {
        ILookup<bool, JsonElement> children = element.GetProperty("children").EnumerateArray().ToLookup(child => child.GetProperty("role").GetString() == "leadingTrivia");
        string[] own = element.TryGetProperty("text", out JsonElement text) ? [text.GetString()!] : [];
        return [.. children[true].SelectMany(TextsOf), .. own, .. children[false].SelectMany(TextsOf)];
    }
}
