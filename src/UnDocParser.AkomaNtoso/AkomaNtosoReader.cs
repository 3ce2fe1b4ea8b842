using System.Xml;
using UnDocParser.AkomaNtoso.Reading;
using UnDocParser.Shared;

namespace UnDocParser.AkomaNtoso;

/// <summary>
/// Reads documents in Akoma Ntoso 3.0, as the United Nations publishes them, into a text that the parser reads. Nothing but the XML is opened: document type
/// definitions are refused, and no address is followed. Thread-safe.
/// </summary>
/// <example>
/// <code>
/// using FileStream stream = File.OpenRead("resolution.xml");
/// AkomaNtosoDocument document = AkomaNtosoReader.Read(stream);
/// SyntaxTree tree = document.Parse();
/// TextSpan? clause = document.Map.FindElement("para_9");
/// </code>
/// </example>
public static class AkomaNtosoReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="stream">Where to read from, from its current position to its end; it is not disposed, and need not seek.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults of <see cref="AkomaNtosoReadOptions"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The text and its map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="AkomaNtosoReadException">The file is no XML, XML of another kind, or over a limit; see <see cref="AkomaNtosoReadException.Error"/>.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AkomaNtosoDocument Read(Stream stream, AkomaNtosoReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }

        options ??= new AkomaNtosoReadOptions();
        byte[] bytes = StreamBytes.Read(stream, options.MaxBytes, cancellationToken)
            ?? throw new AkomaNtosoReadException(AkomaNtosoReadError.TooLarge, $"The file has more than {options.MaxBytes} bytes.");
        using var memory = new MemoryStream(bytes, writable: false);
        return Guarded(() =>
        {
            using var reader = XmlReader.Create(memory, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
            return new DocumentReader(reader, options, cancellationToken).Read();
        });
    }

    /// <summary>Reads a document with a reader of one's own.</summary>
    /// <param name="reader">Where to read from, before or at the root element; it is not disposed. What it resolves is up to it.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults of <see cref="AkomaNtosoReadOptions"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The text and its map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    /// <exception cref="AkomaNtosoReadException">It is no XML, XML of another kind, or over a limit; see <see cref="AkomaNtosoReadException.Error"/>.</exception>
    /// <exception cref="IOException">What the reader reads from could not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AkomaNtosoDocument Read(XmlReader reader, AkomaNtosoReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (reader is null)
        {
            throw new ArgumentNullException(nameof(reader));
        }

        return Guarded(() => new DocumentReader(reader, options ?? new AkomaNtosoReadOptions(), cancellationToken).Read());
    }

    private static AkomaNtosoDocument Guarded(Func<AkomaNtosoDocument> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (AkomaNtosoReadException or OperationCanceledException or OutOfMemoryException or IOException))
        {
            // The file is foreign; a wrong byte and a wrong name of an encoding are worded by other exceptions than wrong XML.
            throw new AkomaNtosoReadException(AkomaNtosoReadError.NotXml, "The text is no well-formed XML: " + exception.Message, exception);
        }
    }
}
