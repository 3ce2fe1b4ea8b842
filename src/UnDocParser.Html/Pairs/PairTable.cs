using UnDocParser.Html.Markup;

namespace UnDocParser.Html.Pairs;

/// <summary>Writes pages that set two texts beside each other: a row for each paragraph, with its label and text on either side.</summary>
/// <param name="html">Where to.</param>
/// <param name="left">The name and language of the left text.</param>
/// <param name="right">The name and language of the right text.</param>
internal sealed class PairTable(HtmlWriter html, (string Name, string Language) left, (string Name, string Language) right)
{
    /// <summary>Writes everything before the first row.</summary>
    /// <param name="title">The title of the page.</param>
    public PageFrame Begin(string title)
    {
        var frame = new PageFrame { Title = title, Language = right.Language, Styles = [PageAsset.Style], Scripts = [] };
        frame.Begin(html);
        html.Raw("<main class=\"pair\">\n").Element("h1", title, ("dir", "ltr")).Open("table", ("dir", "ltr")).Raw("\n<thead><tr>");
        WriteHead(left.Name);
        WriteHead(right.Name);
        html.Raw("</tr></thead>\n<tbody>\n");
        return frame;
    }

    /// <summary>Writes a row.</summary>
    /// <param name="name">What the row is, for the style sheet; null for one that is as it should be.</param>
    /// <param name="leftLabel">The label on the left.</param>
    /// <param name="writeLeft">Writes the text on the left; null where there is none.</param>
    /// <param name="rightLabel">The label on the right.</param>
    /// <param name="writeRight">Writes the text on the right; null where there is none.</param>
    public void WriteRow(string? name, string leftLabel, Action? writeLeft, string rightLabel, Action? writeRight)
    {
        html.Open("tr", ("class", name));
        WriteSide("before", leftLabel, left.Language, writeLeft);
        WriteSide("after", rightLabel, right.Language, writeRight);
        html.Raw("</tr>\n");
    }

    /// <summary>Writes everything behind the last row.</summary>
    /// <param name="frame">What <see cref="Begin"/> returned.</param>
    public void End(PageFrame frame)
    {
        html.Raw("</tbody>\n</table>\n</main>\n");
        frame.End(html);
    }

    private void WriteHead(string name) =>
        html.Open("td", ("class", "label")).Close("td").Element("th", name, ("scope", "col"), ("dir", "auto"));

    private void WriteSide(string side, string label, string language, Action? write)
    {
        html.Element("td", label, ("class", "label"), ("lang", language), ("dir", PageFrame.DirectionOf(language)))
            .Open("td", ("class", side), ("lang", language), ("dir", PageFrame.DirectionOf(language)));
        write?.Invoke();
        html.Close("td");
    }
}
