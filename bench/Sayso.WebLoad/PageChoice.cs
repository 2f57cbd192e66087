using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Web.Wording;

namespace Sayso.WebLoad;

/// <summary>An address of a kind of page.</summary>
internal sealed record PageAddress(string Kind, string Path);

/// <summary>Which pages are asked for: of each kind many, the newest first.</summary>
internal static class PageChoice
{
    private static readonly string[] Words = ["government", "police", "court", "said", "minister", "attack", "\"the government\"", "water", "election", "market"];

    public static IReadOnlyList<(string Kind, int Share, IReadOnlyList<string> Paths)> Of(string file)
    {
        using var ledger = NewsLedger.Open(file, TimeProvider.System, "bench");
        var stories = ledger.StoryList(0, 2_000).Stories;
        var reports = ledger.ReportList(new ReportQuery(), 0, 3_000).Reports;
        var parties = ledger.PartyList(null, 300).Select(p => ledger.Profile(p.Name)?.Party).OfType<Ledger.Register.Party>().Where(Ledger.Register.PublicParty.HasPage).Select(p => p.Id).Take(40).ToList();
        List<string> claims = [];
        foreach (var story in stories.Take(150))
        {
            claims.AddRange(ledger.Story(story.Id)!.Claims.Take(3).Select(c => Addresses.Claim(c.Wordings[0].Report, c.Wordings[0].Statement)));
        }

        return
        [
            ("home", 15, ["/", "/?page=2", "/?page=5"]),
            ("story", 20, [.. stories.Select(s => Addresses.Story(s.Id))]),
            ("report", 15, [.. reports.Select(r => Addresses.Report(r.Report))]),
            ("origin", 10, [.. reports.Select(r => "/report/origin?id=" + Uri.EscapeDataString(r.Report))]),
            ("claim", 5, claims),
            ("party", 5, [.. parties.Select(id => Addresses.Party(id))]),
            ("search", 15, [.. Words.SelectMany(w => (string[])[Addresses.Search("words", w), Addresses.Search("words", w) + "&act=denies", Addresses.Search("words", w) + "&page=3"])]),
            ("review", 8, ["/review", "/review?act=denies", "/review?terms=anonymous"]),
            ("inputs", 3, ["/inputs", "/inputs?page=3"]),
            ("parties", 2, ["/parties"]),
            ("decisions", 2, ["/decisions"]),
        ];
    }
}
