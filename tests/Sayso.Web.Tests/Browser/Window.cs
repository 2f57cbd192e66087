using Microsoft.Playwright;
using Xunit;

namespace Sayso.Web.Tests.Browser;

/// <summary>A window of the browser within a workspace.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _start;
    private readonly List<string> _wrong = [];

    internal Window(IBrowserContext context, IPage page, Uri start)
    {
        (_context, Page, _start) = (context, page, start);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Note(message.Text);
            }
        };
        page.PageError += (_, error) => Note(error);
        page.RequestFailed += (_, request) =>
        {
            // What the page itself gave up, by going on, is no fault.
            if (request.Failure is not "net::ERR_ABORTED")
            {
                Note($"{request.Url}: {request.Failure}");
            }
        };
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(new Uri(start, "/").AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                Note($"asked {request.Url}");
            }
        };
    }

    /// <summary>The page in it.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong so far: errors and warnings of the console, broken rules of the page's policy, requests that failed or went elsewhere.</summary>
    public IReadOnlyList<string> Wrong
    {
        get
        {
            lock (_wrong)
            {
                return [.. _wrong];
            }
        }
    }

    /// <summary>Goes to an address of the workspace.</summary>
    public Task<IResponse?> GoAsync(string address) => Page.GotoAsync(new Uri(_start, address).AbsoluteUri);

    /// <summary>Fails the test where something went wrong.</summary>
    public void AssertNothingWrong() => Assert.Empty(Wrong);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Note(string what)
    {
        lock (_wrong)
        {
            _wrong.Add($"{Page.Url}: {what}");
        }
    }
}
