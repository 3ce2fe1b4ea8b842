using System.Text;

namespace UnDocParser.Tests.Generators;

/// <summary>PDF text without any cue to paragraphs but their words; pages end in form feeds.</summary>
internal sealed class PdfToTextRenderer : DocumentRenderer
{
    public override string Name => "pdftotext";

    public override DocumentTraits Traits => DocumentTraits.WithoutCues;

    protected override void Render(FlatDocument document, Random random, StringBuilder text)
    {
        AddMasthead(document.Source, text);
        bool labelsAlone = random.Next(2) == 0;
        bool detached = random.Next(2) == 0;
        List<PrintedPage> pages = PrintedPage.Paginate(LineBreaker.Break(document, random.Next(80, 94)), random);
        foreach (PrintedPage page in pages)
        {
            if (page.Number > 1)
            {
                AddHead(document.Source, page, text);
            }

            foreach (VisualLine line in page.Lines)
            {
                bool alone = labelsAlone && line.Role == BlockRole.Operative && line.LabelLength > 0;
                Line(text, alone ? line.Text[..line.LabelLength] + "\n" + Glue(line.Text[(line.LabelLength + 1)..]) : Glue(line.Text));
            }

            AddNotes(document, page, detached, text);
            AddFoot(document.Source, page, text);
        }
    }

    private static void AddMasthead(GeneratedDocument source, StringBuilder text)
    {
        foreach (MastheadLine line in source.Masthead)
        {
            if (line.Number is not null)
            {
                Line(text, line.Number);
            }

            LineBreaker.Break(line.Text, 72).ForEach(next => Line(text, next));
            if (line.Role is MastheadRole.Publisher or MastheadRole.Organ or MastheadRole.Symbol or MastheadRole.Date or MastheadRole.AgendaTitle)
            {
                text.Append('\n');
            }
        }
    }

    private static void AddHead(GeneratedDocument source, PrintedPage page, StringBuilder text)
    {
        List<string> title = LineBreaker.Break(source.Title!, 46);
        List<string> lines = page.Number % 2 == 0 ? [source.Symbol, "", .. title, ""] : (List<string>)[.. title, "", source.Symbol, ""];
        lines.ForEach(line => Line(text, line));
    }

    private static void AddNotes(FlatDocument document, PrintedPage page, bool detached, StringBuilder text)
    {
        if (page.Notes.Length == 0)
        {
            return;
        }

        Line(text, NoteRule);
        foreach (int note in page.Notes)
        {
            if (detached)
            {
                Line(text, note.ToString());
            }

            LineBreaker.Break((detached ? "" : note + " ") + document.Notes[note - 1], 96).ForEach(line => Line(text, line));
        }
    }

    private static void AddFoot(GeneratedDocument source, PrintedPage page, StringBuilder text)
    {
        text.Append('\n');
        string number = $"{page.Number}/{page.Count}";
        string[] lines = page.Number == 1
            ? [source.JobNumber + " (E)", "", "*" + source.JobNumber.Replace("-", "", StringComparison.Ordinal) + "*", ""]
            : page.Number % 2 == 0 ? [number, "", source.JobNumber, ""] : [source.JobNumber, "", number, ""];
        foreach (string line in lines)
        {
            Line(text, line);
        }

        text.Append('\f');
    }
}
