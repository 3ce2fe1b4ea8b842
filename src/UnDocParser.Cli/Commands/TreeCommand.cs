using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnDocParser.Cli.Trees;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc tree</c>: the syntax tree of a text.</summary>
internal static class TreeCommand
{
    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        var trivia = new Option<bool>("--trivia") { Description = "Print trivia too: blanks, line ends, page furniture with its notes." };
        var format = new Option<string>("--format")
        {
            Description = "Indented lines, JSON, or S-expressions.",
            DefaultValueFactory = _ => "text",
            HelpName = "text|json|sexp",
        };
        format.AcceptOnlyFromAmong("text", "json", "sexp");
        var language = LanguageOption.Create();

        var command = new Command("tree", "Print the syntax tree of texts: kinds, spans and texts.") { trivia, format, language };
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var run = new FileRun(terminal, (input, stop) =>
            {
                var root = input.Parse(parsed.GetValue(language), stop).GetRoot(stop);
                return new FileResult(Print(root, parsed.GetValue(format), parsed.GetValue(trivia), terminal.HasColors));
            });
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static string Print(SyntaxNode root, string? format, bool withTrivia, bool inColors)
    {
        if (format == "json")
        {
            return PrintJson(root, withTrivia);
        }

        using var text = new StringWriter { NewLine = "\n" };
        TreePrinter printer = format == "sexp" ? new SexpTreePrinter(text) : inColors ? new ColorTreePrinter(text) : new TextTreePrinter(text);
        printer.Print(root, withTrivia);
        return text.ToString();
    }

    private static string PrintJson(SyntaxNode root, bool withTrivia)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, JsonOptions))
        {
            new JsonTreePrinter(writer).Print(root, withTrivia);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }
}
