using UnDocParser.Shared;

namespace UnDocParser.Word.Reading;

/// <summary>Reads a file as a whole, up to a limit.</summary>
internal static class FileBytes
{
    /// <summary>Returns what the stream still has to give.</summary>
    /// <exception cref="WordReadException">That is more than the options allow.</exception>
    public static byte[] Read(Stream stream, WordReadOptions options, CancellationToken cancellationToken) =>
        StreamBytes.Read(stream, options.MaxFileBytes, cancellationToken)
        ?? throw new WordReadException(WordReadError.TooLarge, $"The file has more than the {options.MaxFileBytes} bytes that are allowed.");
}
