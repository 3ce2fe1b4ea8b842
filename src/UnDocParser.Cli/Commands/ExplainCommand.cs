using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using UnDocParser.Cli.Input;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc explain</c>: which rules made the lines of a text what they are.</summary>
internal static class ExplainCommand
{
    // Code units of a line that are shown: enough to know it by.
    private const int LongestShown = 70;

    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        Option<string?> language = LanguageOption.Create();
        var line = new Option<int?>("--line") { Description = "Explain one line only; the first one is 1.", HelpName = "N", CustomParser = ParseLine };
        var command = new Command("explain", "Print which rules made the lines of texts what they are, and what else they could have been.") { line, language };
        var output = new OutputOptions();
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? code = parsed.Code(language);
            int? number = parsed.GetValue(line);
            var run = new FileRun(terminal, (input, stop) => Explain(input, input.Parse(code, stop), number, stop))
            {
                Output = output.Choose(parsed, ".txt", number?.ToString(CultureInfo.InvariantCulture), LanguageOption.Named(code)),
            };
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static int? ParseLine(ArgumentResult result)
    {
        string number = result.Tokens[0].Value;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int line) && line > 0)
        {
            return line;
        }

        result.AddError($"'{number}' is not the number of a line, which '--line' counts from 1");
        return null;
    }

    private static FileResult Explain(InputText input, SyntaxTree tree, int? line, CancellationToken cancellationToken)
    {
        TextLineCollection lines = tree.Text.Lines;
        if (line > lines.Count)
        {
            throw new FileException(input.Path, string.Create(CultureInfo.InvariantCulture, $"has {lines.Count} lines and no line {line}; give '--line' a number up to that"));
        }

        TextSpan stretch = line is { } number ? lines[number - 1].Span : new TextSpan(0, tree.Length);
        StringBuilder text = new StringBuilder(SafeText.Show(input.Path)).Append('\n');
        ImmutableArray<RuleExplanation> rules = tree.Explain(stretch, cancellationToken);
        if (rules.IsEmpty)
        {
            text.Append("\n       No rule of a table decides about blank lines.\n");
        }

        foreach (IGrouping<int, RuleExplanation> explained in rules.GroupBy(rule => rule.Span.Start))
        {
            TextLine printed = lines.GetLineFromPosition(explained.Key);
            text.Append(CultureInfo.InvariantCulture, $"\n{printed.LineNumber + 1,5}  {Shortened(tree.Text.ToString(printed.Span).Trim())}\n");
            foreach (RuleExplanation rule in explained)
            {
                string other = rule.RunnerUpId is { } id ? $" ({id} would say {rule.RunnerUpVerdict})" : "";
                text.Append(CultureInfo.InvariantCulture, $"       {rule.RuleId}  {rule.Verdict}: {rule.Says}{other}\n");
            }
        }

        return new FileResult(text.ToString());
    }

    private static string Shortened(string line) => SafeText.Show(line.Length <= LongestShown ? line : line[..LongestShown].TrimEnd() + " …");
}
