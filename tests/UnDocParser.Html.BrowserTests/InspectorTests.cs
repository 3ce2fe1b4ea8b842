using Microsoft.Playwright;
using UnDocParser.Html.Tests;
using UnDocParser.Syntax;

namespace UnDocParser.Html.BrowserTests;

/// <summary>The tree inspector in a browser.</summary>
public sealed class InspectorTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task The_key_and_the_button_open_and_close_it()
    {
        await using OpenPage open = await OpenAsync();
        Assert.Equal(0, await open.Page.Locator("#_inspector").CountAsync());

        await open.OpenInspectorAsync();
        Assert.Equal("true", await open.Page.Locator("#_tree").GetAttributeAsync("aria-expanded"));

        await open.PressAsync("Escape");
        Assert.False(await open.Page.Locator("#_inspector").IsVisibleAsync());
        Assert.Equal("_tree", await open.Page.EvaluateAsync<string>("document.activeElement.id"));

        await open.PressAsync("Enter");
        Assert.True(await open.Page.Locator("#_inspector").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Arrows_go_through_the_tree()
    {
        await using OpenPage open = await OpenAsync();
        await open.OpenInspectorAsync();
        Assert.StartsWith("Document", await FocusedAsync(open), StringComparison.Ordinal);

        await open.PressAsync("ArrowDown");
        Assert.StartsWith("Masthead", await FocusedAsync(open), StringComparison.Ordinal);

        await open.PressAsync("ArrowDown", "ArrowRight", "ArrowRight");
        Assert.StartsWith("EnactingFormula", await FocusedAsync(open), StringComparison.Ordinal);
        Assert.Equal("The General Assembly,", await open.Page.Locator("#_inspector mark").InnerTextAsync());

        await open.PressAsync("ArrowLeft", "ArrowLeft");
        Assert.StartsWith("Resolution", await FocusedAsync(open), StringComparison.Ordinal);
        Assert.Equal("false", await open.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-expanded')"));

        await open.PressAsync("End");
        Assert.StartsWith("EndOfFileToken", await FocusedAsync(open), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Search_finds_kinds_and_words_one_after_another()
    {
        await using OpenPage open = await OpenAsync();
        await open.OpenInspectorAsync();
        await open.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("operativeclause");
        Assert.Equal("1 of 3", await open.Page.GetByRole(AriaRole.Status).InnerTextAsync());

        await open.PressAsync("Enter", "Enter", "Enter", "Shift+Enter");
        Assert.Equal("3 of 3", await open.Page.GetByRole(AriaRole.Status).InnerTextAsync());
        Assert.StartsWith("4. Thanks", await open.Page.Locator("#_inspector mark").InnerTextAsync(), StringComparison.Ordinal);

        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("those of gas");
        Assert.Contains("Those of gas;", await open.Page.Locator("#_inspector mark").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_selected_element_tells_its_place_and_the_rules_that_decided()
    {
        await using OpenPage open = await OpenAsync();
        await open.OpenInspectorAsync();
        await open.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("operativeclause");
        string details = await open.Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Selected element" }).InnerTextAsync();

        Assert.Contains("Document › Resolution › OperativePart › OperativeClause", details, StringComparison.Ordinal);
        Assert.Contains($"line {1 + Texts.English[..Texts.English.IndexOf("1. Decides", StringComparison.Ordinal)].Count(static character => character == '\n')}, column 1", details, StringComparison.Ordinal);
        Assert.Matches("KR[0-9]+ [A-Za-z]+: ", details);
    }

    [BrowserFact]
    public async Task A_paragraph_of_the_page_leads_to_its_node_and_back()
    {
        await using OpenPage open = await OpenAsync();
        await open.OpenInspectorAsync();
        await open.Page.Locator("[id='2-b'] > p").ClickAsync();

        Assert.StartsWith("(b)", await open.Page.Locator("#_inspector mark").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("To report", await open.Page.Locator("main .shown").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_place_in_the_source_leads_to_its_token()
    {
        await using OpenPage open = await OpenAsync();
        await open.OpenInspectorAsync();
        await open.Page.EvaluateAsync("document.querySelector('#_inspector pre').scrollTop = 0");
        await open.Page.Locator("#_inspector pre").ClickAsync(new LocatorClickOptions { Position = new Position { X = 40, Y = 18 } });

        Assert.Contains("United Nations", await open.Page.Locator("#_inspector mark").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Trivia_and_furniture_are_in_the_tree()
    {
        await using OpenPage open = await OpenAsync();
        await open.OpenInspectorAsync();
        await open.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("pagebreak");
        await open.PressAsync("ArrowDown", "ArrowRight", "ArrowRight");

        Assert.Contains("PageBreakTrivia › Footnote", await open.Page.Locator("#_inspector .details").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await open.Page.Locator("#_inspector .trivia").CountAsync() > 0);
    }

    private static Task<string> FocusedAsync(OpenPage open) => open.Page.EvaluateAsync<string>("document.activeElement.textContent");

    private Task<OpenPage> OpenAsync() => browser.OpenAsync(static output => DocumentPage.Write(SyntaxTree.ParseText(Texts.English), output));
}
