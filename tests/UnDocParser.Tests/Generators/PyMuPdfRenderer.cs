using System.Text;

namespace UnDocParser.Tests.Generators;

/// <summary>PDF text with a line of one blank between paragraphs and an empty line where a page ends.</summary>
internal sealed class PyMuPdfRenderer : DocumentRenderer
{
    public override string Name => "pymupdf";

    protected override void Render(FlatDocument document, Random random, StringBuilder text)
    {
        AddMasthead(document.Source, text);
        List<PrintedPage> pages = PrintedPage.Paginate(LineBreaker.Break(document, random.Next(78, 90)), random);
        foreach (PrintedPage page in pages)
        {
            if (page.Number > 1)
            {
                AddHead(document.Source, page, text);
            }

            AddLines(page, random, text);
            AddNotes(document, page, text);
            if (page.Number < pages.Count)
            {
                text.Length -= 2;
            }
        }
    }

    private static void AddMasthead(GeneratedDocument source, StringBuilder text)
    {
        foreach (MastheadLine line in source.Masthead)
        {
            List<string> lines = LineBreaker.Break(TitleText(line), 72);
            for (int i = 0; i < lines.Count; i++)
            {
                Line(text, (line.Role == MastheadRole.Title && i == 0 ? " " : "") + lines[i] + " ");
            }

            if (line.Role is not (MastheadRole.Distribution or MastheadRole.Publisher or MastheadRole.Session or MastheadRole.AgendaItem))
            {
                Line(text, " ");
            }
        }

        Line(text, " ");
    }

    private static void AddHead(GeneratedDocument source, PrintedPage page, StringBuilder text)
    {
        text.Append('\n');
        Line(text, source.Symbol + " ");
        foreach (string line in LineBreaker.Break(source.Title!, 60))
        {
            Line(text, line + " ");
        }

        Line(text, " ");
        Line(text, source.JobNumber);
        Line(text, $"{page.Number}/{page.Count} ");
        Line(text, " ");
    }

    private static void AddLines(PrintedPage page, Random random, StringBuilder text)
    {
        foreach (VisualLine line in page.Lines)
        {
            Line(text, Glue(line.Text) + (random.Next(9) == 0 ? "  " : " "));
            if (line.IsLast && line.Role is not null)
            {
                Line(text, " ");
            }
        }

        if (page.Lines[^1].Role is null)
        {
            Line(text, " ");
        }
        else if (!page.Lines[^1].IsLast)
        {
            // The empty line of the page end replaces a line of one blank.
            Line(text, " ");
            if (page.Notes.Length > 0)
            {
                text.Length -= 2;
            }
        }
    }

    private static void AddNotes(FlatDocument document, PrintedPage page, StringBuilder text)
    {
        if (page.Notes.Length == 0)
        {
            return;
        }

        if (page.Lines[^1].IsLast)
        {
            text.Length -= 2;
        }

        Line(text, NoteRule + " ");
        Line(text, " ");
        foreach (int note in page.Notes)
        {
            LineBreaker.Break(note + "  " + document.Notes[note - 1], 96).ForEach(line => Line(text, line + " "));
            Line(text, " ");
        }
    }
}
