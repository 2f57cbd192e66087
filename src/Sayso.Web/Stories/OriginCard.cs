using Sayso.Ledger.Asking;
using Sayso.Ledger.Origins;
using Sayso.Web.Wording;

namespace Sayso.Web.Stories;

/// <summary>One independent origin with its reports.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Party">Whom it comes from; null where that is not known.</param>
/// <param name="Reports">Its reports, by time.</param>
internal sealed record OriginCard(int Number, string? Party, IReadOnlyList<OriginReport> Reports)
{
    /// <summary>The origins of a story, who was first first.</summary>
    public static IEnumerable<OriginCard> Of(StoryOverview story, Voices voices)
        => story.Origins.Select((origin, i) => new OriginCard(i + 1, origin.Party, [.. origin.Documents.Select(d => new OriginReport(voices[d.Document], [.. d.Evidence.Select(e => Evidence(d.Document, e, voices))]))]));

    private static OriginReason Evidence(string report, OriginEvidence evidence, Voices voices)
    {
        if (evidence.Kind != OriginEvidenceKind.Reuse)
        {
            return new OriginReason(StoryWords.Of(evidence.Kind), evidence.Words, null);
        }

        var other = voices[evidence.Words];
        return new OriginReason($"{StoryWords.Percent(evidence.Sureness)} of its words stand in", other.Outlet is null ? other.Title ?? other.Report : $"{other.Outlet}: {other.Title ?? other.Report}", Addresses.Reprint(report, other.Report));
    }
}

/// <summary>A report of an origin.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reasons">Why it is of that origin, the surest first.</param>
internal sealed record OriginReport(ToldReport Report, IReadOnlyList<OriginReason> Reasons);

/// <summary>What tells where a report comes from.</summary>
/// <param name="Says">What it says, in our words.</param>
/// <param name="Words">The credit, the outlet, the other report.</param>
/// <param name="Address">The two reports beside each other; null where it is no matter of shared words.</param>
internal sealed record OriginReason(string Says, string Words, string? Address);
