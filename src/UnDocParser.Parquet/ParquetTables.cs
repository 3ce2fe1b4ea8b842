using UnDocParser.Cli.Listings;
using UnDocParser.Cli.Outline;
using UnDocParser.Model;

namespace UnDocParser.Parquet;

/// <summary>A row of a file: one thing of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Index">Its index in the document.</param>
/// <param name="Item">The thing.</param>
internal readonly record struct DocumentRow<T>(DocumentModel Document, int Index, T Item);

/// <summary>The files that can be written. Columns may be added, none changed.</summary>
internal static class ParquetTables
{
    /// <summary>Gets the table of paragraphs.</summary>
    public static ParquetTable<DocumentRow<DocumentParagraph>> Paragraphs { get; } = new(
        [
            .. CommonColumns<DocumentParagraph>(),
            Number<DocumentParagraph>("index", row => row.Index),
            Text<DocumentParagraph>("type", row => OutlineNames.Of(row.Item.Type)),
            Text<DocumentParagraph>("part", row => row.Item.Part.ToString()),
            Text<DocumentParagraph>("section", row => row.Item.Node.GetSectionPath()),
            Text<DocumentParagraph>("label", row => row.Item.Label),
            Text<DocumentParagraph>("labels", row => ClausePath.Of(row.Document, row.Index)),
            Number<DocumentParagraph>("level", row => row.Item.Level),
            Number<DocumentParagraph>("parent", row => row.Item.Parent),
            Text<DocumentParagraph>("opening", row => row.Item.Opening),
            Text<DocumentParagraph>("text", row => row.Item.Text),
            Number<DocumentParagraph>("start", row => row.Item.Span.Start),
            Number<DocumentParagraph>("end", row => row.Item.Span.End),
        ],
        document => Rows(document, document.Paragraphs));

    /// <summary>Gets the table of citations.</summary>
    public static ParquetTable<DocumentRow<DocumentCitation>> Citations { get; } = new(
        [
            .. CommonColumns<DocumentCitation>(),
            Text<DocumentCitation>("kind", row => CodeName.Of(row.Item.Kind)),
            Text<DocumentCitation>("cited", row => row.Item.Symbol?.ToString()),
            Text<DocumentCitation>("text", row => row.Item.Text.Replace('\n', ' ')),
            Text<DocumentCitation>("in", row => row.Item.IsInNote ? "footnote" : "paragraph"),
            Number<DocumentCitation>("index", row => row.Item.Index),
            Number<DocumentCitation>("paragraph", row => row.Item.IsInNote ? row.Document.Notes[row.Item.Index].Paragraph : row.Item.Index),
            Text<DocumentCitation>("date", row => row.Item.Date?.ToString()),
            Number<DocumentCitation>("start", row => row.Item.Span.Start),
            Number<DocumentCitation>("end", row => row.Item.Span.End),
        ],
        document => Rows(document, document.Citations));

    /// <summary>Gets the table of reporting mandates.</summary>
    public static ParquetTable<DocumentRow<ReportingMandate>> Mandates { get; } = new(
        [
            .. CommonColumns<ReportingMandate>(),
            Number<ReportingMandate>("paragraph", row => row.Item.Paragraph),
            Text<ReportingMandate>("clause", row => ClausePath.Of(row.Document, row.Item.Paragraph)),
            Text<ReportingMandate>("verb", row => CodeName.Of(row.Item.Verb)),
            Text<ReportingMandate>("actor", row => row.Item.Actor),
            Text<ReportingMandate>("actorKind", row => row.Item.ActorKind is { } kind ? CodeName.Of(kind) : null),
            Text<ReportingMandate>("recipient", row => row.Item.Recipient),
            Text<ReportingMandate>("recipientKind", row => CodeName.Of(row.Item.RecipientKind)),
            Text<ReportingMandate>("due", row => string.Join("; ", row.Item.Dues.Select(due => due.Text))),
            Number<ReportingMandate>("year", row => row.Item.DueYear),
            Text<ReportingMandate>("subject", row => row.Item.SubjectPointsBack ? row.Item.SubjectReferent : row.Item.Subject),
            Number<ReportingMandate>("start", row => row.Item.Span.Start),
            Number<ReportingMandate>("end", row => row.Item.Span.End),
        ],
        document => Rows(document, document.Mandates));

    private static ParquetColumn<DocumentRow<T>>[] CommonColumns<T>() =>
    [
        Text<T>("path", row => row.Document.Tree.FilePath),
        Text<T>("symbol", row => row.Document.Symbol?.ToString()),
        Text<T>("language", row => row.Document.Language),
    ];

    private static TextColumn<DocumentRow<T>> Text<T>(string name, Func<DocumentRow<T>, string?> valueOf) => new(name, valueOf);

    private static NumberColumn<DocumentRow<T>> Number<T>(string name, Func<DocumentRow<T>, int?> valueOf) => new(name, valueOf);

    private static IEnumerable<DocumentRow<T>> Rows<T>(DocumentModel document, IReadOnlyList<T> items) =>
        items.Select((item, index) => new DocumentRow<T>(document, index, item));
}
