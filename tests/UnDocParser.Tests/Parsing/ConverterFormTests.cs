using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>One resolution in the form of each converter gives what the plain text gives.</summary>
public sealed class ConverterFormTests
{
    private static readonly (string Kind, string Label, string Opening, string Text)[] Resolution =
    [
        ("title", "91/31.", "", "Lamps and bells for the ports of the north"),
        ("formula", "", "The General Assembly", ","),
        ("preambular", "", "Recalling", " its resolution 88/4 of 3 December 2033 and all earlier resolutions on the lamps of the northern coasts,{1}"),
        ("preambular", "", "Noting with concern", " that many small harbours of the archipelago have neither a lamp nor a bell, and that ships are lost,"),
        ("clause", "1.", "Takes note", " of the report of the Secretary-General;{2}"),
        ("clause", "2.", "Calls upon", " all coastal States:"),
        ("item", "(a)", "", "To keep a lamp burning in each harbour from dusk to dawn;"),
        ("item", "(b)", "", "To ring a bell in fog;"),
        ("clause", "3.", "Decides", " to include in the provisional agenda of its ninety-second session the item entitled “Lights of the coasts”."),
        ("closing", "", "", "62nd plenary meeting"),
        ("closing", "", "", "5 December 2036"),
    ];

    private static readonly string[] Notes = ["Official Records, Eighty-eighth Session, Supplement No. 12 (A/88/12).", "A/91/214."];

    private static readonly Dictionary<string, Form> Forms = new()
    {
        ["plain"] = new("", "", label => label, mark => mark == "1" ? "¹" : "²", "__________________\n", (mark, text) => $"{(mark == "1" ? "¹" : "²")} {text}\n"),
        ["Docling"] = new("", "## ", label => "- " + label, mark => " " + mark + " ", "", (mark, text) => $"{mark} {text}\n\n"),
        ["pandoc"] = new("*", "# ", label => label.Replace(".", "\\.", StringComparison.Ordinal), mark => $"[^{mark}]", "", (mark, text) => $"[^{mark}]: {text}\n\n"),
        ["underscores"] = new("_", "## ", label => label, mark => $"[\\[{mark}\\]](#_ftn{mark})", "* * *\n\n", (mark, text) => $"[\\[{mark}\\]](#_ftnref{mark}) {text}\n\n"),
        ["vision"] = new("**", "### ", label => $"**{label}**", mark => $"<sup>{mark}</sup>", "---\n\n", (mark, text) => $"<sup>{mark}</sup> {text}\n\n"),
        ["Word"] = new("", "", label => "\t" + label + "\t", mark => $"[{mark}]", "", (mark, text) => $"[{mark}] {text}\n\n"),
    };

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_resolution_is_the_same_in_every_form(string name)
    {
        var plain = ParsedText.Of(Print(Forms["plain"]));
        var other = ParsedText.Of(Print(Forms[name]));
        Assert.Equal(plain.Model.Symbol, other.Model.Symbol);
        Assert.Equal(plain.Model.Header.Title, other.Model.Header.Title);
        Assert.Equal(plain.Model.Closing, other.Model.Closing);
        Assert.Equal(plain.Paragraphs.Select(Facts), other.Paragraphs.Select(Facts));
        Assert.Equal(plain.Model.Notes.Select(note => (note.Mark, note.Text, note.Paragraph)), other.Model.Notes.Select(note => (note.Mark, note.Text, note.Paragraph)));
        Assert.Equal(plain.Model.Citations.Select(citation => citation.Symbol), other.Model.Citations.Select(citation => citation.Symbol));
    }

    [Fact]
    public void The_plain_form_has_all_of_it()
    {
        var plain = ParsedText.Of(Print(Forms["plain"]));
        Assert.Equal("A/RES/91/31", plain.Model.Symbol?.ToString());
        Assert.Equal(["1.", "2.", "3."], plain.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["1 (a)", "1 (b)"], plain.Items);
        Assert.Equal([1, 3], plain.Model.Notes.Select(note => note.Paragraph));
        Assert.Equal(new DocumentClosing(62, new CalendarDate(2036, 12, 5)), plain.Model.Closing);
    }

    // A sign before the label or in front of a formula's comma may leave a blank.
    private static (ParagraphType Type, string? Label, int Level, string? Opening, string Text) Facts(DocumentParagraph paragraph) =>
        (paragraph.Type, paragraph.Label, paragraph.Level, paragraph.Opening, paragraph.Text.Replace(" ,", ",", StringComparison.Ordinal));

    private static string Print(Form form)
    {
        IEnumerable<string> paragraphs = Resolution.Select(paragraph => Print(paragraph.Kind, paragraph.Label, paragraph.Opening, paragraph.Text, form) + "\n\n");
        return string.Concat(paragraphs) + form.Rule + string.Concat(Notes.Select((note, index) => form.Note($"{index + 1}", note)));
    }

    private static string Print(string kind, string label, string opening, string text, Form form)
    {
        string words = (opening.Length > 0 ? form.Emphasis + opening + form.Emphasis : "")
            + text.Replace("{1}", form.Mark("1"), StringComparison.Ordinal).Replace("{2}", form.Mark("2"), StringComparison.Ordinal);
        return kind switch
        {
            "title" => form.Heading + label + " " + words,
            "clause" or "item" => form.Label(label) + " " + words,
            _ => words,
        };
    }

    private sealed record Form(string Emphasis, string Heading, Func<string, string> Label, Func<string, string> Mark, string Rule, Func<string, string, string> Note);
}
