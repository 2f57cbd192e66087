using Sayso.Documents;
using Sayso.Ledger.Exports;

namespace Sayso.Ledger.Corrections;

/// <summary>What a correction does.</summary>
public enum CorrectionKind
{
    /// <summary>Something is there that was not found.</summary>
    Added,

    /// <summary>It is something else.</summary>
    Changed,

    /// <summary>It is not there.</summary>
    Removed,
}

/// <summary>One fact that annotations have otherwise than a reading; of all about one statement <see cref="ImportedCorrections"/> makes a <see cref="StatementCorrection"/>.</summary>
/// <param name="Document">SHA-256 of the text.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Statement">The statement's id in the reading; of an added one the id that the annotations give it.</param>
/// <param name="Spans">Where the part stands now, or stood where it is removed; empty where an attribute is meant.</param>
/// <param name="Field">"content", "source", "cue", or an attribute: "act".</param>
/// <param name="Old">Words or value before; null where there were none.</param>
/// <param name="New">Words or value now; null where there are none.</param>
/// <param name="Author">Who says so; null where not known.</param>
/// <param name="Note">Why; null where not said.</param>
public sealed record Correction(string Document, CorrectionKind Kind, string Statement, IReadOnlyList<TextSpan> Spans, string Field, string? Old, string? New, string? Author, string? Note)
{
    /// <summary>What annotations of a text say otherwise than the reading does, in the order of the reading, what is added last.</summary>
    public static IReadOnlyList<Correction> Between(MarkedText before, MarkedText after, string? author, string? note)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Facts(before), Facts(after));
        var found = new List<Correction>();
        foreach (var (key, (value, spans)) in old)
        {
            if (!now.TryGetValue(key, out var other))
            {
                found.Add(new Correction(before.Document.Sha256, CorrectionKind.Removed, key.Statement, spans, key.Field, value, null, author, note));
            }
            else if (other.Value != value || !other.Spans.SequenceEqual(spans))
            {
                found.Add(new Correction(before.Document.Sha256, CorrectionKind.Changed, key.Statement, other.Spans, key.Field, value, other.Value, author, note));
            }
        }

        found.AddRange(now.Where(one => !old.ContainsKey(one.Key)).Select(one
            => new Correction(before.Document.Sha256, CorrectionKind.Added, one.Key.Statement, one.Value.Spans, one.Key.Field, null, one.Value.Value, author, note)));
        return found;
    }

    // In the order of the annotations.
    private static OrderedDictionary<(string Statement, string Field), (string Value, IReadOnlyList<TextSpan> Spans)> Facts(MarkedText text)
    {
        var facts = new OrderedDictionary<(string, string), (string, IReadOnlyList<TextSpan>)>();
        foreach (var markup in text.Markups)
        {
            facts[(markup.Statement, markup.Role)] = (string.Join(" … ", markup.Spans.Select(span => span.Of(text.Document.Text))), markup.Spans);
            foreach (var (name, value) in markup.Attributes)
            {
                facts[(markup.Statement, name)] = (value, []);
            }
        }

        return facts;
    }
}
