using System.CommandLine;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Listings;
using UnDocParser.Cli.Output;
using UnDocParser.Cli.Queries;
using UnDocParser.Model;
using UnDocParser.Queries;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc find</c>: what a query finds in texts.</summary>
internal static class FindCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var query = new Argument<string>("QUERY")
        {
            Description = "What to find, such as \"operative[actor='Secretary-General'] > item\"; docs/queries.md has the language.",
        };
        query.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && !DocumentQuery.TryParse(token.Value, out _, out DocumentQueryError? error))
            {
                result.AddError($"'{token.Value}' is not a query, {error}");
            }
        });
        var files = new FileArguments();
        Option<string> format = ChoiceOption.Format(
            "A table, or JSON, one object a file, on one line each (jsonl) or indented.", "table", "jsonl", "json");
        Option<string?> language = LanguageOption.Create();
        var output = new OutputOptions();
        const string Description = "Print what a query finds in texts: clauses, items, citations, notes, with path, line and labels.";
        var command = new Command("find", Description) { query, format, language };
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? code = parsed.Code(language);
            string form = parsed.Chosen(format);
            var wanted = DocumentQuery.Parse(parsed.GetValue(query)!);
            OutputChoice choice = output.Choose(parsed, form == "table" ? ".txt" : ".json", form, LanguageOption.Named(code), wanted.Text);
            bool isPrinted = choice.Path is null or OutputTarget.StandardOutput;
            var style = new TableStyle(isPrinted ? terminal.Width : null, parsed.WantsColors(terminal, isPrinted));
            var run = new FileRun(terminal, (input, stop) => Find(input, DocumentModel.Create(input.Parse(code, stop)), wanted, form, style, stop))
            {
                Output = choice,
            };
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static FileResult Find(
        InputText input, DocumentModel model, DocumentQuery query, string format, TableStyle style, CancellationToken cancellationToken)
    {
        var found = FoundList.Of(input, model, query, cancellationToken);
        return new FileResult(format == "table" ? FoundTable.Write(found, style) : FoundJson.Write(found, indented: format == "json"));
    }
}
