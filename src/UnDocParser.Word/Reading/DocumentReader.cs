using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnDocParser.Word.Reading;

/// <summary>Reads the parts of a file in the order in which they are printed: the header of the first page, then the running text.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a file that was checked before.</summary>
    public static WordSource Read(byte[] file, WordReadOptions options, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(file, writable: false);
        using var package = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = options.MaxXmlBytes });
        if (package.MainDocumentPart is not { Document.Body: { } body } main)
        {
            throw new WordReadException(WordReadError.Damaged, "The Word file is damaged: it has no text part.");
        }

        var lines = new LineBuilder();
        var styles = new StyleSheet(main.StyleDefinitionsPart?.Styles);
        var numbers = new NumberingCounter(main.NumberingDefinitionsPart?.Numbering);
        var notes = new NoteBook(main);
        if (FirstHeader(main, body) is { } header)
        {
            Blocks().ReadPart(header, WordPart.Header);
        }

        Blocks().ReadPart(body, WordPart.Body);
        return new WordSource(lines.ToText(), lines.ToMap());

        BlockReader Blocks() => new(lines, styles, numbers, new InlineReader(lines, styles, notes, options), options, cancellationToken);
    }

    // That of the first page if it has one of its own, else that of all pages.
    private static Header? FirstHeader(MainDocumentPart main, Body body)
    {
        SectionProperties? section = body.Descendants<SectionProperties>().FirstOrDefault();
        string type = section?.GetFirstChild<TitlePage>()?.Val?.InnerText is null or "1" or "true" or "on" && section?.GetFirstChild<TitlePage>() is not null ? "first" : "default";
        string? id = section?.Elements<HeaderReference>().FirstOrDefault(reference => (reference.Type?.InnerText ?? "default") == type)?.Id?.InnerText;
        return id is not null && main.TryGetPartById(id, out OpenXmlPart? part) ? (part as HeaderPart)?.Header : null;
    }
}
