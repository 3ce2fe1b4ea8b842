using System.CommandLine;
using UnDocParser.Cli.Exports;
using UnDocParser.Cli.Output;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc export</c>: texts in the formats that others work with.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        Option<string> target = ChoiceOption.Create(
            "--to",
            "The outline (json), paragraphs as mandate tools keep them (mandates), the official XML (akn), a web page, Markdown or plain text in one form, or a line a paragraph (csv).",
            [.. ExportFormats.All.Select(format => format.Name)]);
        Option<string?> language = LanguageOption.Create();
        var output = new OutputOptions("--out");
        var command = new Command("export", "Write texts in the formats that others work with: JSON, Akoma Ntoso, web pages, Markdown, plain text, CSV.") { target, language };
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? code = parsed.Code(language);
            ExportFormat format = ExportFormats.Find(parsed.Chosen(target));
            OutputChoice choice = output.Choose(parsed, format.Extension, format.Name, LanguageOption.Named(code));
            bool isOne = format.IsWhole && !choice.IsFolder;
            var run = new FileRun(terminal, (input, stop) => new FileResult(format.Write(input, input.Parse(code, stop))))
            {
                Output = choice,
                Header = format.Header,
            };
            return await run.RunAsync(reader => isOne ? files.GetInputs(parsed, reader).OnlyOne() : files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }
}
