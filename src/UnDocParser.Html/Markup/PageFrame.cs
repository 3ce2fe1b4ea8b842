using System.Collections.Immutable;

namespace UnDocParser.Html.Markup;

/// <summary>What stands around the text of every page: the head with its policy, style sheets, and the scripts at the end.</summary>
internal sealed class PageFrame
{
    /// <summary>Gets the title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the language of the page as its ISO 639-1 code.</summary>
    public required string Language { get; init; }

    /// <summary>Gets the style sheets.</summary>
    public required ImmutableArray<PageAsset> Styles { get; init; }

    /// <summary>Gets the scripts.</summary>
    public required ImmutableArray<PageAsset> Scripts { get; init; }

    /// <summary>Returns the direction in which a language is written.</summary>
    /// <param name="language">The language as its ISO 639-1 code.</param>
    public static string DirectionOf(string language) => string.Equals(language, "ar", StringComparison.Ordinal) ? "rtl" : "ltr";

    /// <summary>Writes everything up to the start of the body.</summary>
    /// <param name="html">Where to.</param>
    public void Begin(HtmlWriter html)
    {
        html.Raw("<!DOCTYPE html>\n").Open("html", ("lang", Language), ("dir", DirectionOf(Language))).Raw("\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").Raw(Policy()).Raw("\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Element("title", Title).Line();
        foreach (PageAsset style in Styles)
        {
            html.Raw("<style>").Raw(style.Text).Raw("</style>\n");
        }

        html.Raw("</head>\n<body>\n");
    }

    /// <summary>Writes everything from the end of the body on.</summary>
    /// <param name="html">Where to.</param>
    public void End(HtmlWriter html)
    {
        foreach (PageAsset script in Scripts)
        {
            html.Raw("<script>").Raw(script.Text).Raw("</script>\n");
        }

        html.Raw("</body>\n</html>\n");
    }

    // Nothing is fetched, sent or run but what is written here: a text that got past the encoder could still do nothing.
    private string Policy() =>
        $"default-src 'none'; style-src {Sources(Styles)}; script-src {Sources(Scripts)}; base-uri 'none'; form-action 'none'";

    private static string Sources(ImmutableArray<PageAsset> assets) =>
        assets.IsEmpty ? "'none'" : string.Join(" ", assets.Select(static asset => asset.Source));
}
