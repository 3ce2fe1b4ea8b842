using UnDocParser.Model;

namespace UnDocParser.Cli.Outline;

/// <summary>Puts the resolutions of a text that holds several into the shape of the schema.</summary>
internal static class OutlineResolutions
{
    /// <summary>Returns an object a resolution, or none where the text holds one.</summary>
    /// <param name="model">The text.</param>
    /// <param name="citations">The citations that the outline lists.</param>
    public static IReadOnlyList<OutlineResolution> Of(DocumentModel model, IReadOnlyList<DocumentCitation> citations) =>
        model.Resolutions.Length < 2 ? [] : [.. model.Resolutions.Select(resolution => Map(resolution, model, citations))];

    private static OutlineResolution Map(DocumentResolution resolution, DocumentModel model, IReadOnlyList<DocumentCitation> citations)
    {
        int first = resolution.FirstParagraph;
        int end = first + resolution.ParagraphCount;
        return new OutlineResolution(
            resolution.Symbol?.ToString(),
            OutlineNames.Of(resolution.Kind),
            OutlineNames.Of(resolution.Organ),
            resolution.OrganName,
            HeaderOf(resolution),
            [first, end],
            RangeOf(model.Notes, note => note.Paragraph >= first && note.Paragraph < end),
            RangeOf(citations, citation => !citation.IsInNote && citation.Index >= first && citation.Index < end),
            OutlineMapper.Map(resolution.Closing));
    }

    private static OutlineHeader HeaderOf(DocumentResolution resolution) => new()
    {
        Distribution = null,
        DistributionDate = null,
        OriginalLanguage = null,
        Session = resolution.Symbol is { Session: { Kind: not SymbolSessionKind.None } session } ? session.Number : null,
        AgendaItems = [],
        AdoptionDate = resolution.AdoptionDate?.ToString(),
        OriginSymbols = [],
        Number = resolution.Number,
        Title = resolution.Title,
        Sponsors = [],
    };

    // From the first to the last of its own; the lists are in the order of the text.
    private static int[] RangeOf<TItem>(IReadOnlyList<TItem> items, Func<TItem, bool> isOwn)
    {
        int first = -1;
        int end = -1;
        for (int index = 0; index < items.Count; index++)
        {
            if (isOwn(items[index]))
            {
                first = first < 0 ? index : first;
                end = index + 1;
            }
        }

        return first < 0 ? [0, 0] : [first, end];
    }
}
