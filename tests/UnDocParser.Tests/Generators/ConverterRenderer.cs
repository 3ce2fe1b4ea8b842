using System.Text;
using UnDocParser.Model;

namespace UnDocParser.Tests.Generators;

/// <summary>Markdown as one converter writes it: paragraphs between blank lines, and markup of its own around everything.</summary>
internal abstract class ConverterRenderer : DocumentRenderer
{
    protected override void Render(FlatDocument document, Random random, StringBuilder text)
    {
        Begin(text);
        foreach (MastheadLine line in document.Source.Masthead)
        {
            Block(text, line.Number is null ? line.Text : Title(TitleText(line)));
        }

        bool closed = false;
        foreach (FlatParagraph paragraph in document.Paragraphs)
        {
            if (paragraph.Part != "main" && !closed)
            {
                closed = Close(document, text);
            }

            Between(text, random);
            string body = Marks.Print(Words(paragraph), Mark);
            Block(text, Body(paragraph.Type == ParagraphType.Heading ? Heading(paragraph.Label, body) : paragraph.Label is null ? body : Label(paragraph.Label) + body));
        }

        if (!closed)
        {
            Close(document, text);
        }

        AddNotes(document, text);
        End(text);
    }

    protected virtual void Begin(StringBuilder text)
    {
    }

    protected virtual void End(StringBuilder text)
    {
    }

    protected virtual void Between(StringBuilder text, Random random)
    {
    }

    protected virtual string Title(string title) => title;

    protected virtual string Body(string block) => block;

    protected virtual string Heading(string? label, string text) => label is null ? text : label + "\n\n" + text;

    protected virtual string Closing(IReadOnlyList<string> lines) => string.Join('\n', lines);

    protected virtual string RuleAboveNotes => "";

    protected abstract string Emphasis(string opening);

    protected abstract string Label(string label);

    protected abstract string Mark(int number);

    protected abstract string Note(int number, string text);

    protected static void Block(StringBuilder text, string block) => text.Append(block).Append("\n\n");

    private string Words(FlatParagraph paragraph) =>
        paragraph is { Opening: { } opening, Role: BlockRole.Operative or BlockRole.Preambular } ? Emphasis(opening) + paragraph.Text[opening.Length..] : paragraph.Text;

    private bool Close(FlatDocument document, StringBuilder text)
    {
        if (document.Source.ClosingLines.Length > 0)
        {
            Block(text, Closing(document.Source.ClosingLines));
        }

        return true;
    }

    private void AddNotes(FlatDocument document, StringBuilder text)
    {
        if (document.Notes.Length > 0 && RuleAboveNotes.Length > 0)
        {
            Block(text, RuleAboveNotes);
        }

        for (int index = 0; index < document.Notes.Length; index++)
        {
            Block(text, Note(index + 1, document.Notes[index]));
        }
    }
}

/// <summary>Docling: a list sign before every label, headings of one level, comments for images, the closing in one line.</summary>
internal sealed class DoclingRenderer : ConverterRenderer
{
    public override string Name => "docling";

    protected override void Begin(StringBuilder text) => Block(text, "<!-- image -->");

    protected override void Between(StringBuilder text, Random random)
    {
        if (random.Next(5) == 0)
        {
            Block(text, random.Next(2) == 0 ? "<!-- image -->" : "<!-- formula-not-decoded -->");
        }
    }

    protected override string Title(string title) => "## " + title;

    protected override string Closing(IReadOnlyList<string> lines) => string.Join(' ', lines);

    protected override string Emphasis(string opening) => opening;

    protected override string Label(string label) => "- " + label + " ";

    protected override string Mark(int number) => Marks.Superscript(number);

    protected override string Note(int number, string text) => Marks.Superscript(number) + " " + text;
}

/// <summary>Pandoc: the indented body as block quotation, escaped labels, notes of its own at the end.</summary>
internal sealed class PandocRenderer : ConverterRenderer
{
    public override string Name => "pandoc";

    protected override string Body(string block) => "> " + block.Replace("\n", "\n> ", StringComparison.Ordinal) + "\n>";

    protected override string Emphasis(string opening) => "*" + opening + "*";

    protected override string Label(string label) => (label[0] == '(' ? "\\" : "") + label[..^1] + "\\" + label[^1] + " ";

    protected override string Mark(int number) => $"[^{number}]";

    protected override string Note(int number, string text) => $"[^{number}]: {text}";
}

/// <summary>A web page as Markdown: underscores, emphasised labels, entities, raised marks, a rule of dashes above the notes.</summary>
internal sealed class WebPageRenderer : ConverterRenderer
{
    public override string Name => "web-page";

    protected override string RuleAboveNotes => "---";

    protected override string Title(string title) => "# " + title;

    protected override string Closing(IReadOnlyList<string> lines) => string.Join('\n', lines.Select(line => "_" + line + "_"));

    protected override string Emphasis(string opening) => "<em>" + opening.Replace(" ", "&nbsp;", StringComparison.Ordinal) + "</em>";

    protected override string Label(string label) => "**" + label + "**&nbsp;";

    protected override string Mark(int number) => $"<sup>{number}</sup>";

    protected override string Note(int number, string text) => $"<sup>{number}</sup> {text}";
}

/// <summary>What a vision model writes: a fence around all, comments for pages, marks in square brackets.</summary>
internal sealed class TranscriptRenderer : ConverterRenderer
{
    public override string Name => "transcript";

    protected override void Begin(StringBuilder text) => Line(text, "```markdown");

    protected override void End(StringBuilder text) => Line(text, "```");

    protected override void Between(StringBuilder text, Random random)
    {
        if (random.Next(8) == 0)
        {
            Block(text, "---");
        }
    }

    protected override string Title(string title) => "# **" + title + "**";

    protected override string Emphasis(string opening) => "__" + opening + "__";

    protected override string Label(string label) => label + " ";

    protected override string Mark(int number) => $"[{number}]";

    protected override string Note(int number, string text) => $"[{number}] {text}";
}
