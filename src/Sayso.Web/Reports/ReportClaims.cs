using Sayso.Ledger.Asking;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Register;
using Sayso.Web.Wording;

namespace Sayso.Web.Reports;

/// <summary>Who speaks in a report, and which of its statements are wordings of claims: that takes a while in a long report, so it is worked out when it is first asked for.</summary>
internal sealed class ReportClaims
{
    private readonly string _report;
    private readonly Lazy<IReadOnlySet<string>> _worded;

    public ReportClaims(ToldReport report)
    {
        var alone = new Report(report.Report, report.Outlet, report.Published, report.Reading, "");
        var parties = PartyRegister.Of([alone]);
        (_report, Parties) = (report.Report, parties);
        _worded = new(() => report.Counts ? ClaimGroups.WordedIn(alone, parties) : new HashSet<string>());
    }

    /// <summary>The parties of the report.</summary>
    public PartyRegister Parties { get; }

    /// <summary>The page of the claim of which a statement is a wording; null where there is none.</summary>
    public string? AddressOf(string statement) => _worded.Value.Contains(statement) ? Addresses.Claim(_report, statement) : null;
}
