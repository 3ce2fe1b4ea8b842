using System.Collections.Immutable;
using System.CommandLine;
using UnDocParser.Analysis;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Linting;
using UnDocParser.Diagnostics;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc lint</c>: what an editor would correct in texts, and the corrected text.</summary>
internal static class LintCommand
{
    private const string AllRules = "all";
    private const string DefaultRules = "default";

    // A correction can show another fault: the comma of a clause that was counted anew. More rounds than there are rules for one place are not needed.
    private const int MostRounds = 4;

    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        Option<string> format = ChoiceOption.Format(
            "A line each, path:line:col: severity UNL####: message, or JSON, one object a file, indented or on one line (jsonl).", "text", "json", "jsonl");
        Option<string> severity = ChoiceOption.Create("--severity", "The least severity that is reported and corrected.", "info", "hidden", "warning", "error");
        Option<string> rules = CreateRules();
        var fix = new Option<bool>("--fix") { Description = "Print the text with what can be corrected corrected, not the findings." };
        var inPlace = new Option<bool>("--in-place") { Description = "With --fix: put the corrected text in the place of each file, and print the findings that are left." };
        Option<string?> language = LanguageOption.Create();
        var output = new OutputOptions();
        var command = new Command("lint", "Print what an editor would correct in texts, as path:line:col: severity UNL####: message, or correct it.")
        {
            format,
            severity,
            rules,
            fix,
            inPlace,
            language,
        };
        output.AddTo(command);
        files.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(inPlace) && !result.GetValue(fix))
            {
                result.AddError("--in-place needs --fix");
            }

            if (result.GetValue(fix) && !result.GetValue(inPlace) && result.GetResult(format) is { Implicit: false })
            {
                result.AddError("--format is of findings, and --fix prints the text; leave one out, or add --in-place");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? code = parsed.Code(language);
            string form = parsed.Chosen(format);
            string named = parsed.GetValue(rules)!;

            // Who names rules asks for what they find.
            bool isAnySeverity = !IsWord(named, DefaultRules) && parsed.GetResult(severity) is null or { Implicit: true };
            string least = isAnySeverity ? "hidden" : parsed.Chosen(severity);
            var lint = new Lint(Choose(named, least), form, parsed.GetValue(fix), parsed.GetValue(inPlace), least);
            string extension = lint is { Fixes: true, IsInPlace: false } ? ".fixed.txt" : form == "text" ? ".txt" : ".json";
            var run = new FileRun(terminal, (input, stop) => Run(input, input.Parse(code, stop), lint, stop))
            {
                Output = output.Choose(parsed, extension, form, least, named.ToUpperInvariant(), lint.Fixes ? "fix" : null, LanguageOption.Named(code)),
            };
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static Option<string> CreateRules()
    {
        var rules = new Option<string>("--rules")
        {
            Description = $"The rules, by their identifiers with commas between them; '{DefaultRules}', or '{AllRules}', which has hints too. docs/linting.md lists them.",
            DefaultValueFactory = static _ => DefaultRules,
            HelpName = "UNL####,...",
        };
        rules.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && Unknown(token.Value) is { } unknown)
            {
                result.AddError($"There is no rule '{unknown}'; docs/linting.md lists them");
            }
        });
        return rules;
    }

    private static string? Unknown(string named) => IsWord(named, AllRules) || IsWord(named, DefaultRules)
        ? null
        : named.Split(',').FirstOrDefault(static id => !DocumentAnalyzers.All.Any(rule => Has(rule, id)));

    private static ImmutableArray<DocumentAnalyzer> Choose(string named, string severity)
    {
        // Who asks for hidden findings asks for the rules that have them.
        bool isAll = IsWord(named, AllRules) || (IsWord(named, DefaultRules) && severity == "hidden");
        return isAll ? DocumentAnalyzers.All
            : IsWord(named, DefaultRules) ? DocumentAnalyzers.Default
            : [.. DocumentAnalyzers.All.Where(rule => named.Split(',').Any(id => Has(rule, id)))];
    }

    private static bool IsWord(string named, string word) => string.Equals(named, word, StringComparison.OrdinalIgnoreCase);

    private static bool Has(DocumentAnalyzer rule, string id) =>
        rule.SupportedDiagnostics.Any(descriptor => string.Equals(descriptor.Id, id.Trim(), StringComparison.OrdinalIgnoreCase));

    private static FileResult Run(InputText input, SyntaxTree tree, Lint lint, CancellationToken cancellationToken)
    {
        if (lint.Fixes && input.Origin.Kind != InputOrigin.Text.Kind)
        {
            throw new FileException(input.Path, "is no text, and only text can be corrected; write its text to a file with 'undoc text' and correct that");
        }

        ImmutableArray<AnalysisFinding> findings = lint.Find(tree, cancellationToken);
        for (int round = 0; lint.Fixes && round < MostRounds && findings.Any(static finding => finding.Fix is not null); round++)
        {
            tree = DocumentAnalysis.ApplyFixes(tree, findings, cancellationToken);
            findings = lint.Find(tree, cancellationToken);
        }

        if (lint.IsInPlace)
        {
            InPlaceText.Write(input, tree.Text.ToString());
        }

        int exitCode = findings.Any(static finding => finding.Diagnostic.Severity >= DiagnosticSeverity.Warning) ? ExitCode.ErrorsFound : ExitCode.Success;
        return new FileResult(lint is { Fixes: true, IsInPlace: false } ? tree.Text.ToString() : Print(input, tree, findings, lint.Format), exitCode);
    }

    private static string Print(InputText input, SyntaxTree tree, ImmutableArray<AnalysisFinding> findings, string format)
    {
        Finding[] printed = [.. findings.Select(finding => Finding.Of(finding.Diagnostic, tree.Text.Lines, input.Origin))];
        return format == "text"
            ? CheckCommand.Lines(input, printed)
            : LintJson.Of(indented: format == "json").Write(LintedDocument.Of(input, printed, findings));
    }

    // What was asked for.
    private sealed record Lint(ImmutableArray<DocumentAnalyzer> Rules, string Format, bool Fixes, bool IsInPlace, string Severity)
    {
        private DiagnosticSeverity Least => Enum.Parse<DiagnosticSeverity>(Severity, ignoreCase: true);

        public ImmutableArray<AnalysisFinding> Find(SyntaxTree tree, CancellationToken cancellationToken) =>
            [.. DocumentAnalysis.Run(tree, Rules, cancellationToken).Where(finding => finding.Diagnostic.Severity >= Least)];
    }
}
