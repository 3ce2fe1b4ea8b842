using UnDocParser.Comparison;
using UnDocParser.Html.Markup;
using UnDocParser.Html.Pairs;

namespace UnDocParser.Html;

/// <summary>Writes one document in two languages as a web page, paragraph beside paragraph.</summary>
public static class AlignmentPage
{
    /// <summary>Writes the page of an alignment: a row for each pair; paragraphs that do not fit are marked.</summary>
    /// <param name="alignment">The alignment.</param>
    /// <param name="leftName">The name of the left text, such as its file's.</param>
    /// <param name="rightName">The name of the right text.</param>
    /// <param name="output">Where to; encode it as UTF-8.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(DocumentAlignment alignment, string leftName, string rightName, TextWriter output)
    {
        if (alignment is null)
        {
            throw new ArgumentNullException(nameof(alignment));
        }

        if (leftName is null)
        {
            throw new ArgumentNullException(nameof(leftName));
        }

        if (rightName is null)
        {
            throw new ArgumentNullException(nameof(rightName));
        }

        var html = new HtmlWriter(output ?? throw new ArgumentNullException(nameof(output)));
        var table = new PairTable(html, (leftName, alignment.Left.Language), (rightName, alignment.Right.Language));
        PageFrame frame = table.Begin($"{leftName} | {rightName}");
        foreach (AlignmentEntry entry in alignment.Entries)
        {
            table.WriteRow(
                entry.Kind == AlignmentKind.Paired ? null : "mismatch",
                entry.LeftLabelPath,
                entry.Left is { } left ? () => html.Text(left.Text) : null,
                entry.RightLabelPath,
                entry.Right is { } right ? () => html.Text(right.Text) : null);
        }

        table.End(frame);
    }
}
