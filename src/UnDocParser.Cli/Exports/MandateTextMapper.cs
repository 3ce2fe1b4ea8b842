using UnDocParser.Cli.Listings;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Exports;

/// <summary>Puts the paragraphs of a document into the shape of the mandate tools.</summary>
/// <param name="model">The document.</param>
internal sealed class MandateTextMapper(DocumentModel model)
{
    private readonly ILookup<int, DocumentSymbol> _citations = CitedSymbols.Resolve(model).Distinct().ToLookup(cited => cited.Paragraph, cited => cited.Symbol);
    private readonly ILookup<int, DocumentAction> _actions = model.Actions.ToLookup(action => action.Paragraph);

    /// <summary>Returns the title, if there is one, and the paragraphs.</summary>
    public IReadOnlyList<MandateParagraph> Map()
    {
        var paragraphs = new List<MandateParagraph>(model.Paragraphs.Length + 1);
        if (model.Header.Title is { } title)
        {
            paragraphs.Add(new MandateParagraph(0, title, "title", null, null, null, model.Header.Number, null, [], []));
        }

        for (int index = 0; index < model.Paragraphs.Length; index++)
        {
            paragraphs.Add(Map(index, paragraphs.Count));
        }

        return paragraphs;
    }

    private MandateParagraph Map(int index, int position)
    {
        DocumentParagraph paragraph = model.Paragraphs[index];
        bool isHeading = paragraph.Type == ParagraphType.Heading;
        string? type = TypeOf(paragraph);
        return new MandateParagraph(
            position,
            paragraph.Text,
            isHeading ? "heading" : "paragraph",
            isHeading ? HeadingLevelOf(paragraph.Node) : null,
            type,
            isHeading ? null : paragraph.Level,
            paragraph.Label,
            _actions[index].FirstOrDefault(action => action.Ordinal == 0)?.Text,
            [.. _citations[index].Select(symbol => new[] { symbol.ToString(), symbol.ToUri(model.Language).AbsoluteUri })],
            type == "operative" ? [.. _actions[index].Select(Map)] : []);
    }

    private string? TypeOf(DocumentParagraph paragraph)
    {
        DocumentParagraph clause = paragraph;
        while (clause.Parent is { } parent)
        {
            clause = model.Paragraphs[parent];
        }

        return clause.Type switch
        {
            ParagraphType.Preambular => "preambular",
            ParagraphType.Operative => "operative",
            _ => null,
        };
    }

    // Annexes, lettered parts and sections lie in each other.
    private static int HeadingLevelOf(SyntaxNode heading) =>
        Math.Max(1, heading.Ancestors().Count(ancestor => ancestor is AnnexSyntax or SectionSyntax or ResolutionSyntax { PartHeading: not null }));

    private static MandateAction Map(DocumentAction action) => new(
        action.Text,
        CodeName.Of(action.Verb),
        action.Addressee is { } addressee ? [new MandateAssignee(addressee, CodeName.Of(action.AddresseeKind ?? ActorKind.Other))] : []);
}
