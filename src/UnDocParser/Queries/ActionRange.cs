using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Queries;

/// <summary>The actions of one paragraph, found among those of the document without going through them all.</summary>
internal static class ActionRange
{
    /// <summary>Returns what a paragraph does, in the order of the text. O(log n) in the actions of the document.</summary>
    /// <param name="model">The model.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    public static IEnumerable<DocumentAction> Of(DocumentModel model, int paragraph)
    {
        ImmutableArray<DocumentAction> actions = model.Actions;
        int low = 0;
        int high = actions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (actions[middle].Paragraph < paragraph)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (int index = low; index < actions.Length && actions[index].Paragraph == paragraph; index++)
        {
            yield return actions[index];
        }
    }
}
