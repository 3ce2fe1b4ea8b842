using System.CommandLine;
using UnDocParser.Cli.Listings;
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
        var format = new Option<string>("--format")
        {
            Description = "A table, JSON, one object a file, or comma-separated values.",
            DefaultValueFactory = _ => "table",
            HelpName = "table|json|csv",
        };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var language = LanguageOption.Create();
        var output = new OutputOptions();

        var command = new Command(listing.Name, listing.Description) { format, language };
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var code = parsed.GetValue(language);
            var form = parsed.GetValue(format)!;
            var choice = output.Choose(parsed, ExtensionOf(form), form, LanguageOption.Named(code));
            var write = Writer(listing, form, terminal.HasColors && choice.Path is null);
            var run = new FileRun(terminal, (input, stop) => new FileResult(write(listing.Of(input, DocumentModel.Create(input.Parse(code, stop))))))
            {
                Output = choice,
                Header = form == "csv" ? listing.CsvHeader : "",
            };
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static string ExtensionOf(string form) => form == "table" ? ".txt" : "." + form;

    private static Func<T, string> Writer<T>(Listing<T> listing, string format, bool hasColors) => format switch
    {
        "json" => listing.Json,
        "csv" => listing.Csv,
        _ => list => listing.Table(list, hasColors),
    };
}
