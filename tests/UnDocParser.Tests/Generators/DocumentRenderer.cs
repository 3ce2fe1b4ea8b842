using System.Text;

namespace UnDocParser.Tests.Generators;

/// <summary>Prints a document in one of the layouts in which the texts go round.</summary>
internal abstract class DocumentRenderer
{
    protected const string NoteRule = "__________________";

    public static DocumentRenderer[] All { get; } =
    [
        new PlainRenderer(), new MarkdownRenderer(), new TikaRenderer(), new PyMuPdfRenderer(), new PdfToTextLayoutRenderer(), new PdfToTextRenderer(),
        new DoclingRenderer(), new PandocRenderer(), new WebPageRenderer(), new TranscriptRenderer(),
    ];

    public abstract string Name { get; }

    /// <summary>What documents the layout can tell apart.</summary>
    public virtual DocumentTraits Traits => DocumentTraits.All;

    public string Render(FlatDocument document, int seed)
    {
        var text = new StringBuilder();
        Render(document, new Random(seed), text);
        return text.ToString();
    }

    public static DocumentRenderer Named(string name) => All.Single(renderer => string.Equals(renderer.Name, name, StringComparison.Ordinal));

    public override string ToString() => Name;

    protected abstract void Render(FlatDocument document, Random random, StringBuilder text);

    /// <summary>Prints marks as extraction leaves them: a digit glued to the word before.</summary>
    protected static string Glue(string text) => Marks.Print(text, static number => number.ToString());

    protected static string TitleText(MastheadLine line) => line.Number is null ? line.Text : line.Number + " " + line.Text;

    protected static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
