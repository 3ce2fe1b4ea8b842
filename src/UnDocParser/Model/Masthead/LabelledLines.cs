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
            if (item is MastheadTextSyntax && BehindLabel(text, labels) is { Length: > 0 } rest)
            {
                return rest;
            }
        }

        return null;
    }

    private static string? BehindLabel(string text, PhraseSet labels)
    {
        ReadOnlySpan<char> plain = text.AsSpan().TrimStart("*_# ".AsSpan());
        int label = labels.Match(plain);
        while (label > 0 && label < plain.Length && (TextFacts.IsBlank(plain[label]) || CharacterClasses.IsEmphasis(plain[label])))
        {
            label++;
        }

        return label > 0 && label < plain.Length && CharacterClasses.IsColon(plain[label]) ? plain.Slice(label + 1).Trim(" *_".AsSpan()).ToString() : null;
    }
}
