using System.Xml;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>Writes the closing lines and the votes below them.</summary>
internal sealed class ConclusionsWriter
{
    private readonly XmlWriter _xml;
    private readonly BodyWriter _body;

    public ConclusionsWriter(XmlWriter xml, BodyWriter body)
    {
        _xml = xml;
        _body = body;
    }

    /// <summary>Writes the element <c>conclusions</c>; nothing where there is nothing to write.</summary>
    /// <param name="blocks">The closing lines and votes.</param>
    /// <param name="date">The date of the meeting, or null.</param>
    /// <param name="identifiers">Gives the element its name.</param>
    public void Write(List<BlockSyntax> blocks, CalendarDate? date, Identifiers identifiers)
    {
        if (blocks.Count == 0)
        {
            return;
        }

        identifiers.Skip();
        _xml.Start("conclusions", "eId", identifiers.Unique("conclusions"));
        foreach (BlockSyntax block in blocks)
        {
            if (block is ClosingSyntax closing)
            {
                WriteClosing(closing.Members, date);
            }
            else
            {
                WriteLine(block, date);
            }
        }

        _xml.WriteEndElement();
    }

    private void WriteClosing(SyntaxList<BlockSyntax> members, CalendarDate? date)
    {
        int index = 0;
        if (index < members.Count && members[index] is ClosingMeetingSyntax or ClosingDateSyntax)
        {
            _xml.StartParagraph();
            for (; index < members.Count && members[index] is ClosingMeetingSyntax or ClosingDateSyntax; index++)
            {
                if (index > 0)
                {
                    _xml.Empty("eol");
                }

                WriteInline(members[index], date);
            }

            _xml.WriteEndElement();
        }

        for (; index < members.Count; index++)
        {
            WriteLine(members[index], date);
        }

        if (members.Count == 0)
        {
            _xml.Empty("p");
        }
    }

    private void WriteLine(BlockSyntax block, CalendarDate? date)
    {
        switch (block)
        {
            case VoteSyntax vote:
                WriteText(vote.Result);
                foreach (BlockSyntax member in vote.Members)
                {
                    WriteText(member);
                }

                break;
            case ClosingMeetingSyntax or ClosingDateSyntax:
                _xml.StartParagraph();
                WriteInline(block, date);
                _xml.WriteEndElement();
                break;
            default:
                _body.WriteBlocks(block, 0);
                break;
        }
    }

    private void WriteText(SyntaxNode block)
    {
        _xml.StartParagraph();
        _xml.Text(BodyWriter.Printed(block));
        _xml.WriteEndElement();
    }

    private void WriteInline(BlockSyntax block, CalendarDate? date)
    {
        string text = BodyWriter.Printed(block);
        if (block is ClosingMeetingSyntax)
        {
            _xml.Element("inline", text, "name", "adoptionMeeting");
        }
        else if (Dates.IsDay(date))
        {
            _xml.Element("docDate", text, "date", date.ToString(), "refersTo", "#adoptionDate");
        }
        else
        {
            _xml.Element("inline", text, "name", "adoptionDate");
        }
    }
}
