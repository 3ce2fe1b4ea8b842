using System.Text;
using System.Xml;
using UnDocParser.AkomaNtoso.Writing;
using UnDocParser.Model;

namespace UnDocParser.AkomaNtoso;

/// <summary>
/// Writes documents as Akoma Ntoso for the United Nations (AKN4UN), in the form in which the United Nations publishes its own. What is written is valid by
/// the schema of Akoma Ntoso 3.0, whatever the document is. Thread-safe.
/// </summary>
/// <remarks>
/// <para>Nothing is added that the document does not print: what is unknown is left out, or has the date <c>0001-01-01</c>, as in the files of the United Nations.</para>
/// <para>A character that XML cannot hold is written as U+FFFD.</para>
/// </remarks>
/// <example>
/// <code>
/// DocumentModel model = DocumentModel.Create(SyntaxTree.ParseText(text));
/// string xml = AkomaNtosoWriter.Write(model);
/// </code>
/// </example>
public static class AkomaNtosoWriter
{
    /// <summary>Writes a document as a string.</summary>
    /// <param name="model">The document.</param>
    /// <param name="options">How to write; null for the defaults of <see cref="AkomaNtosoWriterOptions"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The XML, indented, its lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static string Write(DocumentModel model, AkomaNtosoWriterOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var writer = new StringWriter();
        Write(model, writer, options, cancellationToken);
        return writer.ToString();
    }

    /// <summary>Writes a document as text.</summary>
    /// <param name="model">The document.</param>
    /// <param name="writer">Where to write; it is not disposed. The XML names no encoding: it is what the writer has.</param>
    /// <param name="options">How to write; null for the defaults of <see cref="AkomaNtosoWriterOptions"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="IOException">The text could not be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Write(DocumentModel model, TextWriter writer, AkomaNtosoWriterOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        // A declaration would name the encoding of strings, which is not that of the file the text may end in.
        XmlWriterSettings settings = Settings();
        settings.OmitXmlDeclaration = true;
        using (var xml = XmlWriter.Create(writer, settings))
        {
            Write(model, xml, options, cancellationToken);
        }

        writer.Write('\n');
    }

    /// <summary>Writes a document as UTF-8.</summary>
    /// <param name="model">The document.</param>
    /// <param name="stream">Where to write; it is not disposed.</param>
    /// <param name="options">How to write; null for the defaults of <see cref="AkomaNtosoWriterOptions"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Write(DocumentModel model, Stream stream, AkomaNtosoWriterOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }

        using var xml = XmlWriter.Create(stream, Settings());
        Write(model, xml, options, cancellationToken);
    }

    /// <summary>Writes a document with a writer of one's own.</summary>
    /// <param name="model">The document.</param>
    /// <param name="writer">Where to write, at the start of a document or where an element may stand; it is flushed and not disposed.</param>
    /// <param name="options">How to write; null for the defaults of <see cref="AkomaNtosoWriterOptions"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Write(DocumentModel model, XmlWriter writer, AkomaNtosoWriterOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (model is null)
        {
            throw new ArgumentNullException(nameof(model));
        }

        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        new DocumentWriter(model, writer, options ?? new AkomaNtosoWriterOptions(), cancellationToken).Write();
        writer.Flush();
    }

    private static XmlWriterSettings Settings() => new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };
}
