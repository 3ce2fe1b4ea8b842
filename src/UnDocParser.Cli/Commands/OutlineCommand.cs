using System.CommandLine;
using UnDocParser.Cli.Listings;
using UnDocParser.Cli.Outline;
using UnDocParser.Cli.Output;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc outline</c>: what a text says, as JSON or to read.</summary>
internal static class OutlineCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        Option<string> format = ChoiceOption.Format("JSON, one object a file, on one line (jsonl) or indented, or text to read: header, numbered outline, notes.", "jsonl", "json", "text");
        Option<string?> language = LanguageOption.Create();
        Option<bool> strict = StrictOption.Create();
        var output = new OutputOptions();

        var command = new Command("outline", "Print the outline of texts, as JSON or text: header, paragraphs, notes, citations.") { format, language, strict };
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string form = parsed.Chosen(format);
            string? code = parsed.Code(language);
            bool isStrict = parsed.GetValue(strict);
            OutputChoice choice = output.Choose(parsed, form == "text" ? ".txt" : ".json", form, LanguageOption.Named(code), isStrict ? "strict" : null);
            bool isPrinted = choice.Path is null or OutputTarget.StandardOutput;
            var style = new TableStyle(isPrinted ? terminal.Width : null, parsed.WantsColors(terminal, isPrinted));
            var run = new FileRun(terminal, (input, stop) => Write(OutlineMapper.Map(input, input.Parse(code, stop)), form, style, isStrict)) { Output = choice };
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static FileResult Write(OutlineDocument outline, string format, TableStyle style, bool isStrict)
    {
        string output = format == "text" ? new OutlineText(style).Write(outline) : OutlineJson.Of(indented: format == "json").Write(outline);
        bool isDoubtful = isStrict && outline.Diagnostics.Any(diagnostic => diagnostic.Severity is "warning" or "error");
        return new FileResult(output, isDoubtful ? ExitCode.ErrorsFound : ExitCode.Success);
    }
}
