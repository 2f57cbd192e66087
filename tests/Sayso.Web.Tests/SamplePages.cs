namespace Sayso.Web.Tests;

/// <summary>Addresses of pages in a ledger that has <c>krasna-mine.jsonl</c>.</summary>
internal static class SamplePages
{
    private const string Original = "harbour-courier";
    private const string Reprint = "zelin-herald";

    /// <summary>The address of a page of a kind: "/story"; others come back as they are.</summary>
    public static string Address(WorkspaceHost host, string kind)
    {
        using var ledger = host.Open();
        var story = ledger.Story(Original)!;
        var claim = story.Claims[0].Wordings[0];
        return kind switch
        {
            "/story" => Wording.Addresses.Story(story.Story),
            "/report" => Wording.Addresses.Report(Original),
            "/party" => Wording.Addresses.Party(story.Register.Parties.First(p => p.Name.Contains("Ministry", StringComparison.Ordinal)).Id),
            "/claim" => Wording.Addresses.Claim(claim.Report, claim.Statement),
            "/reprint" => Wording.Addresses.Reprint(Original, Reprint),
            _ => kind,
        };
    }
}
