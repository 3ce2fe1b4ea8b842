using System.Text;

namespace UnDocParser.Tests.Generators;

/// <summary>PDF text that keeps columns: indented starts, form feeds, heads and feet set wide.</summary>
internal sealed class PdfToTextLayoutRenderer : DocumentRenderer
{
    public override string Name => "pdftotext-layout";

    /// <summary>What has no label can stand in the column of hanging lines: see the regression test of headings that do.</summary>
    public override DocumentTraits Traits => DocumentTraits.All with { UnlabelledHeadings = false, UnlabelledBehindItems = false };

    protected override void Render(FlatDocument document, Random random, StringBuilder text)
    {
        AddMasthead(document.Source, text);
        bool detached = random.Next(2) == 0;
        List<PrintedPage> pages = PrintedPage.Paginate(LineBreaker.Break(document, random.Next(80, 94)), random);
        foreach (PrintedPage page in pages)
        {
            if (page.Number > 1)
            {
                AddHead(document.Source, page, text);
            }

            AddLines(page, random, text);
            AddNotes(document, page, detached, text);
            text.Append('\n');
            AddFoot(document.Source, page, text);
        }
    }

    private static void AddMasthead(GeneratedDocument source, StringBuilder text)
    {
        var lines = source.Masthead.ToDictionary(line => line.Role);
        Line(text, lines[MastheadRole.Publisher].Text.PadRight(80) + source.Symbol);
        Line(text, lines[MastheadRole.Organ].Text.PadRight(66) + lines[MastheadRole.Distribution].Text);
        Line(text, new string(' ', 66) + lines[MastheadRole.Date].Text);
        foreach (MastheadLine line in source.Masthead.Where(line => line.Role is MastheadRole.Session or MastheadRole.AgendaItem or MastheadRole.AgendaTitle))
        {
            Line(text, line.Text);
        }

        foreach (MastheadLine line in source.Masthead.Where(line => line.Role is >= MastheadRole.Sponsors))
        {
            text.Append("\n\n");
            List<string> broken = LineBreaker.Break(line.Text, 66);
            Line(text, new string(' ', 8) + (line.Number is null ? "" : line.Number.PadRight(16)) + broken[0]);
            broken.Skip(1).ToList().ForEach(next => Line(text, new string(' ', 13) + next));
        }

        text.Append('\n');
    }

    private static void AddHead(GeneratedDocument source, PrintedPage page, StringBuilder text)
    {
        List<string> title = LineBreaker.Break(source.Title!, 46);
        if (page.Number % 2 == 0)
        {
            Line(text, source.Symbol.PadRight(56) + title[0]);
            title.Skip(1).ToList().ForEach(line => Line(text, new string(' ', 60) + line));
        }
        else
        {
            title.Take(title.Count - 1).ToList().ForEach(line => Line(text, line));
            Line(text, title[^1].PadRight(80) + source.Symbol);
        }

        text.Append('\n');
    }

    private static void AddLines(PrintedPage page, Random random, StringBuilder text)
    {
        foreach (VisualLine line in page.Lines)
        {
            int indent = line switch
            {
                { Role: null } => 77,
                { IsFirst: false } => 0,
                { Role: BlockRole.Heading or BlockRole.AnnexHeading or BlockRole.AnnexTitle } => 9,
                { Role: BlockRole.Formula } => 8,
                _ => random.Next(5, 8),
            };
            if (line.Role is BlockRole.AnnexHeading or BlockRole.AnnexTitle)
            {
                text.Append('\n');
            }

            string label = line.LabelLength > 0 && line.Role == BlockRole.Operative ? line.Text[..line.LabelLength].PadRight(4) : line.Text[..line.LabelLength];
            Line(text, new string(' ', indent) + label + Glue(line.Text[line.LabelLength..]));
            if (line is { Role: BlockRole.AnnexTitle, IsLast: true })
            {
                text.Append('\n');
            }
        }
    }

    private static void AddNotes(FlatDocument document, PrintedPage page, bool detached, StringBuilder text)
    {
        if (page.Notes.Length == 0)
        {
            return;
        }

        Line(text, "    " + NoteRule);
        foreach (int note in page.Notes)
        {
            List<string> lines = LineBreaker.Break(document.Notes[note - 1], 96);
            if (detached)
            {
                Line(text, "    " + note);
                Line(text, "       " + lines[0]);
            }
            else
            {
                Line(text, "     " + note + " " + lines[0]);
            }

            lines.Skip(1).ToList().ForEach(line => Line(text, line));
        }
    }

    private static void AddFoot(GeneratedDocument source, PrintedPage page, StringBuilder text)
    {
        string number = $"{page.Number}/{page.Count}";
        Line(text, page.Number == 1
            ? (source.JobNumber + " (E)").PadRight(90) + "*" + source.JobNumber.Replace("-", "", StringComparison.Ordinal) + "*"
            : page.Number % 2 == 0 ? number.PadRight(96) + source.JobNumber : source.JobNumber.PadRight(96) + number);
        text.Append('\f');
    }
}
