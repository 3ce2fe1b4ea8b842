using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnDocParser.Word.Reading;

/// <summary>What the styles of a file say of the text: raised, hidden, numbered.</summary>
internal sealed class StyleSheet
{
    // Styles that are based on each other in a circle are damage.
    private const int MaxAncestors = 16;

    // In half points: what is set higher than this, in smaller letters or not, is raised.
    private const int RaisedBy = 4;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    /// <summary>Makes the style sheet.</summary>
    /// <param name="styles">The styles of the file, or null.</param>
    public StyleSheet(Styles? styles)
    {
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.InnerText is { } id)
            {
                _styles[id] = style;
            }
        }
    }

    /// <summary>Determines whether a run is set as a raised mark.</summary>
    public bool IsRaised(RunProperties? properties)
    {
        if (properties is null)
        {
            return false;
        }

        if (Raises(properties) is { } raised)
        {
            return raised;
        }

        return Ancestors(properties.RunStyle?.Val?.InnerText).Select(static style => Raises(style.StyleRunProperties)).FirstOrDefault(static answer => answer is not null) ?? false;
    }

    /// <summary>Determines whether a run is hidden: it is there, but not printed.</summary>
    public bool IsHidden(RunProperties? properties)
    {
        if (properties is null)
        {
            return false;
        }

        if (properties.Vanish is { } vanish)
        {
            return IsOn(vanish);
        }

        return Ancestors(properties.RunStyle?.Val?.InnerText).Select(static style => style.StyleRunProperties?.Vanish).FirstOrDefault(static found => found is not null) is { } inherited
            && IsOn(inherited);
    }

    /// <summary>Returns the numbering of a paragraph, its own or that of its style; null if it has none.</summary>
    public NumberingReference? NumberingOf(ParagraphProperties? properties)
    {
        if (properties is null)
        {
            return null;
        }

        NumberingProperties? own = properties.NumberingProperties;
        NumberingProperties? inherited = Ancestors(properties.ParagraphStyleId?.Val?.InnerText)
            .Select(static style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(static found => found?.NumberingId is not null);
        string? id = own?.NumberingId?.Val?.InnerText ?? inherited?.NumberingId?.Val?.InnerText;
        string? level = own?.NumberingLevelReference?.Val?.InnerText ?? inherited?.NumberingLevelReference?.Val?.InnerText;

        // Number 0 takes the numbers of the style away.
        return id is null or "0" ? null : new NumberingReference(id, Values.Number(level, 0));
    }

    private static bool? Raises(OpenXmlElement? properties)
    {
        if (properties?.GetFirstChild<VerticalTextAlignment>()?.Val?.InnerText is { } alignment)
        {
            return alignment == "superscript";
        }

        return properties?.GetFirstChild<Position>()?.Val?.InnerText is { } position ? Values.Number(position, 0) >= RaisedBy : null;
    }

    private static bool IsOn(OnOffType value) => value.Val?.InnerText is null or "1" or "true" or "on";

    private IEnumerable<Style> Ancestors(string? id)
    {
        for (int i = 0; i < MaxAncestors && id is not null && _styles.TryGetValue(id, out Style? style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.InnerText;
        }
    }
}
