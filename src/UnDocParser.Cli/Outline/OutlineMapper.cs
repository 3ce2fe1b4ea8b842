using UnDocParser.Cli.Input;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Outline;

/// <summary>Puts what the model knows into the shape of the schema.</summary>
internal static class OutlineMapper
{
    // UTF-16 code units; the length the schema asks for.
    private const int BeforeLength = 24;

    /// <summary>Makes the outline of a text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="tree">The tree of the text.</param>
    public static OutlineDocument Map(InputText input, SyntaxTree tree)
    {
        var model = DocumentModel.Create(tree);
        return new OutlineDocument
        {
            Path = input.Path,
            Symbol = model.Symbol?.ToString(),
            Kind = OutlineNames.Of(model.Kind),
            Language = model.Language,
            Organ = OutlineNames.Of(model.Organ),
            OrganName = model.OrganName,
            Header = Map(model.Header, OutlineSponsors.Of(model)),
            Paragraphs = [.. model.Paragraphs.Select(Map)],
            Footnotes = [.. model.Notes.Select(note => Map(note, model))],
            Citations = [.. model.Citations.Where(IsPrintedDocument).Select(Map)],
            Closing = Map(model.Closing),
            Documents = OutlineResolutions.Of(model, [.. model.Citations.Where(IsPrintedDocument)]),
            Furniture = [.. model.Furniture.Select(Map)],
            Diagnostics = [.. Finding.In(input, model).Select(Map)],
            Source = new OutlineSource(input.Origin.Kind, input.Origin.PageCount),
        };
    }

    /// <summary>The closing lines in the words of the schema.</summary>
    public static OutlineClosing? Map(DocumentClosing? closing) => closing is null ? null : new OutlineClosing(closing.Meeting, closing.Date?.ToString());

    private static OutlineHeader Map(DocumentHeader header, IReadOnlyList<string> sponsors) => new()
    {
        Distribution = OutlineNames.Of(header.Distribution),
        DistributionDate = header.DistributionDate?.ToString(),
        OriginalLanguage = header.OriginalLanguage,
        Session = header.Session,
        AgendaItems = [.. header.AgendaItems.Select(item => item.ToString())],
        AdoptionDate = header.AdoptionDate?.ToString(),
        OriginSymbols = [.. header.OriginSymbols.Select(symbol => symbol.ToString())],
        Number = header.Number,
        Title = header.Title,
        Sponsors = sponsors,
    };

    private static OutlineParagraph Map(DocumentParagraph paragraph) => new(
        OutlineNames.Of(paragraph.Type),
        paragraph.Part.ToString(),
        paragraph.Label,
        paragraph.Level,
        paragraph.Parent,
        paragraph.Opening,
        paragraph.Text,
        paragraph.Span.Start,
        paragraph.Span.End);

    private static OutlineNote Map(DocumentNote note, DocumentModel model) => new(note.Mark, note.Text, note.Paragraph, Before(note, model));

    // The last characters of the paragraph before the mark.
    private static string? Before(DocumentNote note, DocumentModel model) =>
        note is { Paragraph: { } paragraph, Position: { } end } ? model.Paragraphs[paragraph].Text[Math.Max(0, end - BeforeLength)..end] : null;

    // The schema knows documents by their symbols, and only where the text names them.
    private static bool IsPrintedDocument(DocumentCitation citation) => citation is { Symbol: not null, Kind: not CitationKind.SameSource };

    private static OutlineCitation Map(DocumentCitation citation) =>
        new(citation.Symbol!.Value.ToString(), citation.Text, citation.IsInNote ? "footnote" : "paragraph", citation.Index);

    private static OutlineFurniture Map(DocumentFurniture furniture) =>
        new(OutlineNames.Of(furniture.Kind), furniture.Text, furniture.Span.Start, furniture.Span.End, furniture.Page);

    /// <summary>What was found in the words of the schema.</summary>
    public static OutlineDiagnostic Map(Finding finding) =>
        new(finding.Kind.Id, finding.Severity, finding.Message, finding.Span.Start, finding.Span.End, finding.Line, finding.Column, finding.Page);
}
