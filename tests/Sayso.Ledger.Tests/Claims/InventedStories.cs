using Sayso.Documents;
using Sayso.Ledger.Claims;
using Sayso.Tests.House;

namespace Sayso.Ledger.Tests.Claims;

/// <summary>Invented stories of several reports, read once with the real models. A report starts with "=== key | outlet | date | origin".</summary>
internal static class InventedStories
{
    private static readonly Lazy<Reader> Models = new(() => Reader.Load(Repository.Full("models")));

    private static readonly Lazy<IReadOnlyList<Report>>[] Loaded = [.. Names.Select(name => new Lazy<IReadOnlyList<Report>>(() => Parse(name)))];

    public static string[] Names => ["blast", "flood", "trial"];

    public static IReadOnlyList<Report> Of(string name) => Loaded[Array.IndexOf(Names, name)].Value;

    public static Report Of(string key, string outlet, string? published, string origin, string text)
    {
        var document = new Document(key, text) { Published = published is null ? null : new Field(published, "test"), Outlet = new Field(outlet, "test") };
        return new Report(key, outlet, published, Models.Value.Read(document), origin);
    }

    private static IReadOnlyList<Report> Parse(string name)
        => [.. Repository.Text($"tests/Sayso.Ledger.Tests/Claims/Stories/{name}.txt").Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(block =>
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            var head = block[..end].Split(" | ");
            return Of(head[0], head[1], head[2], head[3], block[(end + 1)..].TrimEnd());
        })];
}
