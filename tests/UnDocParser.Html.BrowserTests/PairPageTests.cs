using Microsoft.Playwright;
using UnDocParser.Comparison;
using UnDocParser.Html.Tests;
using UnDocParser.Syntax;

namespace UnDocParser.Html.BrowserTests;

/// <summary>Two texts beside each other in a browser.</summary>
public sealed class PairPageTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task Both_versions_have_the_same_width()
    {
        await using OpenPage open = await OpenComparisonAsync(ColorScheme.Light);
        LocatorBoundingBoxResult before = (await open.Page.Locator(".before").First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult after = (await open.Page.Locator(".after").First.BoundingBoxAsync())!;

        Assert.Equal(before.Width, after.Width, tolerance: 4);
        Assert.True(before.X < after.X);
    }

    [AxeTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nothing_keeps_people_out_of_a_comparison(ColorScheme scheme)
    {
        await using OpenPage open = await OpenComparisonAsync(scheme);
        Assert.Empty(await open.FindViolationsAsync());
    }

    [AxeTheory]
    [InlineData(ColorScheme.Light)]
    public async Task Nothing_keeps_people_out_of_an_alignment(ColorScheme scheme)
    {
        var alignment = DocumentAlignment.Create(SyntaxTree.ParseText(Texts.English), SyntaxTree.ParseText(Texts.Arabic));
        await using OpenPage open = await browser.OpenAsync(output => AlignmentPage.Write(alignment, "en.txt", "ar.txt", output), scheme);
        Assert.Empty(await open.FindViolationsAsync());
    }

    private Task<OpenPage> OpenComparisonAsync(ColorScheme scheme)
    {
        string adopted = Texts.English.Replace("every harbour shall keep a lamp", "each harbour keeps two lamps", StringComparison.Ordinal).Replace("Noting:", "Noting also:", StringComparison.Ordinal);
        var comparison = DocumentComparison.Create(SyntaxTree.ParseText(Texts.English), SyntaxTree.ParseText(adopted));
        return browser.OpenAsync(output => ComparisonPage.Write(comparison, "draft.txt", "adopted.txt", output), scheme);
    }
}
