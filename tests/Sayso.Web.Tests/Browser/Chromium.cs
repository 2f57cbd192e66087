using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Sayso.Web.Tests.Browser.Chromium))]

namespace Sayso.Web.Tests.Browser;

/// <summary>The system's Chromium, started once for all tests; each test has a window with cookies of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const int Patience = 60_000;        // milliseconds; machines of tests are slow

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var program = Environment.GetEnvironmentVariable("SAYSO_CHROMIUM") ?? "/usr/bin/chromium";
        if (!File.Exists(program))
        {
            throw new InvalidOperationException($"{program}: there is no browser. Install Chromium ('apt-get install chromium'), or name one in SAYSO_CHROMIUM");
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A window that went into a workspace, and notes all that goes wrong in it.</summary>
    /// <param name="entrance">The address with the token.</param>
    /// <param name="isDark">Whether the system is dark.</param>
    /// <param name="hasScript">Whether scripts run.</param>
    /// <param name="width">Width in pixels.</param>
    public async Task<Window> OpenAsync(Uri entrance, bool isDark = false, bool hasScript = true, int width = 1280)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
            TimezoneId = "Europe/Vienna",
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var window = new Window(context, page, entrance);
        await page.GotoAsync(entrance.AbsoluteUri);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
