namespace UnDocParser.Word.Reading;

/// <summary>Reads the parts of a file in the order in which they are printed: the header of the first page, then the running text.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a file that was checked before.</summary>
    public static WordSource Read(byte[] file, WordReadOptions options, CancellationToken cancellationToken)
    {
        using var package = new WordPackage(file, options, cancellationToken);
        if (package.Main() is not { } main || main.Child(ElementName.Body) is not { } body)
        {
            throw new WordReadException(WordReadError.Damaged, "The Word file is damaged: it has no text part.");
        }

        var lines = new LineBuilder(options);
        var styles = new StyleSheet(package.PartOf("styles"));
        var numbers = new NumberingCounter(package.PartOf("numbering"));
        var notes = new NoteBook(package, body);
        if (FirstHeader(package, body) is { } header)
        {
            Blocks().ReadPart(header, WordPart.Header);
        }

        Blocks().ReadPart(body, WordPart.Body);
        return new WordSource(lines.ToText(), lines.ToMap());

        BlockReader Blocks() => new(lines, styles, numbers, new InlineReader(lines, styles, notes, options), options, cancellationToken);
    }

    // That of the first page if it has one of its own, else that of all pages.
    private static WordElement? FirstHeader(WordPackage package, WordElement body)
    {
        WordElement? section = body.Descendants(ElementName.SectionProperties).FirstOrDefault();
        string type = section?.Child(ElementName.TitlePage) is { IsOn: true } ? "first" : "default";
        string? id = section?.ChildrenOf(ElementName.HeaderReference)
            .FirstOrDefault(reference => (reference.Attribute(AttributeName.Type) ?? "default") == type)?.Attribute(AttributeName.Relationship);
        return id is null ? null : package.PartWithId(id);
    }
}
