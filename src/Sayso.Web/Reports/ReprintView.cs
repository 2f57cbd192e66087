using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Reprints;
using Sayso.Web.Marking;

namespace Sayso.Web.Reports;

/// <summary>Two reports beside each other, with the passages that both have.</summary>
internal sealed class ReprintView
{
    /// <summary>Lays two reports beside each other.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="shareOfA">How much of A stands in B, 0 to 1; null where that is under a tenth of the shorter.</param>
    /// <param name="shareOfB">How much of B stands in A.</param>
    /// <param name="containment">How much of the shorter one stands in the longer.</param>
    public ReprintView(ToldReport a, ToldReport b, double? shareOfA, double? shareOfB, double? containment)
    {
        Containment = containment;
        Passages = SharedPassages.Of(a.Reading.Document!.Text, b.Reading.Document!.Text);
        A = new Side(a, "a", shareOfA, Marked(a, "a", "b", p => p.InA));
        B = new Side(b, "b", shareOfB, Marked(b, "b", "a", p => p.InB));
    }

    /// <summary>The passages, in the order of A.</summary>
    public IReadOnlyList<SharedPassage> Passages { get; }

    /// <summary>How much of the shorter one stands in the longer, 0 to 1; null where that is under a tenth.</summary>
    public double? Containment { get; }

    /// <summary>The one.</summary>
    public Side A { get; }

    /// <summary>The other.</summary>
    public Side B { get; }

    /// <summary>Which was published first, in words.</summary>
    public string First
    {
        get
        {
            if (Day(A.Report.Published) is not { } a || Day(B.Report.Published) is not { } b)
            {
                return "Which came first is not known: a date is missing.";
            }

            // A day says nothing of the hour.
            var isExact = A.Report.Published!.Length > 10 && B.Report.Published!.Length > 10 && a.Instant is not null && b.Instant is not null;
            var order = isExact ? a.Instant!.Value.CompareTo(b.Instant!.Value) : a.Day.CompareTo(b.Day);
            return order == 0 ? "Which came first is not known: both are of one day." : $"The {(order < 0 ? "left" : "right")} one came first.";
        }
    }

    private TextMarkup Marked(ToldReport report, string own, string other, Func<SharedPassage, TextSpan> where)
    {
        var text = report.Reading.Document!.Text;
        List<Mark> marks = [.. Passages.Select((p, i) => new Mark(where(p), Marks.Shared, $"p{i + 1}"))];
        return new TextMarkup(text, TextCutter.Segments(text, marks))
        {
            Numbers = [.. Passages.Select((p, i) => new TextNumber(where(p).Start, $"{own}{i + 1}", $"{i + 1}", $"Passage {i + 1}, {p.Words} words: to the other report", $"#{other}{i + 1}")).OrderBy(n => n.At)],
        };
    }

    private static (DateOnly Day, DateTimeOffset? Instant)? Day(string? iso)
        => iso is { Length: >= 10 } && DateOnly.TryParseExact(iso[..10], "yyyy-MM-dd", out var day)
            ? (day, DateTimeOffset.TryParse(iso, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var at) ? at : null) : null;

    /// <summary>One of the two.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Key">What its ids on the page begin with.</param>
    /// <param name="Share">How much of it stands in the other, 0 to 1; null where that is little.</param>
    /// <param name="Text">Its text with the passages marked.</param>
    internal sealed record Side(ToldReport Report, string Key, double? Share, TextMarkup Text);
}
