using System.CommandLine;
using System.Text;
using UnDocParser.Cli.Input;
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
        var language = LanguageOption.Create();
        var strict = StrictOption.Create();
        var command = new Command("check", "Print what is doubtful or wrong in texts, as path:line:col: severity UND####: message.") { language, strict };
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var code = parsed.GetValue(language);
            var isStrict = parsed.GetValue(strict);
            var run = new FileRun(terminal, (input, stop) => Check(input, Finding.In(input, DocumentModel.Create(input.Parse(code, stop))), isStrict));
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static FileResult Check(InputText input, IReadOnlyList<Finding> findings, bool isStrict)
    {
        var lines = new StringBuilder();
        foreach (var finding in findings)
        {
            lines.Append(SafeText.Show(input.Path)).Append(':').Append(finding.Line).Append(':').Append(finding.Column).Append(": ")
                .Append(finding.Severity).Append(' ').Append(finding.Kind.Id).Append(": ").Append(SafeText.Show(finding.Message))
                .Append(finding.Page is { } page ? $" (page {page})" : "").Append('\n');
        }

        var least = isStrict ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        var hasErrors = findings.Any(finding => finding.Kind.Severity >= least);
        return new FileResult(lines.ToString(), hasErrors ? ExitCode.ErrorsFound : ExitCode.Success);
    }
}
