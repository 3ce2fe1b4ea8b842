using System.Xml;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>Writes the masthead as cover page and preface, in the order in which the United Nations has it.</summary>
internal sealed class CoverPageWriter
{
    private const string SymbolClass = "upperRight";
    private const string PublisherClass = "upperLeft";
    private const string SmallClass = "rightSmall";
    private const string BigClass = "rightBig";
    private static readonly char[] MarkdownSigns = [' ', '\t', '\n', '\r', '*', '_', '#'];

    private readonly XmlWriter _xml;
    private readonly DocumentModel _model;
    private readonly DocumentContent _content;
    private readonly TextWriting _text;
    private readonly bool _isCouncil;

    public CoverPageWriter(XmlWriter xml, DocumentModel model, DocumentContent content, TextWriting text)
    {
        _xml = xml;
        _model = model;
        _content = content;
        _text = text;

        // Its resolutions have a number and no title, and both lines stand on the cover page.
        _isCouncil = model.Organ == ResolutionOrgan.SecurityCouncil;
    }

    /// <summary>Writes the elements <c>coverPage</c> and <c>preface</c>, each where the masthead has something for it.</summary>
    public void Write()
    {
        IEnumerable<MastheadItemSyntax> items = _model.Tree.GetRoot().Masthead?.Items ?? Enumerable.Empty<MastheadItemSyntax>();
        var cover = items.Where(item => IsOnCover(item)).OrderBy(Rank).ToList();
        var notes = _content.NotesOfMasthead.ToList();
        if (cover.Count > 0 || notes.Count > 0)
        {
            _xml.Start("coverPage", "eId", "coverPage_1");
            foreach (MastheadItemSyntax item in cover)
            {
                WriteItem(item);
            }

            WriteNotes(notes);
            _xml.WriteEndElement();
        }

        var titles = items.Where(item => item is TitleLineSyntax && !_isCouncil).Cast<TitleLineSyntax>().ToList();
        if (titles.Count > 0)
        {
            _xml.Start("preface");
            foreach (TitleLineSyntax title in titles)
            {
                WriteTitle(Label(title.Number), Words(title));
            }

            _xml.WriteEndElement();
        }
    }

    /// <summary>Writes the paragraph with the number and the title of a text.</summary>
    public void WriteTitle(string number, string title)
    {
        _xml.StartParagraph();
        if (number.Length > 0)
        {
            _xml.Element("docNumber", number);
            _xml.Text(" ");
        }

        if (title.Length > 0)
        {
            _xml.Element("docTitle", title, "refersTo", "#resolutionTitle");
        }

        _xml.WriteEndElement();
    }

    /// <summary>Returns the words of a label without the signs of Markdown, or nothing.</summary>
    public static string Label(SyntaxToken? token) => token is { IsMissing: false } label ? label.ValueText.Trim(MarkdownSigns) : string.Empty;

    // The number of the job is no part of the text.
    private bool IsOnCover(MastheadItemSyntax item) => item is not (JobNumberLineSyntax or TitleLineSyntax) || (_isCouncil && item is TitleLineSyntax);

    // Extractors print the two columns of the masthead in any order.
    private static int Rank(MastheadItemSyntax item) => item switch
    {
        PublisherLineSyntax => 0,
        SymbolLineSyntax => 1,
        OrganLineSyntax => 2,
        DistributionLineSyntax => 3,
        DateLineSyntax => 4,
        OriginalLanguageLineSyntax => 5,
        SessionLineSyntax => 6,
        AgendaItemLineSyntax or AgendaTitleSyntax => 7,
        _ => 8,
    };

    private void WriteItem(MastheadItemSyntax item)
    {
        string words = Words(item);
        switch (item)
        {
            case PublisherLineSyntax:
                Start(null);
                _xml.StartText("span", "refersTo", "#publisher", "class", PublisherClass);
                _xml.Element("docAuthority", words, "refersTo", "#publisher");
                _xml.WriteEndElement();
                _xml.WriteEndElement();
                break;
            case SymbolLineSyntax:
                WriteLine(SymbolClass, "docNumber", words, "refersTo", "#symbol");
                break;
            case OrganLineSyntax:
                WriteLine(PublisherClass, "docAuthority", words, "refersTo", "#issuingBody", "class", BigClass);
                break;
            case DistributionLineSyntax:
                WriteLine(null, "docStatus", words, "refersTo", "#generalDistribution", "class", SmallClass);
                break;
            case DateLineSyntax when Dates.IsDay(_model.Header.DistributionDate):
                WriteLine(null, "docDate", words, "date", Dates.Of(_model.Header.DistributionDate), "class", SmallClass, "refersTo", "#dateOfIssuance");
                break;
            case SessionLineSyntax:
                WriteLine(null, "session", words, "refersTo", "#generalAssembly", "value", _model.Header.Session?.ToString(), "eId", null);
                break;
            case OriginLineSyntax:
                WriteOrigin(words);
                break;
            default:
                WriteOther(item, words);
                break;
        }
    }

    private void WriteOther(MastheadItemSyntax item, string words)
    {
        switch (item)
        {
            case AgendaItemLineSyntax:
                WriteLine(null, "inline", words, "name", "agenda item");
                break;
            case AgendaTitleSyntax:
                WriteAgendaTitles(item, words);
                break;
            case OriginalLanguageLineSyntax:
                WriteLine(null, "inline", words, "name", "original language");
                break;
            case SponsorLineSyntax:
                WriteLine(null, "docProponent", words, "refersTo", "#sponsor");
                break;
            case AdoptionLineSyntax when _isCouncil:
                WriteCouncilAdoption(words);
                break;
            case AdoptionLineSyntax:
                WriteLine(null, "docTitle", words);
                break;
            case TitleLineSyntax title:
                WriteLine(null, "docTitle", $"{Label(title.Number)} {words}".Trim(), "refersTo", "#resolutionNumber");
                break;
            default:
                Start(null);
                _xml.Text(words);
                _xml.WriteEndElement();
                break;
        }
    }

    // Two items with titles of a line each are printed one below the other. Where their lines are more than the items, no line tells where a title ends.
    private void WriteAgendaTitles(MastheadItemSyntax item, string words)
    {
        List<string> lines = _model.Header.AgendaItems.Length > 1 ? LinesOf(item) : [];
        foreach (string title in lines.Count == _model.Header.AgendaItems.Length ? lines : [words])
        {
            WriteLine(null, "inline", title, "name", "agenda item name");
        }
    }

    private List<string> LinesOf(MastheadItemSyntax item)
    {
        TextContent content = item.Content.GetTextContent();
        SourceText source = _model.Tree.Text;
        var lines = new List<string>();
        int start = 0;
        for (int number = source.Lines.IndexOf(item.Content.Span.Start) + 1; start < content.Length; number++)
        {
            int end = number < source.Lines.Count ? Math.Max(start, content.FromSource(source.Lines[number].Start)) : content.Length;
            string line = content.Text.Substring(start, end - start).Trim();
            if (line.Length > 0)
            {
                lines.Add(line);
            }

            start = end;
        }

        return lines;
    }

    private void WriteCouncilAdoption(string words)
    {
        (int start, int end) = Dates.Find(words, _model.Header.AdoptionDate);
        Start(null);
        _xml.StartText("docTitle", "refersTo", "#adoption");
        _xml.Text(words.Substring(0, start));
        if (end > start)
        {
            _xml.Element("docDate", words.Substring(start, end - start), "date", Dates.Of(_model.Header.AdoptionDate), "refersTo", "#adoptionDate");
        }

        _xml.Text(words.Substring(end));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    // "[without reference to a Main Committee (A/75/L.78)]": the documents are what the outermost brackets hold.
    private void WriteOrigin(string words)
    {
        int open = words.IndexOf('(') + 1;
        int close = words.LastIndexOf(')');
        Start(null);
        _xml.StartText("docProponent", "refersTo", "#origin");
        if (open > 0 && close > open)
        {
            _xml.Text(words.Substring(0, open));
            _xml.Element("inline", words.Substring(open, close - open), "name", "originating document");
            _xml.Text(words.Substring(close));
        }
        else
        {
            _xml.Text(words);
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteNotes(List<int> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        Start(null);
        foreach (int note in notes)
        {
            _text.WriteNote(note);
        }

        _xml.WriteEndElement();
    }

    private void WriteLine(string? className, string name, string words, params string?[] attributes)
    {
        Start(className);
        _xml.Element(name, words, attributes);
        _xml.WriteEndElement();
    }

    private void Start(string? className) => _xml.StartParagraph(className);

    private static string Words(MastheadItemSyntax item) => BodyWriter.Printed(item.Content);
}
