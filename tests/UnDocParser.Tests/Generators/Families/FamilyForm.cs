using System.Text;

namespace UnDocParser.Tests.Generators.Families;

/// <summary>How a converter prints paragraphs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Between">What stands between two paragraphs.</param>
/// <param name="Width">Where lines are broken, in UTF-16 code units; 0 where each paragraph is one line.</param>
/// <param name="Heading">What stands before a title.</param>
/// <param name="ListSign">What stands before a label.</param>
/// <param name="Emphasis">What stands around an opening.</param>
/// <param name="Escape">What stands before the stop of a label.</param>
/// <param name="LabelEmphasis">What stands around a label.</param>
/// <param name="Before">What stands before each line.</param>
/// <param name="Blank">What stands behind a label.</param>
/// <param name="NewLine">What ends a line.</param>
/// <param name="Numbered">Each how many lines one is numbered in the margin; 0 where none is.</param>
internal sealed record FamilyForm(
    string Name,
    string Between,
    int Width = 0,
    string Heading = "",
    string ListSign = "",
    string Emphasis = "",
    string Escape = "",
    string LabelEmphasis = "",
    string Before = "",
    string Blank = " ",
    string NewLine = "\n",
    int Numbered = 0)
{
    // Lines. A shorter text has too few numbers to show that they are any.
    private const int FewestLines = 20;
    private const int LinesOfPage = 43;

    public static IReadOnlyList<FamilyForm> All { get; } =
    [
        new("lines", "\n"),
        new("paragraphs", "\n\n"),
        new("wrapped", "\n\n", Width: 72),
        new("docling", "\n\n", Heading: "## ", ListSign: "- "),
        new("markdown", "\n\n", Heading: "# ", Emphasis: "*"),
        new("escaped labels", "\n\n", Width: 72, Heading: "## ", Emphasis: "*", Escape: "\\"),
        new("bold labels", "\n\n", Heading: "### ", Emphasis: "**", LabelEmphasis: "**"),
        new("underscores", "\n\n", Heading: "# ", Emphasis: "_"),
        new("entities", "\n\n", Blank: "&nbsp;"),
        new("quotation", "\n\n", Before: "> "),
        new("indented", "\n\n", Before: "    "),
        new("carriage returns", "\n\n", Width: 72, NewLine: "\r\n"),
        new("tabs and no-break", "\n", Blank: "\t\u00A0"),
        new("lines numbered", "\n\n", Width: 72, Numbered: 1),
        new("fifth lines numbered", "\n\n", Width: 72, Numbered: 5),
    ];

    public string Print(FamilyText text)
    {
        string printed = string.Join(Between, text.Blocks.Select(Print));
        string[] lines = printed.Split('\n');
        bool isNumbered = Numbered > 0 && lines.Length >= FewestLines;
        return string.Concat(lines.Select((line, index) => Before + (isNumbered ? Number(line, index) : line) + NewLine));
    }

    // The count starts anew on each page.
    private string Number(string line, int index)
    {
        int number = (index % LinesOfPage) + 1;
        return (number % Numbered == 0 ? $"{number,3}  " : "     ") + line;
    }

    private string Print(FamilyBlock block)
    {
        string words = block.Opening is { } opening ? Emphasis + opening + Emphasis + block.Text[opening.Length..] : block.Text;
        string line = block.Part switch
        {
            FamilyPart.Title => Heading + words,
            FamilyPart.Note => block.Label + " " + words,
            _ => block.Label is { } label ? ListSign + LabelEmphasis + Escaped(label) + LabelEmphasis + Blank + words : words,
        };
        return block.Part is FamilyPart.Text or FamilyPart.Note || (block.Part == FamilyPart.Title && Heading.Length == 0) ? Wrap(line) : line;
    }

    // "1\." and "\(a\)".
    private string Escaped(string label) =>
        Escape.Length == 0 ? label : label.Replace(".", Escape + ".", StringComparison.Ordinal).Replace("(", Escape + "(", StringComparison.Ordinal).Replace(")", Escape + ")", StringComparison.Ordinal);

    private string Wrap(string line)
    {
        if (Width == 0)
        {
            return line;
        }

        var wrapped = new StringBuilder();
        int start = 0;
        while (line.Length - start > Width)
        {
            int end = line.LastIndexOf(' ', start + Width, Width);
            wrapped.Append(line, start, end - start).Append('\n');
            start = end + 1;
        }

        return wrapped.Append(line, start, line.Length - start).ToString();
    }
}
