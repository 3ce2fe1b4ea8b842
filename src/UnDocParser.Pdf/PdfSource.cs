using UnDocParser.Pdf.Reading;
using UnDocParser.Text;

namespace UnDocParser.Pdf;

/// <summary>The text of a PDF, made for the parser, and where on the pages each piece of it is printed. Immutable and thread-safe.</summary>
/// <remarks>
/// <para>Word writes a structure tree into its PDF files: where it is there, the text has one paragraph a line, whatever pages it goes over; it begins
/// with the masthead, which is the head of the first page; a note follows its paragraph as <c>¹ text</c>, and its mark stands in the paragraph as <c>¹</c>;
/// the rows of a table are lines with a tab between two cells; heads and feet of pages are left out.</para>
/// <para>Without a tree, the lines are put together from the places of the letters, and page furniture stays: the parser knows it.</para>
/// </remarks>
/// <example>
/// <code>
/// using FileStream stream = File.OpenRead("resolution.pdf");
/// PdfSource source = PdfSource.Read(stream);
/// SyntaxTree tree = SyntaxTree.ParseText(source.Text);
/// </code>
/// </example>
public sealed class PdfSource
{
    internal PdfSource(SourceText text, PdfMap map, PdfTextOrigin origin)
    {
        Text = text;
        Map = map;
        Origin = origin;
    }

    /// <summary>Gets the text; its lines end with LF.</summary>
    public SourceText Text { get; }

    /// <summary>Gets the map from the text to pages and boxes.</summary>
    public PdfMap Map { get; }

    /// <summary>Gets how the text was found.</summary>
    public PdfTextOrigin Origin { get; }

    /// <summary>Reads a PDF.</summary>
    /// <param name="stream">Where to read from, from its current position to its end; it is not disposed, and need not seek.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults of <see cref="PdfReadOptions"/>.</param>
    /// <param name="cancellationToken">Stops the reading, between two pages.</param>
    /// <returns>The text and its map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="PdfReadException">The file is no PDF, is damaged, protected by a password, without text, or over a limit; see <see cref="PdfReadException.Error"/>.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PdfSource Read(Stream stream, PdfReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }

        options ??= new PdfReadOptions();
        byte[] bytes = FileBytes.Read(stream, options, cancellationToken);
        try
        {
            return DocumentReader.Read(bytes, options, cancellationToken);
        }
        catch (UglyToad.PdfPig.Exceptions.PdfDocumentEncryptedException exception)
        {
            throw new PdfReadException(PdfReadError.Encrypted, "The PDF is protected by a password.", exception);
        }
        catch (Exception exception) when (exception is not (PdfReadException or OperationCanceledException or OutOfMemoryException))
        {
            // The file is foreign, and the reader words a damage by a dozen exceptions.
            throw new PdfReadException(PdfReadError.Damaged, "The PDF is damaged: " + exception.Message, exception);
        }
    }
}
