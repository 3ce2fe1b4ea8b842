using System.CommandLine;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Output;

namespace UnDocParser.Cli.Commands;

/// <summary>Takes a command through two inputs that belong together.</summary>
/// <param name="first">The name of the first argument, as in the help.</param>
/// <param name="second">The name of the second.</param>
internal sealed class PairRun(string first, string second)
{
    private readonly Argument<string> _first = new(first) { Description = "A file; '-' is standard input." };
    private readonly Argument<string> _second = new(second) { Description = "A file; '-' is standard input." };
    private readonly Option<string?> _encoding = EncodingOption.Create();
    private readonly Option<string?> _output = new("--output")
    {
        Description = $"The file to write, replaced when the run is done; '{OutputTarget.StandardOutput}' is standard output.",
        HelpName = "FILE",
    };


    /// <summary>Adds arguments and options to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_first);
        command.Arguments.Add(_second);
        command.Options.Add(_output);
        command.Options.Add(_encoding);
        command.Validators.Add(result =>
        {
            foreach (Argument<string> argument in new[] { _first, _second })
            {
                if (result.GetResult(argument) is { Tokens: [{ Value: ['-', _, ..] value }] })
                {
                    result.AddError(UsageProblem.NoOption(value, command));
                }
            }
        });
    }

    /// <summary>Determines whether the result goes to standard output.</summary>
    /// <param name="parsed">The command line.</param>
    public bool IsPrinted(ParseResult parsed) => parsed.GetValue(_output) is null or OutputTarget.StandardOutput;

    /// <summary>Reads both inputs and writes what is made of them.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">The streams of the run.</param>
    /// <param name="process">Makes the result.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="FileException">An input cannot be read, or the output not be written.</exception>
    public async Task<int> RunAsync(
        ParseResult parsed, Terminal terminal, Func<InputText, InputText, FileResult> process, CancellationToken cancellationToken)
    {
        var reader = new InputReader(terminal.Input) { Encoding = EncodingOption.Chosen(parsed, _encoding), Language = parsed.Code() };
        var paths = new InputPaths([parsed.GetValue(_first)!, parsed.GetValue(_second)!]);
        string? path = parsed.GetValue(_output);
        if (!IsPrinted(parsed))
        {
            paths.RefuseAsOutput(path!, terminal);
        }

        FileResult result = await Task.Run(
            () => process(Read(reader, paths.Paths[0], terminal), Read(reader, paths.Paths[1], terminal)), cancellationToken)
            .WaitAsync(cancellationToken).ConfigureAwait(false);
        var output = OutputTarget.Open(path, terminal);
        await using (output.ConfigureAwait(false))
        {
            await output.WriteAsync(result.Output).ConfigureAwait(false);
            output.Commit();
        }

        return result.ExitCode;
    }

    private static InputText Read(InputReader reader, string path, Terminal terminal)
    {
        InputText input = reader.Read(path);
        if (input.Warning is { } warning)
        {
            terminal.Tell(warning);
        }

        return input;
    }
}
