using System.Text;
using UnDocParser.Model;

namespace UnDocParser.Tests.Generators;

/// <summary>One paragraph a line, superscript marks, notes behind their paragraph or at the end.</summary>
internal sealed class PlainRenderer : DocumentRenderer
{
    public override string Name => "plain";

    protected override void Render(FlatDocument document, Random random, StringBuilder text)
    {
        foreach (MastheadLine line in document.Source.Masthead)
        {
            Line(text, TitleText(line));
        }

        bool notesAtEnd = random.Next(2) == 0;
        bool closed = false;
        var pending = new List<int>();
        for (int index = 0; index < document.Paragraphs.Length; index++)
        {
            FlatParagraph paragraph = document.Paragraphs[index];
            if (paragraph.Part != "main" && !closed)
            {
                closed = Close(document, text);
            }

            string separator = paragraph.Role == BlockRole.Heading ? "\n" : " ";
            Line(text, (paragraph.Label is null ? "" : paragraph.Label + separator) + Marks.Print(paragraph.Text, Marks.Superscript));
            pending.AddRange(Marks.In(paragraph.Text));
            if (!notesAtEnd && StandsAlone(document, index + 1))
            {
                AddNotes(document, pending, text);
                pending.Clear();
            }
        }

        if (!closed)
        {
            Close(document, text);
        }

        AddNotes(document, pending, text);
    }

    // Behind a note a paragraph without label could as well go on from the one before: see its regression test.
    private static bool StandsAlone(FlatDocument document, int index) =>
        index >= document.Paragraphs.Length || document.Paragraphs[index].Type is ParagraphType.Preambular or ParagraphType.Operative or ParagraphType.Item;

    private static bool Close(FlatDocument document, StringBuilder text)
    {
        foreach (string line in document.Source.ClosingLines)
        {
            Line(text, line);
        }

        return true;
    }

    private static void AddNotes(FlatDocument document, IEnumerable<int> notes, StringBuilder text)
    {
        foreach (int note in notes)
        {
            Line(text, Marks.Superscript(note) + " " + document.Notes[note - 1]);
        }
    }
}
