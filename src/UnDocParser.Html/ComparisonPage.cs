using UnDocParser.Comparison;
using UnDocParser.Html.Markup;
using UnDocParser.Html.Pairs;
using UnDocParser.Text;

namespace UnDocParser.Html;

/// <summary>Writes what differs between two versions of a text as a web page: the versions beside each other, with their words marked.</summary>
public static class ComparisonPage
{
    /// <summary>Writes the page of a comparison: all paragraphs in the order of the later version, those that were taken out where they stood.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="beforeName">The name of the earlier version, such as its file's.</param>
    /// <param name="afterName">The name of the later version.</param>
    /// <param name="output">Where to; encode it as UTF-8.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(DocumentComparison comparison, string beforeName, string afterName, TextWriter output)
    {
        if (comparison is null)
        {
            throw new ArgumentNullException(nameof(comparison));
        }

        if (beforeName is null)
        {
            throw new ArgumentNullException(nameof(beforeName));
        }

        if (afterName is null)
        {
            throw new ArgumentNullException(nameof(afterName));
        }

        var html = new HtmlWriter(output ?? throw new ArgumentNullException(nameof(output)));
        var table = new PairTable(html, (beforeName, comparison.Before.Language), (afterName, comparison.After.Language));
        PageFrame frame = table.Begin($"{beforeName} → {afterName}");
        foreach (ComparisonEntry entry in comparison.Entries)
        {
            table.WriteRow(
                NameOf(entry),
                entry.BeforeLabelPath,
                entry.Before is { } before ? () => WriteMarked(html, before.Text, "del", entry, static change => change.BeforeInText) : null,
                entry.AfterLabelPath,
                entry.After is { } after ? () => WriteMarked(html, after.Text, "ins", entry, static change => change.AfterInText) : null);
        }

        table.End(frame);
    }

    private static void WriteMarked(HtmlWriter html, string text, string element, ComparisonEntry entry, Func<WordChange, TextSpan> spanOf)
    {
        if (entry.Kind is ComparisonKind.Added or ComparisonKind.Removed)
        {
            html.Element(element, text);
            return;
        }

        int next = 0;
        foreach (TextSpan span in entry.Changes.Select(spanOf).Where(static span => !span.IsEmpty))
        {
            html.Text(text, next, span.Start).Open(element).Text(text, span.Start, span.End).Close(element);
            next = span.End;
        }

        html.Text(text, next, text.Length);
    }

    private static string? NameOf(ComparisonEntry entry)
    {
        string? name = entry.Kind switch
        {
            ComparisonKind.Changed => "changed",
            ComparisonKind.Moved => "moved",
            ComparisonKind.Added => "added",
            ComparisonKind.Removed => "removed",
            _ => null,
        };
        return entry is { IsMoved: true, Kind: ComparisonKind.Changed } ? name + " moved" : name;
    }
}
