using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Draws which resolution cites which, and where, in the language of Graphviz.</summary>
public static class CitationGraph
{
    public static void Run(string folder, TextWriter output)
    {
        // Symbols are values: the same resolution is the same symbol, whether printed as "its resolution 87/61" or as A/RES/87/61.
        List<(DocumentSymbol? Citing, DocumentSymbol Cited, string Place)> edges = [];
        foreach (string path in Directory.EnumerateFiles(folder, "resolution*.en.txt").Order(StringComparer.Ordinal))
        {
            var model = DocumentModel.Create(SyntaxTree.ParseText(File.ReadAllText(path)));
            foreach (DocumentCitation citation in model.Citations)
            {
                if (citation.Symbol is { IsResolution: true } cited)
                {
                    // What a note cites is cited where its mark stands.
                    int? paragraph = citation.IsInNote ? model.Notes[citation.Index].Paragraph : citation.Index;
                    edges.Add((model.Symbol, cited, paragraph is { } index ? PlaceOf(model.Paragraphs[index]) : ""));
                }
            }
        }

        output.WriteLine("digraph {");
        foreach ((DocumentSymbol? citing, DocumentSymbol cited, string place) in edges)
        {
            output.WriteLine($"  \"{citing}\" -> \"{cited}\" [label=\"{place}\"];");
        }

        output.WriteLine("}");
        foreach (DocumentSymbol shared in edges.GroupBy(edge => edge.Cited).Where(cited => cited.Count() > 1).Select(cited => cited.Key))
        {
            output.WriteLine($"{shared} is cited more than once: {shared.ToUri("en")}");
        }

        // A clause has a label, a paragraph of the preamble the words it opens with.
        static string PlaceOf(DocumentParagraph paragraph) => paragraph.Label is null ? paragraph.Opening ?? "" : paragraph.Node.GetLabelPath();
    }
}

// Prints:
// digraph {
//   "A/RES/89/114" -> "A/RES/70/1" [label="Recalling"];
//   "A/RES/89/114" -> "A/RES/87/61" [label="Recalling"];
//   "A/RES/89/114" -> "A/RES/87/61" [label="1"];
//   "A/RES/91/12" -> "A/RES/89/114" [label="Recalling"];
//   "A/RES/91/12" -> "A/RES/87/61" [label="Recalling also"];
//   "A/RES/91/12" -> "A/RES/88/73" [label="Recalling also"];
//   "A/RES/91/12" -> "S/RES/3107 (2035)" [label="Recalling also"];
//   "A/RES/91/12" -> "A/RES/70/1" [label="Aware"];
// }
// A/RES/70/1 is cited more than once: https://docs.un.org/en/A/RES/70/1
// A/RES/87/61 is cited more than once: https://docs.un.org/en/A/RES/87/61
