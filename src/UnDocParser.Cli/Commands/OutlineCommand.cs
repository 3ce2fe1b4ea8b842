using System.CommandLine;
using UnDocParser.Cli.Outline;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc outline</c>: what a text says, as JSON.</summary>
internal static class OutlineCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        var format = new Option<string>("--format")
        {
            Description = "One line of JSON a file, or indented JSON.",
            DefaultValueFactory = _ => "jsonl",
            HelpName = "jsonl|json",
        };
        format.AcceptOnlyFromAmong("jsonl", "json");
        var language = LanguageOption.Create();
        var strict = StrictOption.Create();
        var output = new OutputOptions();

        var command = new Command("outline", "Print the outline of texts as JSON: header, paragraphs, notes, citations.") { format, language, strict };
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var json = parsed.GetValue(format) == "json" ? OutlineJson.Indented : OutlineJson.OneLine;
            var code = parsed.GetValue(language);
            var isStrict = parsed.GetValue(strict);
            var run = new FileRun(terminal, (input, stop) => Write(OutlineMapper.Map(input, input.Parse(code, stop)), json, isStrict))
            {
                Output = output.Choose(parsed, ".json", parsed.GetValue(format), LanguageOption.Named(code), isStrict ? "strict" : null),
            };
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static FileResult Write(OutlineDocument outline, OutlineJson json, bool isStrict)
    {
        var isDoubtful = isStrict && outline.Diagnostics.Any(diagnostic => diagnostic.Severity is "warning" or "error");
        return new FileResult(json.Write(outline), isDoubtful ? ExitCode.ErrorsFound : ExitCode.Success);
    }
}
