using UnDocParser.Model.Paragraphs;
using UnDocParser.Syntax;

namespace UnDocParser.Model;

/// <summary>Reads nodes of a tree as a reader does.</summary>
public static class SyntaxNodeReadingExtensions
{
    private const string Separator = " > ";

    /// <summary>
    /// Returns the text of a node as a reader reads it: lines joined, ordinary blanks, no page furniture, no markup and no note marks that the paragraph
    /// itself tells from numbers.
    /// </summary>
    /// <param name="node">Any node: a clause with its items, a heading, a note, a whole document.</param>
    /// <returns>The text, a paragraph a line behind its label, with the place of each character.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    /// <remarks>
    /// Which digits behind words are note marks is known to the model alone, and so is what the extraction lost at line ends:
    /// <see cref="DocumentModel.GetTextContent(DocumentParagraph)"/>.
    /// </remarks>
    /// <example>
    /// <code>
    /// string text = clause.GetTextContent().Text;      // 3. Requests the Secretary-General to report;
    /// </code>
    /// </example>
    public static TextContent GetTextContent(this SyntaxNode node) => TextContentBuilder.Read(node ?? throw new ArgumentNullException(nameof(node)));

    /// <summary>Returns the headings that a node stands under, the outermost first: <c>Annex > II. Means of implementation</c>.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The headings as a reader reads them, with <c> > </c> between; that of a node which is a heading ends with itself. Empty where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public static string GetSectionPath(this SyntaxNode node)
    {
        if (node is null)
        {
            throw new ArgumentNullException(nameof(node));
        }

        return string.Join(Separator, node.AncestorsAndSelf().Select(HeadingOf).OfType<HeadingSyntax>().Select(heading => OneLine(heading)).Reverse());
    }

    private static HeadingSyntax? HeadingOf(SyntaxNode node) => node switch
    {
        SectionSyntax section => section.Heading,
        AnnexSyntax annex => annex.Heading,
        ResolutionSyntax resolution => resolution.PartHeading,
        _ => null,
    };

    private static string OneLine(HeadingSyntax heading) => heading.GetTextContent().Text.Replace('\n', ' ');
}
