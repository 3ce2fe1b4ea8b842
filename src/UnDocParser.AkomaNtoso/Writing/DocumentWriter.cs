using System.Text;
using System.Xml;
using UnDocParser.Model;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>Writes a whole document: one statement, or a collection of several.</summary>
internal sealed class DocumentWriter
{
    private const string Unnumbered = "unnumbered";
    private const int FirstSessionYear = 1946;

    private readonly DocumentModel _model;
    private readonly XmlWriter _xml;
    private readonly CancellationToken _cancellationToken;
    private readonly Identifiers _identifiers = new();
    private readonly CoverPageWriter _cover;
    private readonly BodyWriter _body;
    private readonly ConclusionsWriter _conclusions;
    private readonly MetadataWriter _metadata;

    public DocumentWriter(DocumentModel model, XmlWriter xml, AkomaNtosoWriterOptions options, CancellationToken cancellationToken)
    {
        _model = model;
        _xml = xml;
        _cancellationToken = cancellationToken;
        var content = new DocumentContent(model, new LinkTargets(model.Language, YearOf(model), options.LinkBase));
        var text = new TextWriting(xml, content, _identifiers, model.Language);
        _cover = new CoverPageWriter(xml, model, content, text);
        _body = new BodyWriter(xml, content, text, _identifiers, cancellationToken);
        _conclusions = new ConclusionsWriter(xml, _body);
        _metadata = new MetadataWriter(xml, model, options);
    }

    /// <summary>Writes the document.</summary>
    public void Write()
    {
        _xml.WriteStartElement("akomaNtoso", Akn.Namespace);
        _xml.WriteAttributeString("xmlns", "akn4un", null, Akn.UnNamespace);
        List<TextPlan> texts = DocumentPlan.Of(_model);
        if (texts.Count == 1)
        {
            WriteStatement(texts[0], isAlone: true);
        }
        else
        {
            WriteCollection(texts);
        }

        _xml.WriteEndElement();
    }

    private void WriteCollection(List<TextPlan> texts)
    {
        _xml.Start("documentCollection", "name", "publication");
        _metadata.WriteText(NumberOf(_model.Symbol, _model.Header.Number), DateOf(null), _model.Votes, hasReferences: true);
        _cover.Write();
        _xml.Start("collectionBody");
        foreach (TextPlan text in texts)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _xml.Start("component", "eId", _identifiers.Next("component"));
            WriteStatement(text, isAlone: false);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteStatement(TextPlan text, bool isAlone)
    {
        DocumentSymbol? symbol = isAlone ? _model.Symbol ?? text.Resolution?.Symbol : text.Resolution?.Symbol;
        string number = NumberOf(symbol, isAlone ? _model.Header.Number : text.Resolution?.Number);
        CalendarDate? date = DateOf(text.Resolution);
        _xml.Start("statement", "name", _model.Kind == DocumentKind.Decision ? "decision" : "resolution");
        _metadata.WriteText(number, date, isAlone ? _model.Votes : [], hasReferences: isAlone);
        if (isAlone)
        {
            _cover.Write();
        }
        else if (text.Heading is { } heading)
        {
            _xml.Start("preface");
            _cover.WriteTitle(CoverPageWriter.Label(heading.Label), heading.Content is { } title ? BodyWriter.Printed(title) : string.Empty);
            _xml.WriteEndElement();
        }

        _body.WritePreamble(text.Preamble);
        _body.WriteBody(text.Body);
        _conclusions.Write(text.Conclusions, ClosingDateOf(text), _identifiers);
        WriteAttachments(text, number, date);
        _xml.WriteEndElement();
    }

    private void WriteAttachments(TextPlan text, string number, CalendarDate? date)
    {
        if (text.Attachments.Count == 0)
        {
            return;
        }

        _xml.Start("attachments");
        for (int index = 0; index < text.Attachments.Count; index++)
        {
            AttachmentPlan attachment = text.Attachments[index];
            _xml.Start("attachment");
            _xml.Start("doc", "name", "annex");
            _metadata.WriteAnnex(number, date, text.Attachments.Count == 1 ? "annex" : $"annex_{index + 1}");
            _body.WriteBody(attachment.Body);
            _conclusions.Write(attachment.Conclusions, ClosingDateOf(text), _identifiers);
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    // A symbol has the year, or the session of the General Assembly, whose first was in 1946 and began the year before.
    private static int? YearOf(DocumentModel model) =>
        (model.Header.DistributionDate ?? model.Header.AdoptionDate ?? model.Closing?.Date)?.Year
        ?? model.Symbol?.Session switch
        {
            { Kind: SymbolSessionKind.Year, Number: var year } => year,
            { Kind: SymbolSessionKind.Regular, Number: var session } => FirstSessionYear - 1 + session,
            _ => null,
        };

    private CalendarDate? DateOf(DocumentResolution? resolution) =>
        resolution?.AdoptionDate ?? _model.Header.AdoptionDate ?? _model.Closing?.Date;

    private CalendarDate? ClosingDateOf(TextPlan text) => text.Resolution?.Closing?.Date ?? _model.Closing?.Date;

    // A/RES/75/276 is 75-276, S/RES/2573 (2021) is 2573-2021, A/75/L.69 is A-75-L.69.
    private static string NumberOf(DocumentSymbol? symbol, string? number)
    {
        string words = symbol is { IsDefault: false } known ? known.CitedNumber ?? known.ToString() : number ?? Unnumbered;
        var written = new StringBuilder(words.Length);
        foreach (char character in words)
        {
            if (character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.')
            {
                written.Append(character);
            }
            else if (character is '/' or '(' or '-')
            {
                written.Append('-');
            }
        }

        return written.Length > 0 ? written.ToString() : Unnumbered;
    }
}
