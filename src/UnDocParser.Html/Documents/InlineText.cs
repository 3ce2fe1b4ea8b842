using UnDocParser.Html.Markup;

namespace UnDocParser.Html.Documents;

/// <summary>The text of one paragraph with what is set in italics in it, what it cites and which notes it has.</summary>
/// <param name="text">The text.</param>
internal sealed class InlineText(string text)
{
    private readonly List<(int Start, int End, string Element)> _emphases = [];
    private readonly List<(int Start, int End, string Address)> _links = [];
    private readonly List<(int Position, int End, int Note, string Mark)> _notes = [];

    /// <summary>Adds a stretch that is set apart.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="element">The element to set it in.</param>
    public void AddEmphasis(int start, int end, string element)
    {
        if (end > start && !_emphases.Exists(known => start < known.End && known.Start < end))
        {
            _emphases.Add((start, end, element));
        }
    }

    /// <summary>Adds a stretch that leads elsewhere; within one that does already, nothing is added.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="address">Where it leads.</param>
    public void AddLink(int start, int end, string address)
    {
        if (end > start && !_links.Exists(known => start < known.End && known.Start < end))
        {
            _links.Add((start, end, address));
        }
    }

    /// <summary>Adds the mark of a note.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="end">Where the text goes on: behind the mark, if the text has it too.</param>
    /// <param name="note">The number of the note in the document, from 1.</param>
    /// <param name="mark">The mark as printed.</param>
    public void AddNote(int position, int end, int note, string mark) => _notes.Add((position, end, note, mark));

    /// <summary>Writes the text.</summary>
    /// <param name="html">Where to.</param>
    public void Write(HtmlWriter html) => Write(html, 0, text.Length);

    /// <summary>Writes a part of the text.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends; a note mark there belongs to it.</param>
    public void Write(HtmlWriter html, int start, int end)
    {
        foreach ((int Position, int End, int Note, string Mark) note in _notes.Where(note => note.Position >= start && note.Position <= end).OrderBy(static note => note.Position).ToList())
        {
            _notes.Remove(note);
            WriteStretch(html, start, note.Position);
            WriteMark(html, note.Note, note.Mark);
            start = Math.Min(Math.Max(note.Position, note.End), end);
        }

        WriteStretch(html, start, end);
    }

    private static void WriteMark(HtmlWriter html, int note, string mark)
    {
        string number = note.ToString(System.Globalization.CultureInfo.InvariantCulture);
        html.Raw("<sup>").Element("a", mark.Length > 0 ? mark : number, ("id", "_ref-" + number), ("href", "#_note-" + number), ("class", "ref")).Raw("</sup>");
    }

    private void WriteStretch(HtmlWriter html, int start, int end)
    {
        foreach ((int linkStart, int linkEnd, string address) in _links.OrderBy(static link => link.Start))
        {
            if (linkEnd > start && linkStart < end)
            {
                int first = Math.Max(start, linkStart);
                int last = Math.Min(linkEnd, end);
                WriteEmphasised(html, start, first);
                html.Open("a", ("href", address), ("rel", "noopener noreferrer"));
                WriteEmphasised(html, first, last);
                html.Close("a");
                start = last;
            }
        }

        WriteEmphasised(html, start, end);
    }

    private void WriteEmphasised(HtmlWriter html, int start, int end)
    {
        foreach ((int first, int last, string element) in _emphases.OrderBy(static emphasis => emphasis.Start))
        {
            if (last > start && first < end)
            {
                int from = Math.Max(start, first);
                html.Text(text, start, from).Open(element).Text(text, from, Math.Min(last, end)).Close(element);
                start = Math.Min(last, end);
            }
        }

        html.Text(text, start, end);
    }
}
