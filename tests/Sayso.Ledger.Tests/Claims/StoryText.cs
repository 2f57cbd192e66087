using System.Globalization;
using System.Text;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Register;
using Sayso.Ledger.Series;

namespace Sayso.Ledger.Tests.Claims;

/// <summary>A story as a page for people.</summary>
internal static class StoryText
{
    public static string Of(IReadOnlyCollection<Report> reports)
    {
        var register = PartyRegister.Of(reports);
        var page = new StringBuilder("Claims\n");
        foreach (var claim in ClaimGroups.Of(reports, register))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{Fold(claim.Text)}\n  parties {claim.Parties}, origins {claim.Origins}, since {claim.Since}, {string.Join(' ', claim.Acts)}\n");
            page.Append(CultureInfo.InvariantCulture, $"  asserted by {Voices(claim.AssertedBy)}\n");
            if (claim.DeniedBy.Count > 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"  denied by {Voices(claim.DeniedBy)} ({claim.Denying})\n");
            }

            foreach (var wording in claim.Wordings)
            {
                page.Append(CultureInfo.InvariantCulture, $"    {wording.Report} {wording.Statement}{(wording.Denies ? " denies" : "")}: {Fold(wording.Text)}\n");
            }
        }

        page.Append("\nFigures\n");
        foreach (var series in FigureSeries.Of(reports, register))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{series.Quantity} [{series.Unit}]\n");
            for (var i = 0; i < series.Points.Count; i++)
            {
                var p = series.Points[i];
                page.Append(CultureInfo.InvariantCulture, $"  {i} {p.Published} {p.Low}..{p.High} {p.State} {p.Giver?.Name ?? "(report)"}: {string.Join(", ", p.Documents.Select(d => d.Report))}\n");
            }

            page.Append(string.Concat(series.Disagreements.Select(d => $"  {d.One} against {d.Two}\n"))).Append(string.Concat(series.Revisions.Select(r => $"  {r.From} revised to {r.To}\n")));
        }

        page.Append("\nParties\n\n");
        foreach (var party in register.Parties)
        {
            page.Append(CultureInfo.InvariantCulture, $"{party.Id}: {party.Name} [{string.Join(", ", party.Aliases)}] {string.Join("; ", party.Descriptions.Select(d => $"{d.Report} {d.Text}"))} ({string.Join(' ', party.Members.Select(m => m.Report))})\n");
        }

        return page.ToString();
    }

    private static string Voices(IReadOnlyList<Voice> voices) => voices.Count == 0 ? "nobody" : string.Join("; ", voices.Select(v => v.Party is null ? $"“{Fold(v.Name)}” of {v.Origin}" : v.Name));

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
