using System.CommandLine;
using UnDocParser.Cli.Comparison;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Listings;
using UnDocParser.Cli.Output;
using UnDocParser.Comparison;
using UnDocParser.Html;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc align</c>: one document in two languages, paragraph beside paragraph.</summary>
internal static class AlignCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var pair = new PairRun("LEFT", "RIGHT");
        Option<string> format = ChoiceOption.Format("A table, a web page, or JSON, indented or on one line (jsonl).", "text", "html", "json", "jsonl");
        const string Description = "Print one document in two languages, paragraph beside paragraph; exit with 1 when some do not fit.";
        var command = new Command("align", Description) { format };
        pair.AddTo(command);
        command.SetAction((parsed, cancellationToken) => pair.RunAsync(
            parsed,
            terminal,
            (left, right) =>
            {
                var alignment = DocumentAlignment.Create(
                    left.Parse(language: null, cancellationToken), right.Parse(language: null, cancellationToken));
                bool isPrinted = pair.IsPrinted(parsed);
                var style = new TableStyle(isPrinted ? terminal.Width : null, parsed.WantsColors(terminal, isPrinted));
                int exitCode = alignment.Mismatches.Any() ? ExitCode.Differs : ExitCode.Success;
                return new FileResult(Write(parsed.Chosen(format), left, right, alignment, style), exitCode);
            },
            cancellationToken));
        return command;
    }

    private static string Write(
        string format, InputText left, InputText right, DocumentAlignment alignment, TableStyle style) => format switch
        {
            "html" => HtmlPage.Of(page => AlignmentPage.Write(alignment, left.Path, right.Path, page)),
            "text" => AlignmentTable.Write(left.Path, right.Path, alignment, style),
            _ => ComparisonJson.Write(AlignmentDocument.Of(left.Path, right.Path, alignment), indented: format == "json"),
        };
}
