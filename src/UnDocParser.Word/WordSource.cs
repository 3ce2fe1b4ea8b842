using UnDocParser.Text;
using UnDocParser.Word.Reading;

namespace UnDocParser.Word;

/// <summary>The text of a Word file, made for the parser, and where in the file each piece of it is from. Immutable and thread-safe.</summary>
/// <remarks>
/// The text has one paragraph a line. It begins with the masthead, which Word keeps in the header of the first page; the rows of a table are
/// lines with a tab between two cells; a note follows its paragraph as <c>¹ text</c>, and its mark stands in the paragraph as <c>¹</c>.
/// </remarks>
/// <example>
/// <code>
/// using FileStream stream = File.OpenRead("resolution.docx");
/// WordSource source = WordSource.Read(stream);
/// SyntaxTree tree = SyntaxTree.ParseText(source.Text);
/// </code>
/// </example>
public sealed class WordSource
{
    internal WordSource(SourceText text, WordMap map)
    {
        Text = text;
        Map = map;
    }

    /// <summary>Gets the text; its lines end with LF.</summary>
    public SourceText Text { get; }

    /// <summary>Gets the map from the text to the paragraphs and runs of the file.</summary>
    public WordMap Map { get; }

    /// <summary>Reads a file of the kind .docx (or .docm, .dotx), whatever it is called.</summary>
    /// <param name="stream">Where to read from, from its current position to its end; it is not disposed, and need not seek.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults of <see cref="WordReadOptions"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The text and its map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="WordReadException">The file is no Word file, is damaged, protected by a password, or over a limit; see <see cref="WordReadException.Error"/>.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static WordSource Read(Stream stream, WordReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }

        options ??= new WordReadOptions();
        byte[] bytes = FileBytes.Read(stream, options, cancellationToken);
        try
        {
            PackageGuard.Check(bytes, options, cancellationToken);
            return DocumentReader.Read(bytes, options, cancellationToken);
        }
        catch (Exception exception) when (exception is not (WordReadException or OperationCanceledException or OutOfMemoryException))
        {
            // The file is foreign, and the package reader words a damage by a dozen exceptions.
            throw new WordReadException(WordReadError.Damaged, "The Word file is damaged: " + exception.Message, exception);
        }
    }
}
