using System.CommandLine;
using UnDocParser.Cli.Output;
using UnDocParser.Html;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc view</c>: texts as web pages to read, with their trees.</summary>
internal static class ViewCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        Option<string?> language = LanguageOption.Create();
        Option<string> inspector = ChoiceOption.Create("--inspector", "Whether the page carries the tree inspector, which the key 't' opens; it adds about half the size of the text.", "on", "off");
        var command = new Command("view", "Write texts as web pages to read: one file each, which opens from disk and fetches nothing.") { inspector, language };
        var output = new OutputOptions();
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? code = parsed.Code(language);
            string shows = parsed.Chosen(inspector);
            var options = new DocumentPageOptions { HasInspector = shows == "on" };
            OutputChoice choice = output.Choose(parsed, ".html", shows, LanguageOption.Named(code));
            var run = new FileRun(terminal, (input, stop) => Write(input.Parse(code, stop), options, stop)) { Output = choice };
            return await run.RunAsync(reader => choice.IsFolder ? files.GetInputs(parsed, reader) : files.GetInputs(parsed, reader).OnlyOne(), cancellationToken)
                .ConfigureAwait(false);
        });
        return command;
    }

    private static FileResult Write(SyntaxTree tree, DocumentPageOptions options, CancellationToken cancellationToken) =>
        new(HtmlPage.Of(page => DocumentPage.Write(tree, page, options, cancellationToken)));
}
