using Microsoft.Playwright;

namespace UnDocParser.Html.BrowserTests;

/// <summary>One Chromium for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private readonly string _folder = Directory.CreateTempSubdirectory("undoc-page-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why tests in a browser are skipped; null if they are not.</summary>
    internal static string? WhySkipped => Executable is null ? "Chromium was not found; 'apt-get install chromium' installs it." : null;

    private static string? Executable => Paths.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = ["--no-sandbox"] });
    }

    /// <summary>Writes a page to disk and opens it.</summary>
    /// <param name="write">Writes the page.</param>
    /// <param name="scheme">The colours the reader prefers.</param>
    public async Task<OpenPage> OpenAsync(Action<TextWriter> write, ColorScheme scheme = ColorScheme.Light)
    {
        string path = Path.Combine(_folder, Guid.NewGuid() + ".html");
        await using (StreamWriter file = File.CreateText(path))
        {
            write(file);
        }

        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            // A page that glides is not where it is asked for.
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
        });
        var page = new OpenPage(await context.NewPageAsync(), new Uri(path).AbsoluteUri);
        await page.LoadAsync();
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
