using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Pages;

/// <summary>
/// Up to which event of the ledger somebody has seen what there is; kept in a cookie of the browser. Who looks again within an hour still sees what was new: a page that is
/// loaded twice loses nothing.
/// </summary>
/// <param name="Seen">The last event that had been seen when this visit began.</param>
/// <param name="Began">When this visit began.</param>
/// <param name="Shown">The last event when Home was shown last.</param>
internal sealed record LastVisit(long Seen, DateTimeOffset Began, long Shown)
{
    private static readonly TimeSpan Length = TimeSpan.FromHours(1);

    /// <summary>What the browser has; null on the first visit.</summary>
    public static LastVisit? Of(HttpRequest request, string ledger)
    {
        var parts = request.Cookies[Cookie(ledger)]?.Split('.');
        return parts is [var seen, var began, var shown] && Number(seen) is { } s && Number(began) is { } b && Number(shown) is { } l && b < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? new LastVisit(s, DateTimeOffset.FromUnixTimeSeconds(b), l) : null;
    }

    /// <summary>The visit as it is when Home is shown.</summary>
    /// <param name="before">What the browser had; null on the first visit, to which nothing is new.</param>
    /// <param name="now">What time it is.</param>
    /// <param name="head">The ledger's last event.</param>
    public static LastVisit Now(LastVisit? before, DateTimeOffset now, long head)
    {
        if (before is null || before.Shown > head)
        {
            return new LastVisit(head, now, head);      // or another ledger under the same name
        }

        return now - before.Began < Length ? before with { Shown = head } : new LastVisit(before.Shown, now, head);
    }

    /// <summary>Gives it to the browser, for a year.</summary>
    public void Keep(HttpResponse response, string ledger) => response.Cookies.Append(
        Cookie(ledger), string.Create(CultureInfo.InvariantCulture, $"{Seen}.{Began.ToUnixTimeSeconds()}.{Shown}"),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), Path = "/" });

    // Cookies know neither ports nor ledgers.
    private static string Cookie(string ledger) => "sayso-seen-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(ledger))))[..8];

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
