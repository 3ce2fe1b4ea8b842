namespace UnDocParser.Model.Paragraphs;

/// <summary>The labels that lead to a paragraph: <c>3 (b) (ii)</c>.</summary>
internal static class LabelPaths
{
    /// <summary>Returns the labels of a paragraph and of those it is an item of, from the outside in; empty where none has one.</summary>
    /// <param name="model">The model.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    public static string Of(DocumentModel model, int paragraph)
    {
        var labels = new List<string>();
        for (int? index = paragraph; index is { } known; index = model.Paragraphs[known].Parent)
        {
            if (model.Paragraphs[known].Label is { Length: > 0 } label)
            {
                labels.Add(Bare(label));
            }
        }

        labels.Reverse();
        return string.Join(" ", labels);
    }

    /// <summary>
    /// Returns a label without the stop or dash behind it: <c>3</c> for <c>3.</c> and <c>3 -</c>; one that is nothing else stays.
    /// </summary>
    /// <param name="label">The label as printed.</param>
    public static string Bare(string label)
    {
        string bare = label.TrimEnd(' ', '.', '-', '–', '、', '．', ':');
        return bare.Length > 0 ? bare : label;
    }
}
