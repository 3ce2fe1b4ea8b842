using System.Text;

namespace UnDocParser.Tests.Generators;

/// <summary>One paragraph a line, superscript marks, notes behind their paragraph or at the end.</summary>
internal sealed class PlainRenderer : DocumentRenderer
{
    public override string Name => "plain";

    protected override void Render(FlatDocument document, Random random, StringBuilder text)
    {
        foreach (var line in document.Source.Masthead)
        {
            Line(text, TitleText(line));
        }

        var notesAtEnd = random.Next(2) == 0;
        var closed = false;
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Part != "main" && !closed)
            {
                closed = Close(document, text);
            }

            var separator = paragraph.Role == BlockRole.Heading ? "\n" : " ";
            Line(text, (paragraph.Label is null ? "" : paragraph.Label + separator) + Marks.Print(paragraph.Text, Marks.Superscript));
            if (!notesAtEnd)
            {
                AddNotes(document, Marks.In(paragraph.Text), text);
            }
        }

        if (!closed)
        {
            Close(document, text);
        }

        if (notesAtEnd)
        {
            AddNotes(document, Enumerable.Range(1, document.Notes.Length), text);
        }
    }

    private static bool Close(FlatDocument document, StringBuilder text)
    {
        foreach (var line in document.Source.ClosingLines)
        {
            Line(text, line);
        }

        return true;
    }

    private static void AddNotes(FlatDocument document, IEnumerable<int> notes, StringBuilder text)
    {
        foreach (var note in notes)
        {
            Line(text, Marks.Superscript(note) + " " + document.Notes[note - 1]);
        }
    }
}
