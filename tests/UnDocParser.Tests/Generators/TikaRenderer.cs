using System.Text;

namespace UnDocParser.Tests.Generators;

/// <summary>
/// PDF text with a blank line after every visual line: a paragraph starts with a blank; notes, links, running head
/// and page number stand in the middle of sentences. Stripped of its heads, a page shows only by a missing blank line.
/// </summary>
internal sealed class TikaRenderer : DocumentRenderer
{
    public override string Name => "tika";

    protected override void Render(FlatDocument document, Random random, StringBuilder text)
    {
        bool stripped = random.Next(3) == 0;
        AddMasthead(document.Source, text);
        List<PrintedPage> pages = PrintedPage.Paginate(LineBreaker.Break(document, random.Next(78, 94)), random);
        foreach (PrintedPage page in pages)
        {
            AddLines(page, stripped, random, text);
            AddNotes(document, page, text);
            if (!stripped)
            {
                AddFoot(document.Source, page, text);
            }
        }
    }

    private static void AddMasthead(GeneratedDocument source, StringBuilder text)
    {
        foreach (MastheadLine line in source.Masthead)
        {
            switch (line.Role)
            {
                case MastheadRole.Publisher:
                    text.Append(line.Text).Append(' ');
                    break;
                case MastheadRole.Distribution:
                    Line(text, line.Text + " ");
                    break;
                case MastheadRole.Sponsors or MastheadRole.Title:
                    List<string> lines = LineBreaker.Break(TitleText(line), 66);
                    Spaced(text, "  " + lines[0]);
                    lines.Skip(1).ToList().ForEach(next => Spaced(text, next));
                    break;
                default:
                    Spaced(text, line.Text);
                    break;
            }
        }
    }

    private static void AddLines(PrintedPage page, bool stripped, Random random, StringBuilder text)
    {
        for (int i = 0; i < page.Lines.Length; i++)
        {
            VisualLine line = page.Lines[i];
            string indent = line.IsFirst ? line.Role is null or BlockRole.Heading or BlockRole.AnnexHeading or BlockRole.AnnexTitle ? "  " : " " : "";
            if (stripped && i == 0 && page.Number > 1)
            {
                text.Length--;
                indent = " " + indent;
            }

            Spaced(text, indent + Glue(line.Text) + (random.Next(9) == 0 ? " " : ""));
        }
    }

    private static void AddNotes(FlatDocument document, PrintedPage page, StringBuilder text)
    {
        if (page.Notes.Length == 0)
        {
            return;
        }

        Spaced(text, NoteRule);
        foreach (int note in page.Notes)
        {
            List<string> lines = LineBreaker.Break(note + " " + document.Notes[note - 1], 100);
            Spaced(text, " " + lines[0]);
            lines.Skip(1).ToList().ForEach(line => Spaced(text, line));
        }
    }

    private static void AddFoot(GeneratedDocument source, PrintedPage page, StringBuilder text)
    {
        if (page.Notes.Length > 0 && page.Number % 2 == 0)
        {
            Line(text, "https://undocs.org/" + source.Language + "/A/RES/70/1");
            Line(text, "https://undocs.org/" + source.Language + "/A/RES/70/1");
        }

        text.Append("\n\n");
        Spaced(text, source.Symbol);
        Spaced(text, "");
        Spaced(text, page.Number % 2 == 0 ? $"{page.Number}/{page.Count} {source.JobNumber}" : $"{source.JobNumber} {page.Number}/{page.Count}");
        Spaced(text, "");
    }

    private static void Spaced(StringBuilder text, string line) => text.Append(line).Append(" \n\n");
}
