namespace UnDocParser.Word.Reading;

/// <summary>Finds the notes that the text refers to, and counts them.</summary>
internal sealed class NoteBook
{
    private readonly Dictionary<string, WordElement> _footnotes;
    private readonly Dictionary<string, WordElement> _endnotes;
    private readonly string? _footnoteFormat;
    private readonly string? _endnoteFormat;
    private readonly HashSet<WordElement> _taken = [];
    private int _footnoteCount;
    private int _endnoteCount;

    /// <summary>Makes the book of the notes of a file.</summary>
    /// <param name="package">The file.</param>
    /// <param name="body">Its text.</param>
    public NoteBook(WordPackage package, WordElement body)
    {
        _footnotes = ById(package.PartOf("footnotes"), ElementName.Footnote);
        _endnotes = ById(package.PartOf("endnotes"), ElementName.Endnote);
        WordElement? settings = package.PartOf("settings");
        WordElement? section = body.Descendants(ElementName.SectionProperties).FirstOrDefault();
        _footnoteFormat = FormatIn(section?.Child(ElementName.FootnoteProperties)) ?? FormatIn(settings?.Child(ElementName.FootnoteProperties));
        _endnoteFormat = FormatIn(section?.Child(ElementName.EndnoteProperties)) ?? FormatIn(settings?.Child(ElementName.EndnoteProperties)) ?? "lowerRoman";
    }

    /// <summary>Returns the note that a reference leads to, with its mark; null if there is none, or it was taken before.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="customMark">The mark that stands behind the reference, or null if Word counts.</param>
    public Note? Take(WordElement reference, string? customMark)
    {
        bool isFootnote = IsFootnote(reference);
        if (ContentOf(reference) is not { } content || !_taken.Add(content))
        {
            return null;
        }

        return new Note(content, isFootnote ? WordPart.Footnotes : WordPart.Endnotes, customMark ?? NextMark(isFootnote), customMark is not null);
    }

    /// <summary>Returns the mark of a reference whose note is not in the file, as Word prints it; null if the note is there.</summary>
    /// <param name="reference">The reference.</param>
    public string? MarkWithoutNote(WordElement reference) => ContentOf(reference) is null ? NextMark(IsFootnote(reference)) : null;

    private static bool IsFootnote(WordElement reference) => reference.Name == ElementName.FootnoteReference;

    private WordElement? ContentOf(WordElement reference) =>
        (IsFootnote(reference) ? _footnotes : _endnotes).TryGetValue(reference.Attribute(AttributeName.Id) ?? "", out WordElement? content) ? content : null;

    private string NextMark(bool isFootnote)
    {
        int number = isFootnote ? ++_footnoteCount : ++_endnoteCount;
        return NumberFormat.Raise(NumberFormat.Write(number, isFootnote ? _footnoteFormat : _endnoteFormat));
    }

    private static Dictionary<string, WordElement> ById(WordElement? notes, string name)
    {
        var byId = new Dictionary<string, WordElement>(StringComparer.Ordinal);
        foreach (WordElement note in notes?.ChildrenOf(name) ?? [])
        {
            if (note.Attribute(AttributeName.Id) is { } id)
            {
                byId[id] = note;
            }
        }

        return byId;
    }

    private static string? FormatIn(WordElement? properties) => properties?.Child(ElementName.NumberFormat)?.Value;
}
