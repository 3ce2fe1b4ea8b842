using UnDocParser.Cli.Input;

namespace UnDocParser.Cli.Commands;

/// <summary>Reads one input and makes a result of it, whatever goes wrong. Thread-safe.</summary>
/// <param name="reader">Reads the texts.</param>
/// <param name="process">Makes the result.</param>
internal sealed class FileProcessor(InputReader reader, Func<InputText, CancellationToken, FileResult> process)
{
    /// <summary>Processes an input.</summary>
    /// <param name="path">The path of the input.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    public FileOutcome Process(string path, CancellationToken cancellationToken) => Guard(path, () =>
    {
        InputText text = reader.Read(path);
        return new FileOutcome(process(text, cancellationToken), text.Warning);
    });

    /// <summary>Does something for an input, and words what goes wrong.</summary>
    /// <param name="path">The path of the input.</param>
    /// <param name="work">What to do.</param>
    public static FileOutcome Guard(string path, Func<FileOutcome> work)
    {
        try
        {
            return work();
        }
        catch (FileException exception)
        {
            return FileOutcome.Failure(exception.Message);
        }
        catch (OutOfMemoryException)
        {
            return FileOutcome.Failure($"{path}: is too large for the memory there is; split it, or give more memory");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A fault of this program must not cost the results of the other files.
            return FileOutcome.Failure($"{path}: could not be processed, which is a fault of undoc; please report it ({exception.GetType().Name}: {exception.Message})");
        }
    }
}
