using System.Globalization;
using UnDocParser.Lines;
using UnDocParser.Model;
using UnDocParser.Model.Paragraphs;

namespace UnDocParser.Comparison;

/// <summary>What a paragraph is whatever its language: its type, part and level, and its place in the count of its labels.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Part">The number of its annex; of a lettered part, the negated place of the letter; 0 in the main part.</param>
/// <param name="Level">Its level.</param>
/// <param name="Ordinal">Its place in the count, <c>2</c> for <c>(b)</c>, <c>b)</c> and <c>(ب)</c>; 0 without a label.</param>
internal readonly record struct ParagraphShape(ParagraphType Type, int Part, int Level, int Ordinal);

/// <summary>A paragraph on its way into an alignment. Immutable.</summary>
/// <param name="Index">Its index.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="LabelPath">The labels that lead to it.</param>
/// <param name="Shape">What it is whatever its language.</param>
/// <param name="Numbers">The numbers in its text, which all languages print alike.</param>
/// <param name="Share">How much of the document's text it is.</param>
internal sealed record AlignedParagraph(
    int Index, DocumentParagraph Paragraph, string LabelPath, ParagraphShape Shape, IReadOnlyList<string> Numbers, double Share)
{
    /// <summary>Reads the paragraphs of a document.</summary>
    public static AlignedParagraph[] Read(DocumentModel model)
    {
        double total = Math.Max(1, model.Paragraphs.Sum(paragraph => paragraph.Text.Length));
        var paragraphs = new AlignedParagraph[model.Paragraphs.Length];

        // The last place in the count at each level below each parent; -1 stands for no parent.
        var counts = new Dictionary<int, int>();
        for (int index = 0; index < paragraphs.Length; index++)
        {
            DocumentParagraph paragraph = model.Paragraphs[index];
            int parent = paragraph.Parent ?? -1;
            counts.TryGetValue(parent, out int before);
            int ordinal = OrdinalOf(paragraph.Label, before);
            if (paragraph.Type != ParagraphType.Heading && ordinal > 0)
            {
                counts[parent] = ordinal;
            }

            var shape = new ParagraphShape(paragraph.Type, PartOf(paragraph.Part), paragraph.Level, ordinal);
            paragraphs[index] = new AlignedParagraph(
                index, paragraph, LabelPaths.Of(model, index), shape, NumbersIn(paragraph.Text), paragraph.Text.Length / total);
        }

        return paragraphs;
    }

    // "(i)" is 9 behind "(h)", and else 1.
    private static int OrdinalOf(string? label, int before)
    {
        if (label is null)
        {
            return 0;
        }

        Label scanned = LabelScanner.Scan(label);
        bool mayBeOther = scanned.OtherStyle != LabelStyle.None && scanned.Ordinal != before + 1;
        bool isOther = mayBeOther && (scanned.OtherOrdinal == before + 1 || scanned.OtherOrdinal == 1);
        return isOther ? scanned.OtherOrdinal : scanned.Ordinal;
    }

    private static int PartOf(ParagraphPart part) => part.Annex ?? -OrdinalOf(part.Letter, before: 0);

    private static List<string> NumbersIn(string text)
    {
        var numbers = new List<string>();
        var number = new System.Text.StringBuilder();
        for (int index = 0; index <= text.Length; index++)
        {
            int digit = index < text.Length ? CharUnicodeInfo.GetDecimalDigitValue(text[index]) : -1;
            if (digit >= 0)
            {
                number.Append((char)('0' + digit));
            }
            else if (number.Length > 0)
            {
                numbers.Add(number.ToString());
                number.Clear();
            }
        }

        numbers.Sort(StringComparer.Ordinal);
        return numbers;
    }
}
