using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.AkomaNtoso;

/// <summary>The text of a document in Akoma Ntoso, made for the parser, and which elements each line of it is from. Immutable and thread-safe.</summary>
/// <remarks>
/// The text has one paragraph a line: number, blank, text. A note follows its paragraph as <c>¹ text</c>, and its mark stands in the paragraph as <c>¹</c>.
/// The rows of a table are lines with a tab between two cells.
/// </remarks>
public sealed class AkomaNtosoDocument
{
    internal AkomaNtosoDocument(SourceText text, AkomaNtosoMap map, string? language)
    {
        Text = text;
        Map = map;
        Language = language;
    }

    /// <summary>Gets the text; its lines end with LF.</summary>
    public SourceText Text { get; }

    /// <summary>Gets the map between the text and the elements.</summary>
    public AkomaNtosoMap Map { get; }

    /// <summary>Gets the language that the metadata names, as its ISO 639-1 code; null where they name none, or one that the parser has no data for.</summary>
    public string? Language { get; }

    /// <summary>Parses the text, in the language that the metadata name.</summary>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <returns>The tree of <see cref="Text"/>.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SyntaxTree Parse(CancellationToken cancellationToken = default) =>
        SyntaxTree.ParseText(Text, ParseOptions.Default with { Language = Language }, cancellationToken);
}
