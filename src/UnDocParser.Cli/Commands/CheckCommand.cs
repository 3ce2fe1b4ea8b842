using System.CommandLine;
using System.Text;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Outline;
using UnDocParser.Diagnostics;
using UnDocParser.Model;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc check</c>: what is doubtful or wrong in a text, one line each.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        Option<string?> language = LanguageOption.Create();
        Option<bool> strict = StrictOption.Create();
        Option<string> format = ChoiceOption.Format("A line each, path:line:col: severity UND####: message, or JSON, one object a file, indented or on one line (jsonl).", "text", "json", "jsonl");
        var output = new OutputOptions();
        var command = new Command("check", "Print what is doubtful or wrong in texts, as path:line:col: severity UND####: message.") { format, language, strict };
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? code = parsed.Code(language);
            bool isStrict = parsed.GetValue(strict);
            string form = parsed.Chosen(format);
            var run = new FileRun(terminal, (input, stop) => Check(input, Finding.In(input, DocumentModel.Create(input.Parse(code, stop))), form, isStrict))
            {
                Output = output.Choose(parsed, form == "text" ? ".txt" : ".json", form, LanguageOption.Named(code), isStrict ? "strict" : null),
            };
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static FileResult Check(InputText input, IReadOnlyList<Finding> findings, string format, bool isStrict)
    {
        DiagnosticSeverity least = isStrict ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        bool hasErrors = findings.Any(finding => finding.Kind.Severity >= least);
        string output = format == "text" ? Lines(input, findings) : OutlineJson.Of(indented: format == "json").Write(CheckedDocument.Of(input, findings));
        return new FileResult(output, hasErrors ? ExitCode.ErrorsFound : ExitCode.Success);
    }

    /// <summary>Returns what was found, a line each.</summary>
    /// <param name="input">The text.</param>
    /// <param name="findings">What was found in it.</param>
    public static string Lines(InputText input, IReadOnlyList<Finding> findings)
    {
        var lines = new StringBuilder();
        foreach (Finding finding in findings)
        {
            lines.Append(SafeText.Show(input.Path)).Append(':').Append(finding.Line).Append(':').Append(finding.Column).Append(": ")
                .Append(finding.Severity).Append(' ').Append(finding.Kind.Id).Append(": ").Append(SafeText.Show(finding.Message))
                .Append(finding.Page is { } page ? $" (page {page})" : "").Append('\n');
        }

        return lines.ToString();
    }
}
