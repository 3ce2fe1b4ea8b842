using UnDocParser.Model;

namespace UnDocParser.Cli.Exports;

/// <summary>The symbols that paragraphs cite, in their own words or in a note whose mark they carry.</summary>
internal static class CitedSymbols
{
    /// <summary>Returns the symbols by the index of the paragraph, each once, those of its own words first.</summary>
    /// <param name="model">The document.</param>
    public static ILookup<int, string> ByParagraph(DocumentModel model) => Resolve(model)
        .Distinct()
        .ToLookup(cited => cited.Paragraph, cited => cited.Symbol.ToString());

    /// <summary>Returns the symbols with the indexes of their paragraphs, in the order of the document's citations.</summary>
    /// <param name="model">The document.</param>
    public static IEnumerable<(int Paragraph, DocumentSymbol Symbol)> Resolve(DocumentModel model)
    {
        foreach (DocumentCitation citation in model.Citations)
        {
            int? paragraph = citation.IsInNote ? model.Notes[citation.Index].Paragraph : citation.Index;
            if (citation.Symbol is { } symbol && paragraph is { } index)
            {
                yield return (index, symbol);
            }
        }
    }
}
