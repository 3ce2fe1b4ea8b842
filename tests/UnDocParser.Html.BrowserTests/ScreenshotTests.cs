using Microsoft.Playwright;
using UnDocParser.Comparison;
using UnDocParser.Html.Tests;
using UnDocParser.Syntax;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Html.BrowserTests;

/// <summary>The pictures of <c>docs/page.md</c>. They are taken anew with UNDOC_UPDATE_DOCS=1; other fonts make other pictures, so they are not compared.</summary>
public sealed class ScreenshotTests(Browser browser) : IClassFixture<Browser>
{
    private const string Sample = "docs/samples/resolution.en.txt";

    [BrowserTheory]
    [InlineData("page-light.png", ColorScheme.Light)]
    [InlineData("page-dark.png", ColorScheme.Dark)]
    public async Task A_page_by_day_and_by_night(string picture, ColorScheme scheme)
    {
        await using OpenPage open = await OpenAsync(static output => DocumentPage.Write(SyntaxTree.ParseText(Repository.Read(Sample)), output), scheme);
        await open.Page.Locator("#_ref-1").HoverAsync();
        await TakeAsync(open, picture);
    }

    [BrowserFact]
    public async Task A_page_in_Arabic()
    {
        await using OpenPage open = await OpenAsync(static output => DocumentPage.Write(SyntaxTree.ParseText(Texts.Arabic), output));
        await TakeAsync(open, "page-arabic.png");
    }

    [BrowserFact]
    public async Task The_tree_inspector()
    {
        await using OpenPage open = await OpenAsync(static output => DocumentPage.Write(SyntaxTree.ParseText(Repository.Read(Sample)), output));
        await open.OpenInspectorAsync();
        await open.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("preambularclause");
        await open.PressAsync("Enter");
        await TakeAsync(open, "page-inspector.png");
    }

    [BrowserFact]
    public async Task Two_versions_beside_each_other()
    {
        string adopted = Texts.English.Replace("every harbour shall keep a lamp", "each harbour keeps two lamps", StringComparison.Ordinal)
            .Replace("4. Thanks the keepers.", "3. Thanks the keepers;\n\n4. Decides to remain seized of the matter.", StringComparison.Ordinal);
        var comparison = DocumentComparison.Create(SyntaxTree.ParseText(Texts.English), SyntaxTree.ParseText(adopted));
        await using OpenPage open = await OpenAsync(output => ComparisonPage.Write(comparison, "draft.txt", "adopted.txt", output));
        await TakeAsync(open, "page-diff.png");
    }

    private async Task<OpenPage> OpenAsync(Action<TextWriter> write, ColorScheme scheme = ColorScheme.Light)
    {
        OpenPage open = await browser.OpenAsync(write, scheme);
        await open.Page.SetViewportSizeAsync(1000, 640);
        return open;
    }

    private static async Task TakeAsync(OpenPage open, string picture)
    {
        byte[] taken = await open.Page.ScreenshotAsync();
        Assert.NotEmpty(taken);
        if (Repository.IsUpdating)
        {
            Directory.CreateDirectory(Repository.PathOf("docs/images"));
            await File.WriteAllBytesAsync(Repository.PathOf($"docs/images/{picture}"), taken);
        }

        Assert.True(File.Exists(Repository.PathOf($"docs/images/{picture}")), $"docs/images/{picture} is missing; take it with UNDOC_UPDATE_DOCS=1.");
    }
}
