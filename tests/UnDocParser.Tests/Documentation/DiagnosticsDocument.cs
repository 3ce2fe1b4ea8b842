using System.Reflection;
using System.Text;
using UnDocParser.Diagnostics;

namespace UnDocParser.Tests.Documentation;

/// <summary>Writes docs/diagnostics.md from the descriptors, and from where the sources mention them.</summary>
internal static class DiagnosticsDocument
{
    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        ["UND0001"] = "Look at the text. If it is a resolution, the extraction may have lost its first page or joined all its lines; extract it again or start it with the enacting formula. Any other text is better left to another tool.",
        ["UND0002"] = "Put the enacting formula on a line of its own and compare it with the usual wording of the organ. For an excerpt that has none, the message can be passed over: its clauses are parsed as usual.",
        ["UND0003"] = "Look whether the lines belong to the paragraph before, to a page head that is not recognised as one, or to a table. The text is in the tree either way.",
        ["UND0004"] = "Compare the label with its neighbours: a number left out, printed twice or misread by the extraction is the usual cause.",
        ["UND0005"] = "Look for the mark on the lines around the note and put it before the text. The document model joins such a text to the note before it when no mark is left over on the page.",
        ["UND0006"] = "Convert the file to UTF-8, or pass the encoding when the text is read.",
        ["UND0007"] = "Look for the mark in the paragraphs of the page: it may have been dropped, or read as part of a number. The note is in the model either way, without a paragraph.",
        ["UND0008"] = "Open both documents and see which one is meant, then correct the text or the address. Addresses often leave out part letters; that is not reported.",
        ["UND0011"] = "Extract the text again with a tool that writes Arabic in logical order, or put it in order with an implementation of the Unicode Bidirectional Algorithm before it is parsed.",
        ["UND0009"] = "Compare the list with the printed page. A name may have been lost at the end of a page, or a comma inside a name read as the end of it.",
        ["UND0010"] = "Extract the text again in a way that keeps the layout, for example with `pdftotext -layout`, or as Markdown. The text is in the tree either way.",
        ["UND0012"] = "Compare the text with the printed document. For an excerpt the message can be passed over. Where the start of the document was lost, extract it again; where most of it was not recognised, look at the blocks with UND0003; where numbers or stops were lost, the clauses are as many as their words tell.",
        ["UND0013"] = "Save the page as text or Markdown, or convert it (for example with pandoc), and parse the result.",
        ["UND0014"] = "Correct the line if the text is to be published. The structure of the document does not depend on it.",
        ["UND0015"] = "Look whether the end of the document, or the feet of its pages, are missing; extract them again if the notes matter.",
    };

    /// <summary>The descriptors in the order of their identifiers, each with the name of its field.</summary>
    public static IReadOnlyList<(string Field, DiagnosticDescriptor Descriptor)> All { get; } =
        [.. typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (field.Name, (DiagnosticDescriptor)field.GetValue(null)!))
            .OrderBy(pair => pair.Item2.Id, StringComparer.Ordinal)];

    public static string Write()
    {
        var reporters = new (string Name, string Sources)[]
        {
            ("the parser", Sources("src/UnDocParser/Parsing")),
            ("the document model", Sources("src/UnDocParser/Model")),
            ("the command line", Sources("src/UnDocParser.Cli")),
        };
        var text = new StringBuilder();
        text.Append("# Diagnostics\n\n");
        text.Append("Generated from `src/UnDocParser/Diagnostics/Descriptors.cs`; a test compares the two. An identifier is never given to another meaning.\n\n");
        text.Append("A diagnostic never stops the parser, and never takes text out of the tree. `Hidden` is for tools only, `Info` worth knowing, ");
        text.Append("`Warning` a sign that part of the text was probably not understood, `Error` a sign that the text itself is damaged. ");
        text.Append("`DocumentModel.GetDiagnostics()` returns all in one list, in the order of the text; `SyntaxTree.GetDiagnostics()` alone those of the parser, `DocumentModel.Diagnostics` alone those of the model.\n\n");
        text.Append("| id | severity | title | reported by |\n| --- | --- | --- | --- |\n");
        foreach ((string field, DiagnosticDescriptor descriptor) in All)
        {
            text.Append($"| [{descriptor.Id}](#{descriptor.Id}) | {descriptor.Severity} | {descriptor.Title} | {ReportedBy(field, reporters)} |\n");
        }

        foreach ((string field, DiagnosticDescriptor descriptor) in All)
        {
            text.Append($"\n<a id=\"{descriptor.Id}\"></a>\n\n");
            text.Append($"## {descriptor.Id}: {descriptor.Title}\n\n");
            text.Append($"- Severity: {descriptor.Severity}\n");
            text.Append($"- Message: {descriptor.MessageFormat}\n");
            text.Append($"- Reported by: {ReportedBy(field, reporters)}\n\n");
            text.Append($"{descriptor.HelpText}\n\n");
            text.Append($"**What to do.** {Advice[descriptor.Id]}\n");
        }

        return text.ToString();
    }

    private static string ReportedBy(string field, IEnumerable<(string Name, string Sources)> reporters)
    {
        string names = string.Join(", ", reporters.Where(reporter => Mentions(reporter.Sources, field)).Select(reporter => reporter.Name));
        return names.Length > 0 ? names : "nothing yet; the identifier is reserved";
    }

    private static bool Mentions(string sources, string field)
    {
        string name = "Descriptors." + field;
        for (int at = sources.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sources.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at + name.Length == sources.Length || !char.IsLetterOrDigit(sources[at + name.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Sources(string folder) => string.Join(
        '\n',
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText));
}
