using UnDocParser.AkomaNtoso;
using UnDocParser.Cli.Outline;
using UnDocParser.Cli.Output;
using UnDocParser.Export;
using UnDocParser.Html;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Exports;

/// <summary>The formats that <c>undoc export</c> writes. A new one is a line here.</summary>
internal static class ExportFormats
{
    /// <summary>Gets the formats, the first by default.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("json", ".json", static (input, tree) => OutlineJson.OneLine.Write(OutlineMapper.Map(input, tree))),
        new("mandates", ".json", static (input, tree) => MandateTextJson.Write(MandateText.Of(input, DocumentModel.Create(tree)))),
        new("akn", ".xml", static (_, tree) => AkomaNtosoWriter.Write(DocumentModel.Create(tree)) + "\n") { IsWhole = true },
        new("html", ".html", static (_, tree) => HtmlPage.Of(page => DocumentPage.Write(tree, page))) { IsWhole = true },
        new("markdown", ".md", static (_, tree) => Written(MarkdownWriter.Write, tree)),
        new("text", ".txt", static (_, tree) => Written(PlainTextWriter.Write, tree)),
        new("csv", ".csv", static (input, tree) => ParagraphCsv.Write(input, DocumentModel.Create(tree))) { Header = ParagraphCsv.Header },
    ];

    /// <summary>Returns the format of a name.</summary>
    /// <param name="name">One of the names.</param>
    public static ExportFormat Find(string name) => All.First(format => string.Equals(format.Name, name, StringComparison.Ordinal));

    private static string Written(Action<DocumentModel, TextWriter> write, SyntaxTree tree)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(DocumentModel.Create(tree), writer);
        return SafeText.ShowLines(writer.ToString());
    }
}
