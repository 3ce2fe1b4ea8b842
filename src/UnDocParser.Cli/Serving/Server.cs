using UnDocParser.Cli.Commands;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Outline;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Cli.Serving;

/// <summary>Answers requests for outlines, a line each, in their order.</summary>
/// <param name="terminal">Where the requests come from and the answers go.</param>
/// <param name="lineLimit">The longest request, in bytes.</param>
internal sealed class Server(Terminal terminal, int lineLimit)
{
    private readonly InputReader _reader = new(standardInput: null);

    /// <summary>Answers until there are no more requests.</summary>
    /// <param name="cancellationToken">Stops at the end of an answer.</param>
    /// <exception cref="FileException">Standard input is closed.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Stream input = terminal.Input ?? throw new FileException(InputReader.StandardInput, "standard input is closed; lead the requests in");

        // One thread waits for the next request.
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(Math.Max(workers, Environment.ProcessorCount + 1), ports);
        IAsyncEnumerable<string> answers = DocumentBatch.SelectAsync(
            LineReader.ReadAsync(input, lineLimit, cancellationToken), Answer, cancellationToken: cancellationToken);
        await foreach (string answer in answers.ConfigureAwait(false))
        {
            await terminal.Output.WriteAsync(answer).ConfigureAwait(false);
            await terminal.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private string Answer(byte[]? line, CancellationToken cancellationToken)
    {
        try
        {
            return line is null
                ? ServeReply.Error(ServeRequest.NoId, $"the line has more than {lineLimit} bytes; send the path of a file, or raise --line-limit")
                : Answer(ServeRequest.Parse(line), cancellationToken);
        }
        catch (ServeException exception)
        {
            return ServeReply.Error(exception.Id, exception.Message);
        }
    }

    private string Answer(ServeRequest request, CancellationToken cancellationToken)
    {
        FileOutcome outcome = FileProcessor.Guard(request.Path ?? InputReader.StandardInput, () =>
        {
            InputText input = request.Text is { } text
                ? TextInput.Check(InputReader.StandardInput, SourceText.From(text))
                : _reader.Read(request.Path!, request.Language);
            OutlineDocument outline = OutlineMapper.Map(input, input.Parse(request.Language, cancellationToken));
            return new FileOutcome(new FileResult(OutlineJson.OneLine.Write(outline)), input.Warning);
        });
        return outcome.IsFailure
            ? ServeReply.Error(request.Id, outcome.Problem!)
            : ServeReply.Outline(request.Id, outcome.Result.Output, outcome.Problem);
    }
}
