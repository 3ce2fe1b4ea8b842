using UnDocParser.Model;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Comparison;

/// <summary>A paragraph on its way into a comparison. Immutable once its words are numbered.</summary>
internal sealed class ComparedParagraph(DocumentModel model, int index)
{
    /// <summary>Gets the model it is from.</summary>
    public DocumentModel Model { get; } = model;

    /// <summary>Gets its index.</summary>
    public int Index { get; } = index;

    /// <summary>Gets the paragraph.</summary>
    public DocumentParagraph Paragraph { get; } = model.Paragraphs[index];

    /// <summary>Gets the labels that lead to it.</summary>
    public string LabelPath { get; } = LabelPaths.Of(model, index);

    /// <summary>Gets its text.</summary>
    public string Text => Paragraph.Text;

    /// <summary>
    /// Gets its text as it is compared, of the same length: hyphens that keep a word on one line are hyphens, and there is one apostrophe.
    /// </summary>
    public string Compared { get; } = Fold(model.Paragraphs[index].Text);

    /// <summary>Gets where its words stand in the text.</summary>
    public List<TextSpan> Words { get; } = WordSplitter.Split(model.Paragraphs[index].Text);

    private static string Fold(string text) => text.Replace('\u2010', '-').Replace('\u2011', '-').Replace('\'', '’');
}

/// <summary>Gives equal strings equal numbers.</summary>
internal sealed class StringNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Returns the number of a string.</summary>
    public int Of(string text)
    {
        if (!_numbers.TryGetValue(text, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(text, number);
        }

        return number;
    }

    /// <summary>Returns the numbers of the words of a paragraph.</summary>
    public int[] Of(ComparedParagraph paragraph) =>
        [.. paragraph.Words.Select(word => Of(paragraph.Compared.Substring(word.Start, word.Length)))];
}
