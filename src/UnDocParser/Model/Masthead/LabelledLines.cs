using UnDocParser.Phrases;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>Reads the lines of papers of model conferences, each with a label and a colon: <c>Submitter: Arvonia</c>.</summary>
internal static class LabelledLines
{
    /// <summary>Returns what stands behind a label and its colon in a line of the masthead that is of no other kind; null where none does.</summary>
    public static string? Find(IReadOnlyList<(MastheadItemSyntax Item, string Text)> items, PhraseSet labels)
    {
        foreach ((MastheadItemSyntax item, string text) in items)
        {
            if (item is not MastheadTextSyntax)
            {
                continue;
            }

            ReadOnlySpan<char> plain = text.AsSpan().TrimStart("*_# ".AsSpan());
            int label = labels.Match(plain);
            while (label > 0 && label < plain.Length && (TextFacts.IsBlank(plain[label]) || plain[label] is '*' or '_'))
            {
                label++;
            }

            if (label > 0 && label < plain.Length && plain[label] is ':' or '：')
            {
                string rest = plain.Slice(label + 1).Trim(" *_".AsSpan()).ToString();
                return rest.Length == 0 ? null : rest;
            }
        }

        return null;
    }
}
