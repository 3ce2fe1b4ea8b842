using UnDocParser.Model;

namespace UnDocParser.Cli.Listings;

/// <summary>The labels that lead to a paragraph: <c>2. (a)</c>.</summary>
internal static class ClausePath
{
    /// <summary>Returns the labels of a paragraph and of those it is an item of, the outermost first, with blanks between them; empty where none has one.</summary>
    /// <param name="model">The model.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    public static string Of(DocumentModel model, int paragraph)
    {
        var labels = new List<string>();
        for (int? index = paragraph; index is { } known; index = model.Paragraphs[known].Parent)
        {
            labels.Insert(0, model.Paragraphs[known].Label ?? "");
        }

        return string.Join(' ', labels.Where(label => label.Length > 0));
    }
}
