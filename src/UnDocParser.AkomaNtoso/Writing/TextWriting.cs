using System.Xml;
using UnDocParser.Model;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>Writes running text: opening phrases as the language sets them, links, notes at their marks.</summary>
internal sealed class TextWriting
{
    private readonly XmlWriter _xml;
    private readonly DocumentContent _content;
    private readonly Identifiers _identifiers;
    private readonly AkomaNtosoLanguage _language;

    public TextWriting(XmlWriter xml, DocumentContent content, Identifiers identifiers, string language)
    {
        _xml = xml;
        _content = content;
        _identifiers = identifiers;
        _language = AkomaNtosoLanguage.Of(language);
    }

    /// <summary>Writes a text as a whole.</summary>
    public void Write(RunningText text)
    {
        if (text.OpeningLength > 0)
        {
            _xml.StartText("span", "class", _language.OpeningClass);
            Write(text, 0, text.OpeningLength, hasFirst: true, hasLast: false);
            _xml.WriteEndElement();
        }

        Write(text, text.OpeningLength, text.Text.Length, hasFirst: true, hasLast: true);
    }

    /// <summary>Writes a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="hasFirst">Whether notes at its very start belong to it, not to what comes before.</param>
    /// <param name="hasLast">Whether notes at its very end belong to it, not to what follows.</param>
    public void Write(RunningText text, int start, int end, bool hasFirst, bool hasLast)
    {
        int position = start;
        foreach (TextLink link in text.Links)
        {
            if (link.Start < position || link.End > end)
            {
                continue;
            }

            WriteWithNotes(text, position, link.Start, hasFirst || position > start, hasLast: true);
            _xml.StartText("a", "href", link.Target);
            WriteWithNotes(text, link.Start, link.End, hasFirst: false, hasLast: false);
            _xml.WriteEndElement();
            position = link.End;
        }

        WriteWithNotes(text, position, end, hasFirst || position > start, hasLast);
    }

    /// <summary>Writes a note.</summary>
    public void WriteNote(int index)
    {
        DocumentNote note = _content.Note(index);
        bool isBracketed = _language.HasBracketedMarks && note.Mark.Length > 0;
        if (isBracketed)
        {
            _xml.Element("sup", "(");
        }

        string name = note.Mark.Length > 0 && note.Mark.All(static character => character is >= '0' and <= '9') ? note.Mark : "0";
        _xml.Start("authorialNote", "marker", note.Mark.Length > 0 ? note.Mark : null, "placement", "bottom", "eId", _identifiers.Unique("authorialNote_" + name));
        _xml.StartParagraph();
        Write(_content.OfNote(index));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        if (isBracketed)
        {
            _xml.Element("sup", ")");
        }
    }

    // Whether notes at the very start and end of the part belong to it.
    private void WriteWithNotes(RunningText text, int start, int end, bool hasFirst, bool hasLast)
    {
        int position = start;
        foreach (PlacedNote note in text.Notes)
        {
            if (note.Position < start || note.Position > end || (note.Position == start && !hasFirst) || (note.Position == end && !hasLast))
            {
                continue;
            }

            _xml.Text(text.Text.Substring(position, note.Position - position));
            position = note.Position;
            WriteNote(note.Note);
        }

        _xml.Text(text.Text.Substring(position, end - position));
    }
}
