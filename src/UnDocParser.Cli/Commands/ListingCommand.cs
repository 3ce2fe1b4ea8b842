using System.CommandLine;
using UnDocParser.Cli.Listings;
using UnDocParser.Cli.Output;
using UnDocParser.Model;

namespace UnDocParser.Cli.Commands;

/// <summary>The commands that list what the models of texts hold, as table, JSON or comma-separated values.</summary>
internal static class ListingCommand
{
    /// <summary>Makes a command.</summary>
    /// <param name="listing">What it lists.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create<T>(Listing<T> listing, Terminal terminal)
    {
        var files = new FileArguments();
        Option<string> format = ChoiceOption.Format("A table, JSON, one object a file, on one line each (jsonl) or indented, or comma-separated values.", "table", "jsonl", "json", "csv");
        Option<string?> language = LanguageOption.Create();
        var output = new OutputOptions();

        var command = new Command(listing.Name, listing.Description) { format, language };
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? code = parsed.Code(language);
            string form = parsed.Chosen(format);
            OutputChoice choice = output.Choose(parsed, ExtensionOf(form), form, LanguageOption.Named(code));
            bool isPrinted = choice.Path is null or OutputTarget.StandardOutput;
            Func<T, string> write = Writer(listing, form, new TableStyle(isPrinted ? terminal.Width : null, parsed.WantsColors(terminal, isPrinted)));
            var run = new FileRun(terminal, (input, stop) => new FileResult(write(listing.Of(input, DocumentModel.Create(input.Parse(code, stop))))))
            {
                Output = choice,
                Header = form == "csv" ? listing.CsvHeader : "",
            };
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static string ExtensionOf(string form) => form switch
    {
        "table" => ".txt",
        "csv" => ".csv",
        _ => ".json",
    };

    private static Func<T, string> Writer<T>(Listing<T> listing, string format, TableStyle style) => format switch
    {
        "json" => list => listing.Json(list, true),
        "jsonl" => list => listing.Json(list, false),
        "csv" => listing.Csv,
        _ => list => listing.Table(list, style),
    };
}
