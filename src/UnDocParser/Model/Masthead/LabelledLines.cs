using UnDocParser.Phrases;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>Reads lines with a label and a colon: of papers of model conferences, <c>Submitter: Arvonia</c>, or about a text, <c>symbol: A/RES/91/14</c>.</summary>
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
        int label = labels.Match(plain) is int printed and > 0 ? printed : PhraseCapitals.MatchFromSmall(labels, plain);
        while (label > 0 && label < plain.Length && (TextFacts.IsBlank(plain[label]) || CharacterClasses.IsEmphasis(plain[label])))
        {
            label++;
        }

        return label > 0 && label < plain.Length && CharacterClasses.IsColon(plain[label]) ? plain.Slice(label + 1).Trim(" *_\"'".AsSpan()).ToString() : null;
    }
}
