using UnDocParser.Html.Markup;

namespace UnDocParser.Html.Documents;

/// <summary>The text of one paragraph with what is set in italics in it, what it cites and which notes it has.</summary>
/// <param name="text">The text.</param>
/// <remarks>Everything is added first; then the text is written once, from its start to its end, in one part or several. The time is linear but for sorting.</remarks>
internal sealed class InlineText(string text)
{
    private readonly Stretches _emphases = new();
    private readonly Stretches _links = new();
    private readonly List<(int Position, int End, int Note, string Mark)> _notes = [];
    private int _nextNote = -1;

    /// <summary>Adds a stretch that is set apart.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="element">The element to set it in.</param>
    public void AddEmphasis(int start, int end, string element) => _emphases.Add(start, end, element);

    /// <summary>Adds a stretch that leads elsewhere.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="address">Where it leads.</param>
    public void AddLink(int start, int end, string address) => _links.Add(start, end, address);

    /// <summary>Adds the mark of a note.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="end">Where the text goes on: behind the mark, if the text has it too.</param>
    /// <param name="note">The number of the note in the document, from 1.</param>
    /// <param name="mark">The mark as printed.</param>
    public void AddNote(int position, int end, int note, string mark) => _notes.Add((position, end, note, mark));

    /// <summary>Writes the text.</summary>
    /// <param name="html">Where to.</param>
    public void Write(HtmlWriter html) => Write(html, 0, text.Length);

    /// <summary>Writes a part of the text, which starts behind the one before.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends; a note mark there belongs to it.</param>
    public void Write(HtmlWriter html, int start, int end)
    {
        if (_nextNote < 0)
        {
            _notes.Sort(static (left, right) => left.Position != right.Position ? left.Position.CompareTo(right.Position) : left.Note.CompareTo(right.Note));
            _nextNote = 0;
        }

        for (; _nextNote < _notes.Count && _notes[_nextNote].Position <= end; _nextNote++)
        {
            (int position, int behind, int note, string mark) = _notes[_nextNote];
            position = Math.Max(position, start);
            WriteLinked(html, start, position);
            WriteMark(html, note, mark);
            start = Math.Min(Math.Max(position, behind), end);
        }

        WriteLinked(html, start, end);
    }

    private static void WriteMark(HtmlWriter html, int note, string mark)
    {
        string number = note.ToString(System.Globalization.CultureInfo.InvariantCulture);
        html.Raw("<sup>").Element("a", mark.Length > 0 ? mark : number, ("id", "_ref-" + number), ("href", "#_note-" + number), ("class", "ref")).Raw("</sup>");
    }

    private void WriteLinked(HtmlWriter html, int start, int end)
    {
        while (_links.Next(start, end) is { } link)
        {
            WriteEmphasised(html, start, link.Start);
            html.Open("a", ("href", link.Value), ("rel", "noopener noreferrer"));
            WriteEmphasised(html, link.Start, link.End);
            html.Close("a");
            start = link.End;
        }

        WriteEmphasised(html, start, end);
    }

    private void WriteEmphasised(HtmlWriter html, int start, int end)
    {
        while (_emphases.Next(start, end) is { } emphasis)
        {
            html.Text(text, start, emphasis.Start).Open(emphasis.Value).Text(text, emphasis.Start, emphasis.End).Close(emphasis.Value);
            start = emphasis.End;
        }

        html.Text(text, start, end);
    }
}
