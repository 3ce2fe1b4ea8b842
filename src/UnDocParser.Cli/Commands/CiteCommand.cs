using System.CommandLine;
using UnDocParser.Cli.Citations;
using UnDocParser.Cli.Input;
using UnDocParser.Model;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc cite</c>: what a text cites.</summary>
internal static class CiteCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        var format = new Option<string>("--format")
        {
            Description = "A table, JSON, one object a file, or comma-separated values.",
            DefaultValueFactory = _ => "table",
            HelpName = "table|json|csv",
        };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var language = LanguageOption.Create();
        var outputPath = new Option<string?>("--output") { Description = "The file to write instead of standard output.", HelpName = "PATH" };

        var command = new Command("cite", "Print what texts cite: documents, resolutions by number, the Charter, treaties.") { format, language, outputPath };
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var code = parsed.GetValue(language);
            var path = parsed.GetValue(outputPath);
            var write = Writer(parsed.GetValue(format)!, terminal.HasColors && path is null);
            var output = OutputTarget.Open(path, terminal);
            await using (output.ConfigureAwait(false))
            {
                if (parsed.GetValue(format) == "csv")
                {
                    await output.WriteAsync(CitationCsv.Header).ConfigureAwait(false);
                }

                var run = new FileRun(terminal, output, (input, stop) => new FileResult(write(List(input, code, stop))));
                return await run.RunAsync(reader => files.GetPaths(parsed, reader), cancellationToken).ConfigureAwait(false);
            }
        });
        return command;
    }

    private static Func<CitationList, string> Writer(string format, bool hasColors) => format switch
    {
        "json" => CitationJson.Write,
        "csv" => CitationCsv.Write,
        _ => list => CitationTable.Write(list, hasColors),
    };

    private static CitationList List(InputText input, string? language, CancellationToken cancellationToken) =>
        CitationList.Of(input, DocumentModel.Create(input.Parse(language, cancellationToken)));
}
