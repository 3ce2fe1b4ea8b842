using UnDocParser.Model;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>Makes the addresses of cited documents: <c>https://undocs.org/en/A/RES/59/50</c>.</summary>
internal sealed class LinkTargets
{
    private const string OldSite = "https://undocs.org/";
    private const string NewSite = "https://docs.un.org/";
    private const string WebScheme = "http://";

    // The official files of 2022 link to the one site, those of 2024 to the other.
    private const int FirstYearOfNewSite = 2023;
    private const string UrlSigns = "-._~:/?#@!$&*+,;=%()";
    private static readonly string[] UrlStarts = ["http://", "https://", "www."];

    private readonly string _language;
    private readonly string _start;

    /// <summary>Makes the addresses for a document.</summary>
    /// <param name="language">The language of the document.</param>
    /// <param name="year">The year in which it was issued, or null.</param>
    /// <param name="linkBase">The site, or null for that of the year.</param>
    public LinkTargets(string language, int? year, Uri? linkBase)
    {
        _language = language;
        bool isOld = linkBase is null && year < FirstYearOfNewSite;

        string code = isOld ? AkomaNtosoLanguage.Of(language).OldLinkCode : language;
        _start = $"{linkBase?.AbsoluteUri ?? (isOld ? OldSite : NewSite)}{code}/";
    }

    /// <summary>Returns the links of citations in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="citations">What it cites, in its order.</param>
    /// <param name="placeOf">Tells where in the text a citation stands, given the end of the one before; a negative number where it is not found.</param>
    public List<TextLink> Of(string text, IEnumerable<DocumentCitation> citations, Func<DocumentCitation, int, (int Start, int End)> placeOf)
    {
        var links = new List<TextLink>();
        int last = 0;
        foreach (DocumentCitation citation in citations)
        {
            if (citation is not { Symbol: { } symbol, Kind: not CitationKind.SameSource })
            {
                continue;
            }

            (int start, int end) = placeOf(citation, last);
            if (start >= last && end > start && end <= text.Length)
            {
                links.Add(new TextLink(start, EndWithoutParts(text, start, end, symbol), TargetOf(symbol)));
                last = end;
            }
        }

        AddUrls(text, links);
        return links;
    }

    // The part letters lead to a document of their own, but stand outside of the link: 47/120 B leads to A/RES/47/120B.
    private static int EndWithoutParts(string text, int start, int end, DocumentSymbol symbol)
    {
        if (symbol.Part is null || text[end - 1] == ')')
        {
            return end;
        }

        int blank = start;
        while (blank < end && !char.IsWhiteSpace(text[blank]))
        {
            blank++;
        }

        return blank == start ? end : blank;
    }

    // The library makes addresses of the newer site.
    private string TargetOf(DocumentSymbol symbol) => _start + symbol.ToUri(_language).AbsoluteUri.Substring(NewSite.Length + _language.Length + 1);

    private static void AddUrls(string text, List<TextLink> links)
    {
        for (int start = 0; start < text.Length; start++)
        {
            int end = UrlEnd(text, start);
            if (end > start)
            {
                if (!links.Exists(link => link.Start < end && start < link.End))
                {
                    string url = text.Substring(start, end - start);
                    links.Add(new TextLink(start, end, url[0] == 'w' ? WebScheme + url : url));
                }

                start = end;
            }
        }

        links.Sort(static (left, right) => left.Start.CompareTo(right.Start));
    }

    // The stop behind an address ends the sentence. Anything but ASCII is no part of an address, so that what stands in the attribute is one.
    private static int UrlEnd(string text, int start)
    {
        if (text[start] is not ('h' or 'w') || (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            || !UrlStarts.Any(prefix => string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0))
        {
            return start;
        }

        int end = start;
        while (end < text.Length && IsUrl(text[end]))
        {
            end++;
        }

        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or ')')
        {
            end--;
        }

        return Uri.TryCreate(text[start] == 'w' ? WebScheme + text.Substring(start, end - start) : text.Substring(start, end - start), UriKind.Absolute, out _) ? end : start;
    }

    private static bool IsUrl(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || UrlSigns.Any(sign => sign == character);
}
