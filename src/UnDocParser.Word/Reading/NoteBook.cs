using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnDocParser.Word.Reading;

/// <summary>Finds the notes that the text refers to, and counts them.</summary>
internal sealed class NoteBook
{
    private readonly Dictionary<string, OpenXmlElement> _footnotes;
    private readonly Dictionary<string, OpenXmlElement> _endnotes;
    private readonly string? _footnoteFormat;
    private readonly string? _endnoteFormat;
    private readonly HashSet<OpenXmlElement> _taken = [];
    private int _footnoteCount;
    private int _endnoteCount;

    /// <summary>Makes the book of the notes of a file.</summary>
    public NoteBook(MainDocumentPart main)
    {
        _footnotes = ById(main.FootnotesPart?.Footnotes, static note => (note as Footnote)?.Id?.InnerText);
        _endnotes = ById(main.EndnotesPart?.Endnotes, static note => (note as Endnote)?.Id?.InnerText);
        Settings? settings = main.DocumentSettingsPart?.Settings;
        SectionProperties? section = main.Document?.Descendants<SectionProperties>().FirstOrDefault();
        _footnoteFormat = FormatIn(section?.GetFirstChild<FootnoteProperties>()) ?? FormatIn(settings?.GetFirstChild<FootnoteDocumentWideProperties>());
        _endnoteFormat = FormatIn(section?.GetFirstChild<EndnoteProperties>()) ?? FormatIn(settings?.GetFirstChild<EndnoteDocumentWideProperties>()) ?? "lowerRoman";
    }

    /// <summary>Returns the note that a reference leads to, with its mark; null if there is none, or it was taken before.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="customMark">The mark that stands behind the reference, or null if Word counts.</param>
    public Note? Take(FootnoteEndnoteReferenceType reference, string? customMark)
    {
        bool isFootnote = reference is FootnoteReference;
        if (!(isFootnote ? _footnotes : _endnotes).TryGetValue(reference.Id?.InnerText ?? "", out OpenXmlElement? content) || !_taken.Add(content))
        {
            return null;
        }

        return new Note(content, isFootnote ? WordPart.Footnotes : WordPart.Endnotes, customMark ?? NextMark(isFootnote), customMark is not null);
    }

    private string NextMark(bool isFootnote)
    {
        int number = isFootnote ? ++_footnoteCount : ++_endnoteCount;
        return NumberFormat.Raise(NumberFormat.Write(number, isFootnote ? _footnoteFormat : _endnoteFormat));
    }

    private static Dictionary<string, OpenXmlElement> ById(OpenXmlElement? notes, Func<OpenXmlElement, string?> idOf)
    {
        var byId = new Dictionary<string, OpenXmlElement>(StringComparer.Ordinal);
        foreach (OpenXmlElement note in notes?.ChildElements ?? [])
        {
            if (idOf(note) is { } id)
            {
                byId[id] = note;
            }
        }

        return byId;
    }

    private static string? FormatIn(OpenXmlElement? properties) => properties?.GetFirstChild<NumberingFormat>()?.Val?.InnerText;
}
