using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Register;
using Sayso.Statements;
using Sayso.Web.Ledgers;
using Sayso.Web.Stories;
using Sayso.Web.Wording;

namespace Sayso.Web.Pages;

/// <summary>Who speaks in public, and what they said over time; others have no page, and are told why.</summary>
internal sealed class PartyModel(LedgerDesk desk) : PageModel
{
    private const int MostPositions = 40;
    private const int MostOffered = 100;
    private const int MostReports = 200;
    private const int PartyWeight = 40;         // reports that a profile holds on to, at most

    /// <summary>The party; null where it has no page.</summary>
    public PartyProfile? Profile { get; private set; }

    /// <summary>What it says, the newest first: of the act that was asked for.</summary>
    public Shown<Position> Said { get; private set; } = new([], 0);

    /// <summary>The act that was asked for; null for all.</summary>
    public Act? Chosen { get; private set; }

    /// <summary>How often it does what.</summary>
    public IReadOnlyList<(Act Act, int Count)> Acts { get; private set; } = [];

    /// <summary>What it is called over time: each description once, with the first report that has it.</summary>
    public IReadOnlyList<PartyDescription> Descriptions { get; private set; } = [];

    /// <summary>The reports in which it speaks, for parting it.</summary>
    public IReadOnlyList<(string Report, string? Outlet, string? Published)> Reports { get; private set; } = [];

    /// <summary>Others of the same name that have a page.</summary>
    public IReadOnlyList<Party> Namesakes { get; private set; } = [];

    /// <summary>Names of other parties, to choose from.</summary>
    public IReadOnlyList<PartyLine> Others { get; private set; } = [];

    /// <summary>What was just decided.</summary>
    public IReadOnlyList<MadeDecision> Done { get; private set; } = [];

    /// <summary>The party that was parted from this one; null where none was.</summary>
    public string? To { get; private set; }

    /// <summary>Why nothing was decided.</summary>
    public string? Problem { get; private set; }

    /// <summary>What was asked for, as a name to search by.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>Whether lists are shown whole.</summary>
    public bool IsAll { get; private set; }

    public Task<IActionResult> OnGetAsync(string? id, string? report, string? statement, string? act, string? all, long[]? done, string? to, CancellationToken cancel)
        => ShowAsync(id, report is null ? null : (report, statement), act, all is not null, done ?? [], to, cancel);

    public async Task<IActionResult> OnPostMergeAsync(string? id, string? other, string? note, CancellationToken cancel)
        => id is null || string.IsNullOrWhiteSpace(other) ? await RefuseAsync(id, "Choose the party that is the same.", cancel).ConfigureAwait(false)
            : await DecideAsync(id, ledger => ledger.MergeParties(id, other.Trim(), Given(note)), null, cancel).ConfigureAwait(false);

    public async Task<IActionResult> OnPostSplitAsync(string? id, string[]? report, string? note, CancellationToken cancel)
        => id is null || report is not { Length: > 0 and <= MostReports } reports ? await RefuseAsync(id, "Choose the reports in which it is another.", cancel).ConfigureAwait(false)
            : await DecideAsync(id, ledger => ledger.SplitParty(id, reports, Given(note)), seq => $"{id}~{seq.ToString(CultureInfo.InvariantCulture)}", cancel).ConfigureAwait(false);

    private async Task<IActionResult> ShowAsync(string? id, (string Report, string? Statement)? from, string? act, bool all, long[] done, string? to, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return LocalRedirect("/parties");
        }

        var profile = await desk.AskAsync(ledger =>
        {
            var found = Meant(ledger, id, from);
            if (found is not null && PublicParty.HasPage(found.Party))
            {
                Others = [.. desk.Kept(ledger, "parties to choose from", () => ledger.PartyList(null, MostOffered)).Where(o => o.HasPage && o.Name != found.Party.Name)];
                Reports = desk.Kept(ledger, "reports of party " + found.Party.Id, () => ReportsOf(ledger, found));
                Done = done.Length == 0 ? [] : ledger.DecisionsAt(done);
            }

            return found;
        }, cancel).ConfigureAwait(false);
        Asked = profile?.Party.Name ?? (id.Contains(':', StringComparison.Ordinal) ? id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('@', '~')[0].Replace('-', ' ') : id);
        if (profile is null || !PublicParty.HasPage(profile.Party))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        (Profile, IsAll, To) = (profile, all, to);
        Acts = [.. profile.Positions.GroupBy(p => p.Act).Select(g => (g.Key, g.Count())).OrderByDescending(a => a.Item2).ThenBy(a => a.Key)];
        Chosen = Acts.Where(a => ReadingJson.Word(a.Act) == act).Select(a => (Act?)a.Act).FirstOrDefault();
        Said = Shown.Of(profile.Positions.Where(p => Chosen is null || p.Act == Chosen).Reverse(), all ? int.MaxValue : MostPositions);
        Descriptions = [.. profile.Party.Descriptions.OrderBy(d => d.Published ?? "9", StringComparer.Ordinal).DistinctBy(d => d.Text, StringComparer.OrdinalIgnoreCase)];
        return Page();
    }

    /// <summary>Whether a position can be a wording of a claim: not where nothing is asserted or denied.</summary>
    public static bool MayBeClaim(Position position) => position is { Negated: false, Act: not (Act.DeclinesComment or Act.Questions or Act.Thinks) };

    // Each report with its own date: a position is dated by the first of those that have it.
    private static List<(string Report, string? Outlet, string? Published)> ReportsOf(NewsLedger ledger, PartyProfile profile)
    {
        var dated = profile.Positions.DistinctBy(p => p.Places[0].Report).ToDictionary(p => p.Places[0].Report, p => p.Published, StringComparer.Ordinal);
        return [.. profile.Positions.SelectMany(p => p.Places).DistinctBy(p => p.Report).Take(MostReports)
            .Select(p => (p.Report, p.Outlet, dated.TryGetValue(p.Report, out var published) ? published : ledger.History(p.Report)?.Versions[^1].Published))];
    }

    // Where several have the name, the one that speaks in the report from which the link comes. Only such parties have "~" in their ids.
    private PartyProfile? Meant(NewsLedger ledger, string id, (string Report, string? Statement)? from)
    {
        var found = desk.Kept(ledger, "party " + id, () => ledger.Profile(id), PartyWeight);
        if (found is null && from is var (there, said) && said is not null)
        {
            found = desk.Kept(ledger, $"party {id} of {there}\u001f{said}", () => ledger.Profile(id, at: (there, said)), PartyWeight);
        }

        if (found is not { IsCut: false } || !found.Party.Id.Contains('~', StringComparison.Ordinal))
        {
            return found;
        }

        var key = found.Party.Id.Split('~')[0];
        var called = desk.Kept(ledger, "parties called " + key, () => ledger.Who(found.Party.Name).Where(p => p.Party.Id.Split('~')[0] == key).ToList());
        if (from is var (report, statement)
            && (called.Find(p => p.Positions.Any(q => q.Places.Any(place => place.Report == report && place.Statement == statement))) ?? called.Find(p => p.Party.Members.Any(m => m.Report == report))) is { } meant
            && meant.Party.Id != found.Party.Id)
        {
            found = desk.Kept(ledger, "party " + meant.Party.Id, () => ledger.Profile(meant.Party.Id), PartyWeight) ?? found;
        }

        Namesakes = [.. called.Select(p => p.Party).Where(p => p.Id != found.Party.Id && PublicParty.HasPage(p))];
        return found;
    }

    private async Task<IActionResult> DecideAsync(string id, Func<NewsLedger, Decided> decide, Func<long, string>? parted, CancellationToken cancel)
    {
        var made = await desk.ChangeAsync(decide, cancel).ConfigureAwait(false);
        return made.Seq is not { } seq ? await RefuseAsync(id, $"Nothing was changed: {made.Problem}.", cancel).ConfigureAwait(false)
            : LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{Addresses.Party(id)}&done={seq}{(parted is null ? "" : "&to=" + Uri.EscapeDataString(parted(seq)))}"));
    }

    private async Task<IActionResult> RefuseAsync(string? id, string problem, CancellationToken cancel)
    {
        var page = await ShowAsync(id, null, null, all: false, [], null, cancel).ConfigureAwait(false);
        if (Profile is not null)
        {
            Problem = problem;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return page;
    }

    private static string? Given(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();
}
