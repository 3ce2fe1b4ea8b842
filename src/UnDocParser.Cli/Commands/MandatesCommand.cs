using System.CommandLine;
using UnDocParser.Cli.Mandates;
using UnDocParser.Model;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc mandates</c>: who has to report to whom, when and about what.</summary>
internal static class MandatesCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        var format = new Option<string>("--format")
        {
            Description = "A table a file, a line of JSON a file, or one CSV for all.",
            DefaultValueFactory = _ => "table",
            HelpName = "table|json|csv",
        };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var language = LanguageOption.Create();
        var command = new Command("mandates", "Print who has to report to whom, when and about what.") { format, language };
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            Func<MandateDocument, string> write = parsed.GetValue(format) switch
            {
                "json" => MandateJson.Write,
                "csv" => MandateCsv.Write,
                _ => MandateTable.Write,
            };
            var code = parsed.GetValue(language);
            var output = OutputTarget.Open(path: null, terminal);
            await using (output.ConfigureAwait(false))
            {
                if (parsed.GetValue(format) == "csv")
                {
                    await output.WriteAsync(MandateCsv.Head).ConfigureAwait(false);
                }

                var run = new FileRun(
                    terminal, output, (input, stop) => new FileResult(write(MandateDocument.Of(input, DocumentModel.Create(input.Parse(code, stop))))));
                return await run.RunAsync(reader => files.GetPaths(parsed, reader), cancellationToken).ConfigureAwait(false);
            }
        });
        return command;
    }
}
