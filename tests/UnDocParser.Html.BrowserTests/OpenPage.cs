using Microsoft.Playwright;

namespace UnDocParser.Html.BrowserTests;

/// <summary>A page that is open, with what it asked for and complained of.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];
    private readonly string _address;

    internal OpenPage(IPage page, string address)
    {
        Page = page;
        _address = address;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    public Task LoadAsync(string fragment = "") => Page.GotoAsync(_address + fragment);

    /// <summary>Presses keys one after another.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (string key in keys)
        {
            await Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Opens the tree inspector by its key.</summary>
    public async Task OpenInspectorAsync()
    {
        await PressAsync("t");
        await Page.Locator("[role=treeitem][aria-selected=true]").WaitForAsync();
    }

    /// <summary>Returns what axe-core finds: the rule and the first element that breaks it.</summary>
    public async Task<string[]> FindViolationsAsync()
    {
        await Page.EvaluateAsync(Axe.Script);
        return await Page.EvaluateAsync<string[]>("axe.run().then(found => found.violations.map(violation => violation.id + ': ' + violation.nodes[0].html))");
    }

    /// <summary>The page asked for nothing but itself and complained of nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        Assert.Empty(_complaints);
        Assert.All(_requests, request => Assert.StartsWith(_address, request, StringComparison.Ordinal));
    }
}
