using System.Globalization;
using System.Text;
using UnDocParser.Cli.Outline;

namespace UnDocParser.Cli.Listings;

/// <summary>Writes outlines to be read: what the document is, its numbered outline, its notes.</summary>
/// <param name="style">Who watches: lines are broken at the width of a terminal, and nowhere else.</param>
internal sealed class OutlineText(TableStyle style)
{
    private const int Indent = 4;
    private const int LabelWidth = 12;
    private readonly StringBuilder _text = new();

    /// <summary>Writes an outline, with a blank line behind it.</summary>
    /// <param name="outline">The outline.</param>
    public string Write(OutlineDocument outline)
    {
        Line(0, Bold(string.Join("  ", new[] { outline.Symbol, outline.Header.Number == outline.Symbol ? null : outline.Header.Title }.OfType<string>().DefaultIfEmpty(outline.Path))), "");
        WriteFacts(outline);
        _text.Append('\n');
        foreach (OutlineParagraph paragraph in outline.Paragraphs)
        {
            Write(paragraph);
        }

        if (outline.Footnotes.Count > 0)
        {
            _text.Append('\n').Append(Bold("Notes")).Append('\n');
        }

        foreach (OutlineNote note in outline.Footnotes)
        {
            Line(Indent, SafeText.Show(note.Mark) + " ", SafeText.Show(note.Text));
        }

        WriteEnd(outline);
        return _text.Append('\n').ToString();
    }

    private void WriteFacts(OutlineDocument outline)
    {
        OutlineHeader header = outline.Header;
        Fact("file", outline.Path);
        Fact("kind", string.Join(", ", new[] { outline.Kind, outline.OrganName ?? outline.Organ, outline.Language }.OfType<string>()));
        Fact("adopted", header.AdoptionDate ?? outline.Closing?.Date);
        Fact("distributed", header.DistributionDate);
        Fact("session", header.Session?.ToString(CultureInfo.InvariantCulture));
        Fact("agenda", string.Join(", ", header.AgendaItems));
        Fact("origin", string.Join(", ", header.OriginSymbols));
        Fact("sponsors", string.Join("; ", header.Sponsors));
    }

    private void Fact(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Line(0, Faint(name.PadRight(LabelWidth)), SafeText.Show(value), LabelWidth);
        }
    }

    private void Write(OutlineParagraph paragraph)
    {
        string label = paragraph.Label is { } printed ? SafeText.Show(printed) + " " : "";
        string words = SafeText.Show(paragraph.Text);
        if (paragraph.Type == "heading")
        {
            _text.Append('\n');
            Line(0, Bold(label + words), "");
            return;
        }

        // Clauses stand below the formula, items below their clause.
        int level = paragraph.Type == "enactingFormula" ? 0 : 1 + paragraph.Level;
        Line(level * Indent, label, words);
    }

    private void WriteEnd(OutlineDocument outline)
    {
        if (outline.Closing is { } closing)
        {
            _text.Append('\n');
            Fact("meeting", closing.Meeting?.ToString(CultureInfo.InvariantCulture));
            Fact("closed", closing.Date);
        }

        int doubts = outline.Diagnostics.Count(diagnostic => diagnostic.Severity is "warning" or "error");
        if (doubts > 0)
        {
            _text.Append('\n');
            Fact("doubtful", string.Create(CultureInfo.InvariantCulture, $"{doubts}; 'undoc check' says what"));
        }
    }

    // A line with its later lines set in below the first word.
    private void Line(int indent, string label, string words, int? hanging = null)
    {
        int under = indent + (hanging ?? label.Length);
        _text.Append(' ', indent).Append(label);
        bool first = true;
        foreach (string line in TextWidth.Wrap(words, style.Width is { } width ? Math.Max(width - under, TextWidth.Narrowest) : null))
        {
            _text.Append(first ? "" : "\n" + new string(' ', under)).Append(line);
            first = false;
        }

        _text.Append('\n');
    }

    private string Bold(string text) => style.HasColors ? AnsiText.Bold(SafeText.Show(text)) : SafeText.Show(text);

    private string Faint(string text) => style.HasColors ? AnsiText.Faint(text) : text;
}
