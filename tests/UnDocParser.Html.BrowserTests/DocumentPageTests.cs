using Microsoft.Playwright;
using UnDocParser.Html.Tests;
using UnDocParser.Syntax;

namespace UnDocParser.Html.BrowserTests;

/// <summary>The page of a document in a browser. Each test also holds that the page asks for nothing and complains of nothing.</summary>
public sealed class DocumentPageTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task A_note_opens_at_its_mark_under_the_mouse_and_closes_behind_it()
    {
        await using OpenPage open = await OpenAsync(Texts.English);
        await open.Page.Locator("#_ref-1").HoverAsync();

        Assert.Contains("See A/98/12, annex.", await open.Page.Locator("[role=tooltip]").InnerTextAsync(), StringComparison.Ordinal);

        await open.Page.Locator("h1").HoverAsync();
        await Assertions.Expect(open.Page.Locator("[role=tooltip]")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_note_opens_when_its_mark_has_the_focus_and_escape_closes_it()
    {
        await using OpenPage open = await OpenAsync(Texts.English);
        await open.Page.Locator("#_ref-1").FocusAsync();

        Assert.Equal("_popover", await open.Page.Locator("#_ref-1").GetAttributeAsync("aria-describedby"));

        await open.PressAsync("Escape");
        Assert.Equal(0, await open.Page.Locator("[role=tooltip]").CountAsync());
    }

    [BrowserFact]
    public async Task A_mark_leads_to_its_note_and_back()
    {
        await using OpenPage open = await OpenAsync(Texts.English);
        await open.Page.Locator("#_ref-1").ClickAsync();
        Assert.Equal("#_note-1", await open.Page.EvaluateAsync<string>("location.hash"));

        await open.Page.Locator("#_note-1 .back").ClickAsync();
        Assert.Equal("#_ref-1", await open.Page.EvaluateAsync<string>("location.hash"));
    }

    [BrowserTheory]
    [InlineData("#2-a-ii", "Those of gas;")]
    [InlineData("#preamble-1", "Recalling its resolution")]
    public async Task A_link_to_a_clause_leads_to_it(string link, string words)
    {
        await using OpenPage open = await OpenAsync(Texts.English);
        await open.Page.SetViewportSizeAsync(800, 300);
        await open.LoadAsync(link);
        ILocator target = open.Page.Locator(":target");

        Assert.Contains(words, await target.InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(target).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Links_to_paragraphs_are_offered_by_label_and_by_sign()
    {
        await using OpenPage open = await OpenAsync(Texts.English);

        Assert.Equal("#2-a", await open.Page.Locator("[id='2-a'] > a.label").GetAttributeAsync("href"));
        Assert.Equal("#preamble-1", await open.Page.Locator("#preamble-1 > .anchor").GetAttributeAsync("href"));
    }

    [BrowserFact]
    public async Task Arabic_is_set_from_the_right()
    {
        await using OpenPage open = await OpenAsync(Texts.Arabic);
        LocatorBoundingBoxResult label = (await open.Page.Locator("[id='1'] > .label").BoundingBoxAsync())!;

        Assert.True(label.X > 600, $"The label stands at {label.X}.");
    }

    [BrowserFact]
    public async Task What_acts_in_other_pages_does_nothing_here()
    {
        const string Text = "The General Assembly\n\n1. Decides <script>document.title = 'acted'</script><img src=x onerror=\"document.title = 'acted'\">;\n";
        await using OpenPage open = await OpenAsync(Text);

        Assert.NotEqual("acted", await open.Page.TitleAsync());
        Assert.Contains("<script>", await open.Page.Locator("[id='1']").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Print_leaves_out_what_cannot_be_clicked()
    {
        await using OpenPage open = await OpenAsync(Texts.English);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await open.Page.Locator("#_tree").IsVisibleAsync());
        Assert.True(await open.Page.Locator("h1").IsVisibleAsync());
    }

    [AxeTheory]
    [InlineData(Texts.English, ColorScheme.Light)]
    [InlineData(Texts.English, ColorScheme.Dark)]
    [InlineData(Texts.Arabic, ColorScheme.Light)]
    [InlineData(Texts.WithAnnex, ColorScheme.Dark)]
    [InlineData("Some words.\n", ColorScheme.Light)]
    public async Task Nothing_keeps_people_out(string text, ColorScheme scheme)
    {
        await using OpenPage open = await OpenAsync(text, scheme);
        Assert.Empty(await open.FindViolationsAsync());

        await open.OpenInspectorAsync();
        Assert.Empty(await open.FindViolationsAsync());

        await open.PressAsync("Escape");
        if (await open.Page.Locator(".ref").CountAsync() > 0)
        {
            await open.Page.Locator(".ref").First.FocusAsync();
            Assert.Empty(await open.FindViolationsAsync());
        }
    }

    private Task<OpenPage> OpenAsync(string text, ColorScheme scheme = ColorScheme.Light) =>
        browser.OpenAsync(output => DocumentPage.Write(SyntaxTree.ParseText(text), output), scheme);
}
