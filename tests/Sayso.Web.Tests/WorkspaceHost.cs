using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sayso.Documents;
using Sayso.Ledger;
using Sayso.Ledger.Ingest;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Web.Tests;

/// <summary>A workspace as <c>sayso serve</c> starts it, on a ledger of its own and a port of its own, and a client that went in. Gone with it.</summary>
internal sealed class WorkspaceHost : IAsyncDisposable
{
    /// <summary>The one reader of all tests: its models take a while to load.</summary>
    public static readonly Lazy<Reader> Reader = new(() => Sayso.Reader.Load());

    // Each set of samples is read once; ledgers are copies of what that came to.
    private static readonly Dictionary<string, byte[]> Ledgers = new(StringComparer.Ordinal);

    private readonly string _folder;
    private readonly Workspace _workspace;

    private WorkspaceHost(string folder, Workspace workspace)
    {
        (_folder, _workspace) = (folder, workspace);
        Inside = Client();
        Outside = Client();
    }

    /// <summary>Where it is.</summary>
    public Uri Address => _workspace.Address;

    /// <summary>The address with the token.</summary>
    public Uri Entrance => _workspace.Entrance;

    /// <summary>The token of this start.</summary>
    public string Token => Entrance.Query["?token=".Length..];

    /// <summary>The ledger's file.</summary>
    public string Ledger => Path.Combine(_folder, "news.sayso");

    /// <summary>Has the cookie, follows redirects, and says of itself what a browser on one of the pages says.</summary>
    public HttpClient Inside { get; }

    /// <summary>Has no cookie.</summary>
    public HttpClient Outside { get; }

    /// <summary>Starts one on samples of this repository: "harbour-blast.txt".</summary>
    public static Task<WorkspaceHost> OfSamplesAsync(params string[] samples)
        => StartAsync(string.Join('\n', samples), ledger =>
        {
            foreach (var sample in samples)
            {
                using var file = File.OpenRead(Repository.Full("samples/" + sample));
                foreach (var result in DocumentReader.Read(file, sample))
                {
                    ledger.Add(new AddedReport(result.Id, Reader.Value.Read(result)));
                }
            }
        });

    /// <summary>Starts one on reports that a test made.</summary>
    public static Task<WorkspaceHost> OfAsync(params Document[] documents)
        => StartAsync(null, ledger =>
        {
            foreach (var document in documents)
            {
                ledger.Add(new AddedReport(document.Id, Reader.Value.Read(document)));
            }
        });

    /// <summary>A document that a test made.</summary>
    public static Document Report(string id, string text, string? title = null, string? outlet = null, string? published = null) => new(id, text)
    {
        Title = Given(title),
        Outlet = Given(outlet),
        Published = Given(published),
    };

    /// <summary>Opens the ledger beside the workspace.</summary>
    public NewsLedger Open() => NewsLedger.Open(Ledger, new StandingClock(), "tests");

    /// <summary>The page at an address, as who is in sees it.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var answer = await Inside.GetAsync(new Uri(Address, address), TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}\n{body}");
        return new HtmlParser().ParseDocument(body);
    }

    /// <summary>Sends a form as a page does: with the token of the form, from its own place.</summary>
    /// <param name="page">The address of the page that has the form.</param>
    /// <param name="action">Where it is sent.</param>
    /// <param name="fields">What is in it.</param>
    public async Task<HttpResponseMessage> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = (await PageAsync(page)).QuerySelector("input[name=form-token]")?.GetAttribute("value") ?? throw new InvalidOperationException($"{page} has no form");
        using var content = new FormUrlEncodedContent([new("form-token", token), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]);
        return await Inside.PostAsync(new Uri(Address, action), content, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Inside.Dispose();
        Outside.Dispose();
        await _workspace.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<WorkspaceHost> StartAsync(string? key, Action<NewsLedger> fill)
    {
        var folder = Directory.CreateTempSubdirectory("sayso-web-").FullName;
        var path = Path.Combine(folder, "news.sayso");
        Fill(key, path, fill);
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "sayso.exe" : "sayso");
        var workspace = await Workspace.StartAsync(new WorkspaceOptions(path, "Ada") { Port = 0, Version = "0", Time = new StandingClock(), Program = [program] }, TestContext.Current.CancellationToken);
        var host = new WorkspaceHost(folder, workspace);
        using var entered = await host.Inside.GetAsync(host.Entrance, TestContext.Current.CancellationToken);
        host.Inside.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return host;
    }

    private static void Fill(string? key, string path, Action<NewsLedger> fill)
    {
        lock (Ledgers)
        {
            if (key is not null && Ledgers.TryGetValue(key, out var known))
            {
                File.WriteAllBytes(path, known);
                return;
            }

            using (var ledger = NewsLedger.OpenOrCreate(path, new StandingClock(), "tests"))
            {
                fill(ledger);
            }

            if (key is not null)
            {
                Ledgers[key] = File.ReadAllBytes(path);
            }
        }
    }

    private static HttpClient Client() => new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), UseProxy = false });

    private static Field? Given(string? value) => value is null ? null : new Field(value, "test");
}
