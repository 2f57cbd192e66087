using Sayso.Documents;

namespace Sayso.Ledger.Origins;

/// <summary>Finds the words of a credit, and how far it goes.</summary>
internal static class CreditWords
{
    private const int Edge = 1500;      // characters at either end in which a credit stands

    private static readonly string[] OfPart =
    [
        "contribut", "additional reporting", "with reporting by", "with files from", "with information from", "with material from", "includes reporting", "includes information", "materials from", "was used in this",
    ];

    /// <summary>The credit that a document's field tells of.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="wire">The agency, and where it was found.</param>
    public static Credit Find(string text, Field wire)
    {
        // At the end first: there stand those that say how far they go.
        var tail = Math.Max(0, text.Length - Edge);
        var line = Line(text, wire.Value, tail, text.Length, last: true) ?? Line(text, wire.Value, 0, Math.Min(Edge, text.Length), last: false);
        if (wire.From == "credit line" && line is { } found)
        {
            var words = found.Of(text);
            return new Credit(wire.Value, OfPart.Any(p => words.Contains(p, StringComparison.OrdinalIgnoreCase)) ? CreditReach.Part : CreditReach.Whole, words, found);
        }

        var at = text.AsSpan(0, Math.Min(Edge, text.Length)).IndexOf(wire.Value, StringComparison.Ordinal);
        return new Credit(wire.Value, CreditReach.Whole, wire.Value, at < 0 ? null : new TextSpan(at, at + wire.Value.Length));
    }

    private static TextSpan? Line(string text, string agency, int from, int to, bool last)
    {
        var part = text.AsSpan(from, to - from);
        var at = last ? part.LastIndexOf(agency, StringComparison.Ordinal) : part.IndexOf(agency, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var start = part[..at].LastIndexOf('\n') + 1;
        var end = part[at..].IndexOf('\n') is >= 0 and var next ? at + next : part.Length;
        var trimmed = part[start..end].Trim();
        start += part[start..end].IndexOf(trimmed, StringComparison.Ordinal);
        return new TextSpan(from + start, from + start + trimmed.Length);
    }
}
