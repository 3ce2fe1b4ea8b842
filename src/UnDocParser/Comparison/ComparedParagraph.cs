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

    /// <summary>Gets where its words stand in the text.</summary>
    public List<TextSpan> Words { get; } = WordSplitter.Split(model.Paragraphs[index].Text);
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
    public int[] Of(ComparedParagraph paragraph) => [.. paragraph.Words.Select(word => Of(paragraph.Text.Substring(word.Start, word.Length)))];
}
