using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnDocParser.Cli.Output;
using UnDocParser.Cli.Trees;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc tree</c>: the syntax tree of a text.</summary>
internal static class TreeCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        var trivia = new Option<bool>("--trivia") { Description = "Print trivia too: blanks, line ends, page furniture with its notes." };
        Option<string> format = ChoiceOption.Format("Indented lines, JSON, indented or on one line a file (jsonl), or S-expressions.", "text", "json", "jsonl", "sexp");
        Option<string?> language = LanguageOption.Create();

        var command = new Command("tree", "Print the syntax tree of texts: kinds, spans and texts.") { trivia, format, language };
        var output = new OutputOptions();
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? code = parsed.Code(language);
            string form = parsed.Chosen(format);
            bool withTrivia = parsed.GetValue(trivia);
            OutputChoice choice = output.Choose(parsed, ExtensionOf(form), form, withTrivia ? "trivia" : null, LanguageOption.Named(code));
            bool hasColors = parsed.WantsColors(terminal, choice.Path is null or OutputTarget.StandardOutput);
            var run = new FileRun(terminal, (input, stop) => new FileResult(Print(input.Parse(code, stop).GetRoot(stop), form, withTrivia, hasColors))) { Output = choice };
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static string ExtensionOf(string format) => format switch
    {
        "text" => ".txt",
        "sexp" => ".sexp",
        _ => ".json",
    };

    private static string Print(SyntaxNode root, string format, bool withTrivia, bool inColors)
    {
        if (format is "json" or "jsonl")
        {
            return PrintJson(root, withTrivia, isIndented: format == "json");
        }

        using var text = new StringWriter { NewLine = "\n" };
        TreePrinter printer = format == "sexp" ? new SexpTreePrinter(text) : inColors ? new ColorTreePrinter(text) : new TextTreePrinter(text);
        printer.Print(root, withTrivia);
        return text.ToString();
    }

    private static string PrintJson(SyntaxNode root, bool withTrivia, bool isIndented)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = isIndented, NewLine = "\n" }))
        {
            new JsonTreePrinter(writer).Print(root, withTrivia);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }
}
