using Sayso.Documents;
using Sayso.Ledger.Ingest;

namespace Sayso.Ledger.Tests;

/// <summary>A ledger in a folder of its own, which goes with it, and a clock that stands still.</summary>
internal sealed class TestLedger : IDisposable
{
    /// <summary>The one reader of all tests: its models take a while to load.</summary>
    public static readonly Reader Reader = Reader.Load();

    private readonly string _folder = Directory.CreateTempSubdirectory("sayso-ledger-").FullName;

    public TestLedger() => Ledger = NewsLedger.OpenOrCreate(File("news.sayso"), new Clock(), "tests");

    public NewsLedger Ledger { get; private set; }

    public string File(string name) => Path.Combine(_folder, name);

    public void Reopen()
    {
        Ledger.Dispose();
        Ledger = NewsLedger.Open(File("news.sayso"), new Clock(), "tests");
    }

    public AddOutcome Add(string id, string text, string? outlet = null, string? published = null) => Ledger.Add(new AddedReport(id, Read(id, text, outlet, published)));

    // The agency in a dateline is found by the readers of inputs, which are not asked here.
    public static Reading Read(string id, string text, string? outlet = null, string? published = null) => Reader.Read(new Document(id, text)
    {
        Wire = text.Contains("(NPA)", StringComparison.Ordinal) ? new Field("NPA", "test") : null,
        Outlet = outlet is null ? null : new Field(outlet, "test"),
        Published = published is null ? null : new Field(published, "test"),
    });

    public void Dispose()
    {
        Ledger.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
    }
}
