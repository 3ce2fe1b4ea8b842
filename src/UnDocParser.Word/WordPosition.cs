using UnDocParser.Text;

namespace UnDocParser.Word;

/// <summary>Where in a Word file a piece of text is from.</summary>
public readonly record struct WordPosition
{
    /// <summary>Initializes a position.</summary>
    /// <param name="span">The piece of the text, in UTF-16 code units.</param>
    /// <param name="part">The part of the file.</param>
    /// <param name="paragraph">The number of the paragraph in its part, from 0.</param>
    /// <param name="paragraphId">The identifier that Word gave the paragraph, or <see langword="null"/>.</param>
    /// <param name="run">The number of the run in its paragraph, from 0; -1 for what no run holds.</param>
    public WordPosition(TextSpan span, WordPart part, int paragraph, string? paragraphId, int run)
    {
        Span = span;
        Part = part;
        Paragraph = paragraph;
        ParagraphId = paragraphId;
        Run = run;
    }

    /// <summary>Gets the piece of the text, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Gets the part of the file.</summary>
    public WordPart Part { get; init; }

    /// <summary>Gets the number of the paragraph (<c>w:p</c>) in its part, from 0, those in tables and text boxes counted.</summary>
    public int Paragraph { get; init; }

    /// <summary>Gets the identifier that Word gave the paragraph (<c>w14:paraId</c>), or <see langword="null"/>.</summary>
    public string? ParagraphId { get; init; }

    /// <summary>
    /// Gets the number of the run (<c>w:r</c>) in its paragraph, from 0; -1 for what no run holds: automatic numbers, blanks between cells.
    /// </summary>
    public int Run { get; init; }
}
