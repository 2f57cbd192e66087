using Xunit;

[assembly: AssemblyFixture(typeof(Sayso.Web.Tests.SampleWorkspace))]

namespace Sayso.Web.Tests;

/// <summary>A workspace on a few samples for all tests that change nothing.</summary>
public sealed class SampleWorkspace : IAsyncLifetime
{
    private WorkspaceHost? _host;

    internal WorkspaceHost Host => _host ?? throw new InvalidOperationException("not started");

    public async ValueTask InitializeAsync() => _host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl", "harbour-blast.txt", "leaked-letter.txt");

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }
}
