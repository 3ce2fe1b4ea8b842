using System.CommandLine;
using System.CommandLine.Parsing;
using UnDocParser.Cli.Input;

namespace UnDocParser.Cli.Commands;

/// <summary>The arguments by which a command is told its inputs.</summary>
internal sealed class FileArguments
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files, folders or patterns ('in/**/*.pdf') to read; '-' is standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _filesFrom = new("--files-from")
    {
        Description = "A file with a path on each line; '-' is standard input.",
        HelpName = "LIST",
    };

    private readonly Option<string?> _encoding = EncodingOption.Create();

    private readonly Option<bool> _recursive = new("--recursive") { Description = "Read the folders in the named folders too." };

    /// <summary>Adds the arguments to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        RefuseUnknownOptions(_files);
        command.Arguments.Add(_files);
        command.Options.Add(_filesFrom);
        command.Options.Add(_recursive);
        command.Options.Add(_encoding);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_files) is not { Length: > 0 } && result.GetValue(_filesFrom) is null)
            {
                result.AddError("No FILE is named");
            }
        });
    }

    /// <summary>What to read in the order given, those of the list last; the reader is told the encoding and the language.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="reader">Reads the list.</param>
    /// <exception cref="FileException">The list cannot be read.</exception>
    public InputPaths GetInputs(ParseResult parsed, InputReader reader)
    {
        reader.Encoding = EncodingOption.Chosen(parsed, _encoding);
        reader.Language = parsed.Code();
        string[] files = parsed.GetValue(_files) ?? [];
        bool isRecursive = parsed.GetValue(_recursive);
        return parsed.GetValue(_filesFrom) is { } list
            ? new InputPaths([.. files, .. reader.ReadList(list)], list, isRecursive)
            : new InputPaths(files, IsRecursive: isRecursive);
    }

    // A misspelt option is no file.
    private static void RefuseUnknownOptions(Argument argument) => argument.Validators.Add(static result =>
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value != InputReader.StandardInput)
            {
                result.AddError(UsageProblem.NoOption(token.Value, ((CommandResult)result.Parent!).Command));
            }
        }
    });
}
