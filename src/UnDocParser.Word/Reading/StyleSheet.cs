namespace UnDocParser.Word.Reading;

/// <summary>What the styles of a file say of the text: raised, hidden, numbered.</summary>
internal sealed class StyleSheet
{
    // Styles that are based on each other in a circle are damage.
    private const int MaxAncestors = 16;

    // In half points: what is set higher than this, in smaller letters or not, is raised.
    private const int RaisedBy = 4;

    private readonly Dictionary<string, WordElement> _styles = new(StringComparer.Ordinal);

    /// <summary>Makes the style sheet.</summary>
    /// <param name="styles">The styles of the file, or null.</param>
    public StyleSheet(WordElement? styles)
    {
        foreach (WordElement style in styles?.ChildrenOf(ElementName.Style) ?? [])
        {
            if (style.Attribute(AttributeName.StyleId) is { } id)
            {
                _styles[id] = style;
            }
        }
    }

    /// <summary>Determines whether a run is set as a raised mark.</summary>
    public bool IsRaised(WordElement? properties)
    {
        if (properties is null)
        {
            return false;
        }

        if (Raises(properties) is { } raised)
        {
            return raised;
        }

        return Ancestors(properties.Child(ElementName.RunStyle)?.Value).Select(static style => Raises(style.Child(ElementName.RunProperties))).FirstOrDefault(static answer => answer is not null) ?? false;
    }

    /// <summary>Determines whether a run is hidden: it is there, but not printed.</summary>
    public bool IsHidden(WordElement? properties)
    {
        if (properties is null)
        {
            return false;
        }

        if (properties.Child(ElementName.Hidden) is { } hidden)
        {
            return hidden.IsOn;
        }

        return Ancestors(properties.Child(ElementName.RunStyle)?.Value).Select(static style => style.Child(ElementName.RunProperties)?.Child(ElementName.Hidden))
            .FirstOrDefault(static found => found is not null) is { IsOn: true };
    }

    /// <summary>Returns the numbering of a paragraph, its own or that of its style; null if it has none.</summary>
    public NumberingReference? NumberingOf(WordElement? properties)
    {
        if (properties is null)
        {
            return null;
        }

        WordElement? own = properties.Child(ElementName.NumberingProperties);
        WordElement? inherited = Ancestors(properties.Child(ElementName.ParagraphStyle)?.Value)
            .Select(static style => style.Child(ElementName.ParagraphProperties)?.Child(ElementName.NumberingProperties)).FirstOrDefault(static found => found?.Child(ElementName.NumberingId) is not null);
        string? id = own?.Child(ElementName.NumberingId)?.Value ?? inherited?.Child(ElementName.NumberingId)?.Value;
        string? level = own?.Child(ElementName.NumberingLevel)?.Value ?? inherited?.Child(ElementName.NumberingLevel)?.Value;

        // Number 0 takes the numbers of the style away.
        return id is null or "0" ? null : new NumberingReference(id, Values.Number(level, 0));
    }

    private static bool? Raises(WordElement? properties)
    {
        if (properties?.Child(ElementName.VerticalAlignment)?.Value is { } alignment)
        {
            return alignment == "superscript";
        }

        return properties?.Child(ElementName.Position)?.Value is { } position ? Values.Number(position, 0) >= RaisedBy : null;
    }

    private IEnumerable<WordElement> Ancestors(string? id)
    {
        for (int i = 0; i < MaxAncestors && id is not null && _styles.TryGetValue(id, out WordElement? style); i++)
        {
            yield return style;
            id = style.Child(ElementName.BasedOn)?.Value;
        }
    }
}
