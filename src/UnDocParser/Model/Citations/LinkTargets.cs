using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Model.Citations;

/// <summary>The Markdown links of a document by their places.</summary>
internal sealed class LinkTargets
{
    private readonly List<(TextSpan Span, string Target)> _links = [];

    /// <summary>Collects the links of some texts.</summary>
    public static LinkTargets Of(IEnumerable<PlainText> texts)
    {
        var links = new LinkTargets();
        foreach (PlainText text in texts)
        {
            text.AddLinksTo(links._links);
        }

        links._links.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return links;
    }

    /// <summary>Returns the target of the link that a citation starts in, or null.</summary>
    public string? TargetAt(TextSpan span) => IndexAt(span) is int index and >= 0 ? _links[index].Target : null;

    private int IndexAt(TextSpan span)
    {
        int low = 0;
        int high = _links.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_links[middle].Span.Start <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && _links[low - 1].Span.End > span.Start ? low - 1 : -1;
    }
}
