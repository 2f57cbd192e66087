using System.Globalization;
using System.Text;
using Sayso.Ledger.Asking;

namespace Sayso.Ledger.Tests.Store;

/// <summary>What a ledger answers to every question there is, as one text.</summary>
internal static class AllAnswers
{
    public static string Of(NewsLedger ledger)
    {
        var said = new StringBuilder();
        foreach (var found in ledger.Find(new StatementQuery()).Concat(ledger.Find(new StatementQuery { Words = "water" })).Concat(ledger.Find(new StatementQuery { Speaker = "venn" })))
        {
            Line(said, "statement", found);
        }

        foreach (var reprint in ledger.Reprints())
        {
            Line(said, "reprint", reprint);
        }

        foreach (var report in ledger.Stories())
        {
            Line(said, "report", report);
        }

        foreach (var story in ledger.Stories().Select(s => s.Story).Distinct())
        {
            var seen = ledger.Story(story);
            Line(said, "story", seen is null ? null : $"{seen.Story} {seen.Title} reports {string.Join(", ", seen.Reports.Select(r => r.Report))} origins {seen.Origins.Count} parties {seen.Parties}");
            foreach (var claim in seen?.Claims ?? [])
            {
                Line(said, "claim", $"asserted by {claim.AssertedBy.Count}, denied by {claim.DeniedBy.Count}");
            }
        }

        foreach (var who in ledger.Who("Orla Venn"))
        {
            Line(said, "party", $"{who.Party.Id} {who.Party.Name} {who.Party.Members.Count}");
        }

        Line(said, "disputed", string.Join(", ", ledger.MaybeDisputed()));
        foreach (var decision in ledger.Decisions())
        {
            Line(said, "decision", decision);
        }

        Line(said, "head", ledger.Head());
        Line(said, "digest", ledger.Digest());
        return said.ToString();
    }

    private static void Line(StringBuilder said, string what, object? value) => said.Append(CultureInfo.InvariantCulture, $"{what}: {value}\n");
}
