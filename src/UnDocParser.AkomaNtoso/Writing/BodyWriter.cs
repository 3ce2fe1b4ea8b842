using System.Xml;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>Writes the blocks of a body, of a preamble and of conclusions.</summary>
internal sealed class BodyWriter
{
    private const string HeadingClass = "H1";
    private const string SubheadingClass = "H23";

    // A list in a list and so on: real documents have five levels. What lies deeper is written beside it, so that no text exhausts the stack.
    private const int DeepestLevel = 24;

    private readonly XmlWriter _xml;
    private readonly DocumentContent _content;
    private readonly TextWriting _text;
    private readonly Identifiers _identifiers;
    private readonly CancellationToken _cancellationToken;

    public BodyWriter(XmlWriter xml, DocumentContent content, TextWriting text, Identifiers identifiers, CancellationToken cancellationToken)
    {
        _xml = xml;
        _content = content;
        _text = text;
        _identifiers = identifiers;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Writes the element <c>mainBody</c>.</summary>
    public void WriteBody(List<BlockSyntax> blocks)
    {
        _xml.Start("mainBody");
        if (blocks.Count == 0)
        {
            // The schema wants one.
            _xml.Empty("p");
        }

        foreach (BlockSyntax block in blocks)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            WriteBodyBlock(block);
        }

        _xml.WriteEndElement();
    }

    /// <summary>Writes the element <c>preamble</c>.</summary>
    public void WritePreamble(List<BlockSyntax> blocks)
    {
        if (blocks.Count == 0)
        {
            return;
        }

        _xml.Start("preamble");
        foreach (BlockSyntax block in blocks)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            switch (block)
            {
                case EnactingFormulaSyntax:
                    _xml.Start("formula", "name", "enactingFormula", "eId", _identifiers.Next("formula"));
                    WriteBlocks(block, 0);
                    _xml.WriteEndElement();
                    break;
                case PreambularClauseSyntax clause:
                    _xml.Start("container", "name", NameOf(clause), "eId", _identifiers.Next("container"));
                    WriteBlocks(clause, 0);
                    _xml.WriteEndElement();
                    break;
                default:
                    WriteBlocks(block, 0);
                    break;
            }
        }

        _xml.WriteEndElement();
    }

    /// <summary>Writes a block as paragraphs of running text, its items as lists: what may stand in a preamble, in conclusions, and in <c>content</c>.</summary>
    public void WriteBlocks(SyntaxNode block, int level)
    {
        switch (block)
        {
            case TableSyntax table:
                WriteTable(table);
                return;
            case SectionSyntax section:
                WriteBlocks(section.Heading, level);
                WriteMemberBlocks(section.Members, level);
                return;
            case AnnexSyntax annex:
                WriteBlocks(annex.Heading, level);
                WriteMemberBlocks(annex.Members, level);
                return;
        }

        WriteParagraph(block);
        WriteMemberBlocks(MembersOf(block), level);
    }

    /// <summary>Returns the text of a block as a reader reads it, its label included.</summary>
    public static string Printed(SyntaxNode block) => block.GetTextContent().Text.Replace('\n', ' ').Trim();

    private static SyntaxList<BlockSyntax> MembersOf(SyntaxNode block) => block switch
    {
        PreambularClauseSyntax clause => clause.Members,
        OperativeClauseSyntax clause => clause.Members,
        ClauseItemSyntax item => item.Members,
        _ => default,
    };

    private string NameOf(PreambularClauseSyntax clause) => _content.ParagraphOf(clause)?.Opening is { Length: > 0 } opening ? opening : "clause";

    private void WriteBodyBlock(SyntaxNode block)
    {
        switch (block)
        {
            case HeadingSyntax heading:
                WriteHeading(heading);
                break;
            case AnnexSyntax annex:
                WriteHeading(annex.Heading);
                WriteBodyBlocks(annex.Members);
                break;
            case SectionSyntax section:
                WriteHeading(section.Heading);
                WriteBodyBlocks(section.Members);
                break;
            default:
                string id = _identifiers.Next("para");
                _xml.Start("paragraph", "eId", id, "class", block is UnrecognizedBlockSyntax ? "unrecognized" : "SingleTxt");
                WriteHierarchy(block, id, id + "__content", 0);
                _xml.WriteEndElement();
                break;
        }
    }

    private void WriteBodyBlocks(SyntaxList<BlockSyntax> blocks)
    {
        foreach (BlockSyntax block in blocks)
        {
            WriteBodyBlock(block);
        }
    }

    private void WriteHeading(HeadingSyntax heading)
    {
        bool isAnnex = heading.Parent is AnnexSyntax;
        _xml.Start("paragraph", "eId", _identifiers.Next("para"), "class", isAnnex ? HeadingClass : SubheadingClass);
        if (_content.ParagraphOf(heading) is { } paragraph)
        {
            WriteNumber(paragraph);
            RunningText text = _content.Of(paragraph);
            if (text.Text.Length > 0 || text.Notes.Count > 0)
            {
                _xml.StartText(isAnnex ? "heading" : "subheading");
                _text.Write(text);
                _xml.WriteEndElement();
            }
        }

        _xml.WriteEndElement();
    }

    // A paragraph or point: number, then either its text, or a list with its text as introduction.
    private void WriteHierarchy(SyntaxNode block, string id, string contentId, int level)
    {
        if (_content.ParagraphOf(block) is { } paragraph)
        {
            WriteNumber(paragraph);
        }

        SyntaxList<BlockSyntax> members = MembersOf(block);
        int first = FirstItem(members, 0);
        if (first == members.Count || level == DeepestLevel)
        {
            _xml.Start("content", "eId", _identifiers.Unique(contentId));
            WriteText(block);
            WriteMemberBlocks(members, level);
            _xml.WriteEndElement();
            return;
        }

        WriteLists(block, members, first, id, level);
    }

    // Text behind the items ends a list; items behind that text begin another.
    private void WriteLists(SyntaxNode block, SyntaxList<BlockSyntax> members, int first, string id, int level)
    {
        int next = 0;
        while (next < members.Count)
        {
            string list = _identifiers.Unique(id + "_list");
            _xml.Start("list", "eId", list);
            if (next == 0)
            {
                _xml.Start("intro", "eId", _identifiers.Unique(list + "_intro"));
                WriteText(block);
                WriteMemberBlocks(members, 0, first, level);
                _xml.WriteEndElement();
                next = first;
            }

            for (int place = 1; next < members.Count && members[next] is ClauseItemSyntax item; next++, place++)
            {
                WritePoint(item, list, place, level);
            }

            int end = FirstItem(members, next);
            if (end > next)
            {
                _xml.Start("wrapUp", "eId", _identifiers.Unique(list + "_wrapUp"));
                WriteMemberBlocks(members, next, end, level);
                _xml.WriteEndElement();
                next = end;
            }

            _xml.WriteEndElement();
        }
    }

    private void WritePoint(ClauseItemSyntax item, string list, int place, int level)
    {
        string id = _identifiers.Unique($"{list}_point_{Identifiers.OfLabel(_content.ParagraphOf(item)?.Label ?? string.Empty, place)}");
        _xml.Start("point", "eId", id);
        WriteHierarchy(item, id, id + "_content", level + 1);
        _xml.WriteEndElement();
    }

    private static int FirstItem(SyntaxList<BlockSyntax> members, int start)
    {
        int index = start;
        while (index < members.Count && members[index] is not ClauseItemSyntax)
        {
            index++;
        }

        return index;
    }

    private void WriteNumber(DocumentParagraph paragraph)
    {
        if (paragraph.Label is { Length: > 0 } label)
        {
            _xml.Element("num", label);
        }
    }

    private void WriteMemberBlocks(SyntaxList<BlockSyntax> members, int level) => WriteMemberBlocks(members, 0, members.Count, level);

    private void WriteMemberBlocks(SyntaxList<BlockSyntax> members, int start, int end, int level)
    {
        for (int index = start; index < end; index++)
        {
            if (members[index] is ClauseItemSyntax && level < DeepestLevel)
            {
                _xml.Start("blockList", "eId", _identifiers.Next("list"));
                for (; index < end && members[index] is ClauseItemSyntax item; index++)
                {
                    _xml.Start("item", "eId", _identifiers.Next("item"));
                    if (_content.ParagraphOf(item) is { } paragraph)
                    {
                        WriteNumber(paragraph);
                    }

                    WriteText(item);
                    WriteMemberBlocks(item.Members, level + 1);
                    _xml.WriteEndElement();
                }

                _xml.WriteEndElement();
                index--;
            }
            else
            {
                WriteBlocks(members[index], level);
            }
        }
    }

    private void WriteTable(TableSyntax table)
    {
        List<TableRowSyntax> rows = [.. table.Rows.OfType<TableRowSyntax>()];
        if (rows.Count == 0)
        {
            // Nothing but rules; the schema wants a row in a table.
            _xml.Empty("p");
            return;
        }

        _xml.Start("table", "eId", _identifiers.Next("table"));
        foreach (TableRowSyntax row in rows)
        {
            _xml.Start("tr");
            WriteCells(row);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    // The text of a row is that of its cells: each is a part of it, so that notes and links stay in their places.
    private void WriteCells(TableRowSyntax row)
    {
        RunningText text = _content.ParagraphOf(row) is { } paragraph ? _content.Of(paragraph) : RunningText.Plain(Printed(row));
        var ends = new List<int>();
        int position = 0;
        foreach (TableCellSyntax cell in row.Content.Inlines.OfType<TableCellSyntax>())
        {
            string words = Printed(cell);
            int found = text.Text.IndexOf(words, position, StringComparison.Ordinal);
            if (found >= 0)
            {
                position = found + words.Length;
                ends.Add(position);
            }
        }

        if (ends.Count == 0)
        {
            ends.Add(0);
        }

        ends[ends.Count - 1] = text.Text.Length;
        int start = 0;
        for (int index = 0; index < ends.Count; index++)
        {
            _xml.Start("td");
            _xml.StartParagraph();
            _text.Write(text, start, ends[index], hasFirst: index == 0, hasLast: true);
            _xml.WriteEndElement();
            _xml.WriteEndElement();
            start = ends[index];
        }
    }

    // With its label, which has no place of its own in running text.
    private void WriteParagraph(SyntaxNode block)
    {
        if (_content.ParagraphOf(block) is { Label: { Length: > 0 } label })
        {
            _xml.StartParagraph(block is HeadingSyntax ? SubheadingClass : null);
            _xml.Text(label + " ");
            WriteRunningText(block);
            _xml.WriteEndElement();
            return;
        }

        WriteText(block);
    }

    private void WriteText(SyntaxNode block)
    {
        if (block is TableSyntax table)
        {
            WriteTable(table);
            return;
        }

        _xml.StartParagraph(block is HeadingSyntax ? SubheadingClass : null);
        WriteRunningText(block);
        _xml.WriteEndElement();
    }

    private void WriteRunningText(SyntaxNode block)
    {
        if (_content.ParagraphOf(block) is not { } paragraph)
        {
            _xml.Text(Printed(block));
            return;
        }

        RunningText text = _content.Of(paragraph);
        _text.Write(block is EnactingFormulaSyntax ? text with { OpeningLength = LengthWithoutComma(text.Text) } : text);
    }

    private static int LengthWithoutComma(string text)
    {
        int length = text.Length;
        while (length > 0 && !char.IsLetterOrDigit(text[length - 1]) && !char.IsSurrogate(text[length - 1]))
        {
            length--;
        }

        return length;
    }
}
