using System.Text;
using UnDocParser.Model;

namespace UnDocParser.Tests.Generators;

/// <summary>Markdown of a converter: paragraphs between blank lines, dead links, notes where a page ended, even in a sentence.</summary>
internal sealed class MarkdownRenderer : DocumentRenderer
{
    private static readonly string[] Cited = ["71/12", "59/50", "64/256", "1631 (2005)"];

    public override string Name => "markdown";

    protected override void Render(FlatDocument document, Random random, StringBuilder text)
    {
        AddMasthead(document, text);
        bool italicPreamble = random.Next(2) == 0;
        bool hasLinks = random.Next(3) > 0;
        var pending = new List<int>();
        bool closed = false;
        for (int index = 0; index < document.Paragraphs.Length; index++)
        {
            FlatParagraph paragraph = document.Paragraphs[index];
            if (paragraph.Part != "main" && !closed)
            {
                closed = Close(document, text);
            }

            string body = Marks.Print(Emphasize(paragraph, italicPreamble), Marks.Superscript);
            body = hasLinks ? Link(body) : body;
            if (paragraph.Role == BlockRole.Heading && paragraph.Label is not null)
            {
                Block(text, paragraph.Label);
            }
            else if (paragraph.Label is not null)
            {
                text.Append(paragraph.Label).Append(' ');
            }

            pending.AddRange(Marks.In(paragraph.Text));
            AddBody(document, body, text, random, pending, MayEndPage(document, index));
        }

        if (!closed)
        {
            Close(document, text);
        }

        AddNotes(document, text, pending);
    }

    // No page ends below a heading, or above a paragraph that could be a part of the one before.
    private static bool MayEndPage(FlatDocument document, int index) =>
        document.Paragraphs[index].Type != ParagraphType.Heading
        && (index + 1 >= document.Paragraphs.Length || document.Paragraphs[index + 1].Type is ParagraphType.Preambular or ParagraphType.Operative or ParagraphType.Item);

    // Where a page ends its notes follow, and the sentence goes on below them.
    private static void AddBody(FlatDocument document, string body, StringBuilder text, Random random, List<int> pending, bool mayEndPage)
    {
        int middle = body.IndexOf(' ', body.Length / 2);
        if (pending.Count > 1 && middle > 40 && body.Length > 120 && !body[..middle].Contains('*') && random.Next(4) == 0 && IsBetweenWords(body, middle))
        {
            Block(text, body[..middle]);
            AddNotes(document, text, pending);
            text.Append("\n\n");
            Block(text, body[(middle + 1)..]);
            return;
        }

        Block(text, body);
        if (mayEndPage && random.Next(6) == 0)
        {
            AddNotes(document, text, pending);
        }
    }

    private static bool IsBetweenWords(string body, int at) =>
        char.IsLower(body[at - 1]) && char.IsLower(body[at + 1]) && !body.AsSpan(at).Contains('[') && !body.AsSpan(at).Contains('”') && !body.AsSpan(at).Contains('»');

    private static void AddMasthead(FlatDocument document, StringBuilder text)
    {
        foreach (MastheadLine line in document.Source.Masthead)
        {
            switch (line.Role)
            {
                case MastheadRole.Distribution:
                    Line(text, line.Text);
                    break;
                case MastheadRole.AgendaTitle:
                    Block(text, "**" + line.Text + "**");
                    break;
                default:
                    Block(text, TitleText(line));
                    break;
            }
        }
    }

    private static string Emphasize(FlatParagraph paragraph, bool italicPreamble)
    {
        if (paragraph.Role is BlockRole.AnnexHeading or BlockRole.AnnexTitle)
        {
            return "**" + paragraph.Text + "**";
        }

        return paragraph.Opening is { } opening && (paragraph.Role == BlockRole.Operative || italicPreamble)
            ? "*" + opening + "*" + paragraph.Text[opening.Length..]
            : paragraph.Text;
    }

    private static string Link(string body)
    {
        foreach (string number in Cited)
        {
            body = body.Replace(number, "[" + number.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal) + "](#)", StringComparison.Ordinal);
        }

        return body;
    }

    private static bool Close(FlatDocument document, StringBuilder text)
    {
        if (document.Source.ClosingLines.Length > 0)
        {
            Block(text, string.Join('\n', document.Source.ClosingLines));
        }

        return true;
    }

    private static void AddNotes(FlatDocument document, StringBuilder text, List<int> notes)
    {
        foreach (int note in notes)
        {
            Block(text, Marks.Superscript(note) + " " + document.Notes[note - 1]);
        }

        notes.Clear();
    }

    private static void Block(StringBuilder text, string block) => text.Append(block).Append("\n\n");
}
