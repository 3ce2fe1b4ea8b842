using System.Collections.Immutable;
using System.Globalization;
using UnDocParser.Html.Markup;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Html.Documents;

/// <summary>Writes the blocks of a document: parts and annexes as sections, labelled clauses and items as lists, tables as tables.</summary>
/// <param name="model">The model.</param>
/// <param name="html">Where to.</param>
/// <param name="texts">The texts of the paragraphs.</param>
/// <param name="findings">What is doubtful.</param>
/// <param name="hasPlaces">Whether each paragraph tells where it stands in the source.</param>
internal sealed class BlockWriter(DocumentModel model, HtmlWriter html, InlineTexts texts, Findings findings, bool hasPlaces)
{
    private const int DeepestHeading = 6;

    private readonly ImmutableArray<string> _names = Permalinks.Of(model);
    private readonly Dictionary<SyntaxNode, int> _places = Enumerable.Range(0, model.Paragraphs.Length).ToDictionary(index => model.Paragraphs[index].Node);

    /// <summary>Writes blocks; those with a label that follow on each other become one list.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="level">The level of the next heading.</param>
    /// <remarks>The parser bounds the depth of its trees, and so that of this recursion.</remarks>
    public void WriteAll(IEnumerable<BlockSyntax> blocks, int level)
    {
        bool isInList = false;
        foreach (BlockSyntax block in blocks)
        {
            bool isListed = LabelOf(block).Length > 0;
            if (isListed != isInList)
            {
                html.Raw(!isListed ? "</ol>\n" : IsItem(block) ? "<ol class=\"items\">\n" : "<ol>\n");
                isInList = isListed;
            }

            Write(block, level);
        }

        if (isInList)
        {
            html.Raw("</ol>\n");
        }
    }

    private void Write(BlockSyntax block, int level)
    {
        switch (block)
        {
            case ResolutionSyntax resolution:
                WriteResolution(resolution, level);
                break;
            case StatementSyntax statement:
                WriteAll(statement.Members, level);
                WriteClosing(statement.Closing, level);
                break;
            case NarrativeSyntax narrative:
                WriteAll(narrative.Members, level);
                break;
            case AnnexSyntax annex:
                WriteSection("annex", annex.Heading, annex.Members, level);
                break;
            case SectionSyntax section:
                WriteSection(null, section.Heading, section.Members, level);
                break;
            case ClosingSyntax closing:
                WriteClosing(closing, level);
                break;
            case VoteSyntax vote:
                html.Raw("<section class=\"vote\">\n");
                Write(vote.Result, level);
                WriteAll(vote.Members, level);
                html.Raw("</section>\n");
                break;
            default:
                WriteParagraph(block, level);
                break;
        }
    }

    private void WriteParagraph(BlockSyntax block, int level)
    {
        switch (block)
        {
            case HeadingSyntax heading:
                WriteHeading(heading, level);
                break;
            case PreambularClauseSyntax clause:
                WriteLabelled(clause, clause.Members, level);
                break;
            case OperativeClauseSyntax clause:
                WriteLabelled(clause, clause.Members, level);
                break;
            case ClauseItemSyntax item:
                WriteLabelled(item, item.Members, level);
                break;
            case TableSyntax table:
                WriteTable(table);
                break;
            default:
                WriteText(block, "p", ClassOf(block));
                break;
        }
    }

    private void WriteResolution(ResolutionSyntax resolution, int level)
    {
        html.Raw("<section class=\"resolution\">\n");
        int inner = level;
        if (resolution.PartHeading is { } heading)
        {
            WriteHeading(heading, level);
            inner++;
        }

        if (resolution.EnactingFormula is { } formula)
        {
            WriteText(formula, "p", "formula");
        }

        if (resolution.Preamble is { } preamble)
        {
            html.Raw("<div class=\"preamble\">\n");
            WriteAll(preamble.Members, inner);
            html.Raw("</div>\n");
        }

        WriteAll(resolution.Operative?.Members ?? default, inner);
        WriteClosing(resolution.Closing, inner);
        html.Raw("</section>\n");
    }

    private void WriteSection(string? name, HeadingSyntax heading, SyntaxList<BlockSyntax> members, int level)
    {
        html.Open("section", ("class", name)).Line();
        WriteHeading(heading, level);
        WriteAll(members, level + 1);
        html.Raw("</section>\n");
    }

    private void WriteClosing(ClosingSyntax? closing, int level)
    {
        if (closing is not null)
        {
            html.Raw("<footer class=\"closing\">\n");
            WriteAll(closing.Members, level);
            html.Raw("</footer>\n");
        }
    }

    private void WriteHeading(HeadingSyntax heading, int level)
    {
        if (heading.GetTextContent().Length > 0)
        {
            WriteText(heading, "h" + Math.Min(level, DeepestHeading).ToString(CultureInfo.InvariantCulture), null);
        }
    }

    private void WriteLabelled(BlockSyntax block, SyntaxList<BlockSyntax> members, int level)
    {
        bool isListed = LabelOf(block).Length > 0;
        if (isListed)
        {
            html.Open("li", ("id", NameOf(block))).Element("a", LabelOf(block), ("href", AddressOf(block)), ("class", "label"));
        }

        WriteText(block, "p", null, isNamed: !isListed);
        WriteAll(members, level);
        if (isListed)
        {
            html.Raw("</li>\n");
        }
    }

    private void WriteText(BlockSyntax block, string element, string? name, bool isNamed = true)
    {
        html.Open(element, ("id", isNamed ? NameOf(block) : null), ("class", name), ("data-at", PlaceOf(block)));
        if (_places.TryGetValue(block, out int index))
        {
            if (isNamed && model.Paragraphs[index].Label is { Length: > 0 } label)
            {
                html.Element("span", label, ("class", "label")).Raw(" ");
            }

            texts.OfParagraph(index, out _).Write(html);
        }
        else
        {
            texts.OfNode(block).Write(html);
        }

        html.Close(element).Line();
        findings.WriteUpTo(html, EndOf(block));
    }

    private void WriteTable(TableSyntax table)
    {
        TableRowSyntax[] head = [.. table.HeadRows];
        html.Raw("<table>\n");
        if (head.Length > 0)
        {
            WriteRows("thead", head, isHead: true);
        }

        WriteRows("tbody", table.Rows.OfType<TableRowSyntax>().Skip(head.Length), isHead: false);
        html.Raw("</table>\n");
        findings.WriteUpTo(html, table.Span.End);
    }

    private void WriteRows(string element, IEnumerable<TableRowSyntax> rows, bool isHead)
    {
        html.Open(element).Line();
        foreach (TableRowSyntax row in rows)
        {
            WriteRow(row, isHead);
        }

        html.Close(element).Line();
    }

    private void WriteRow(TableRowSyntax row, bool isHead)
    {
        if (!_places.TryGetValue(row, out int index))
        {
            return;
        }

        InlineText text = texts.OfParagraph(index, out TextContent content);
        html.Open("tr", ("id", NameOf(row)), ("data-at", PlaceOf(row)));
        TableCellSyntax[] cells = [.. row.Cells];
        for (int cell = 0; cell < Math.Max(1, cells.Length); cell++)
        {
            int start = cell == 0 ? 0 : content.FromSource(cells[cell].Span.Start);
            int end = cell >= cells.Length - 1 ? content.Length : content.FromSource(cells[cell].Span.End);
            (start, end) = Trimmed(content.Text, start, end);
            string element = isHead && end > start ? "th" : "td";
            html.Open(element, ("scope", element == "th" ? "col" : null));
            text.Write(html, start, end);
            html.Close(element);
        }

        html.Raw("</tr>\n");
    }

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        return (start, end);
    }

    private bool IsItem(BlockSyntax block) => _places.TryGetValue(block, out int index) && model.Paragraphs[index].Level > 0;

    private string LabelOf(BlockSyntax block) =>
        block is PreambularClauseSyntax or OperativeClauseSyntax or ClauseItemSyntax && _places.TryGetValue(block, out int index) ? model.Paragraphs[index].Label ?? "" : "";

    private string? NameOf(BlockSyntax block) => _places.TryGetValue(block, out int index) ? _names[index] : null;

    private string AddressOf(BlockSyntax block) => "#" + Uri.EscapeDataString(NameOf(block) ?? "");

    private string? PlaceOf(BlockSyntax block) => hasPlaces ? block.SpanStart.ToString(CultureInfo.InvariantCulture) : null;

    private int EndOf(BlockSyntax block) => _places.TryGetValue(block, out int index) ? model.Paragraphs[index].Span.End : block.Span.End;

    private static string? ClassOf(BlockSyntax block) => block switch
    {
        UnrecognizedBlockSyntax => "unrecognized",
        VoteResultSyntax or VoteListSyntax => "votes",
        ContinuationParagraphSyntax => "text",
        _ => null,
    };
}
