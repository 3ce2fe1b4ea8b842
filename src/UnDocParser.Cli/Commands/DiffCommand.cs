using System.CommandLine;
using UnDocParser.Cli.Comparison;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Output;
using UnDocParser.Comparison;
using UnDocParser.Html;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc diff</c>: what differs between a draft and the adopted text.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var pair = new PairRun("DRAFT", "ADOPTED");
        Option<string> format = ChoiceOption.Format(
            "A line for each paragraph that differs, a web page of all, or JSON of all, indented or on one line (jsonl).",
            "text",
            "html",
            "json",
            "jsonl");
        Option<string?> language = LanguageOption.Create();
        const string Description = "Print what differs between two texts, paragraph by paragraph and word by word; exit with 1 when something does.";
        var command = new Command("diff", Description) { format, language };
        pair.AddTo(command);
        command.SetAction((parsed, cancellationToken) => pair.RunAsync(
            parsed,
            terminal,
            (before, after) =>
            {
                string? code = parsed.Code(language);
                var comparison = DocumentComparison.Create(
                    before.Parse(code, cancellationToken), after.Parse(code, cancellationToken), cancellationToken);
                string output = Write(parsed.Chosen(format), before, after, comparison, parsed.WantsColors(terminal, pair.IsPrinted(parsed)));
                return new FileResult(output, comparison.AreEqual ? ExitCode.Success : ExitCode.Differs);
            },
            cancellationToken));
        return command;
    }

    private static string Write(
        string format, InputText before, InputText after, DocumentComparison comparison, bool hasColors) => format switch
        {
            "html" => HtmlPage.Of(page => ComparisonPage.Write(comparison, before.Path, after.Path, page)),
            "text" => ComparisonText.Write(before.Path, after.Path, comparison, hasColors),
            _ => ComparisonJson.Write(ComparisonDocument.Of(before.Path, after.Path, comparison), indented: format == "json"),
        };
}
