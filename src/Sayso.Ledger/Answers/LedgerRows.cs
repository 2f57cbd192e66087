using System.Globalization;
using System.Text.Json;
using Sayso.Ledger.Asking;

namespace Sayso.Ledger.Answers;

/// <summary>What is asked of the ledger as a whole, in rows.</summary>
public static class LedgerRows
{
    /// <summary>A row for each place of each thing that a party says.</summary>
    public static IEnumerable<AnswerRow> Of(PartyPositions found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Positions.SelectMany(p => p.Places.Select(place => new AnswerRow(
        [
            ("party", found.Party.Id), ("name", found.Party.Name), ("kind", ReadingJson.Word(found.Party.Kind)), ("act", ReadingJson.Word(p.Act)), ("negated", p.Negated), ("told", p.Told), ("via", p.Via),
            ("report", place.Report), ("outlet", place.Outlet), ("published", p.Published), ("statement", place.Statement), ("start", place.Start), ("end", place.End), ("words", p.Text),
        ])));
    }

    /// <summary>A decision.</summary>
    public static AnswerRow Of(MadeDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new AnswerRow(
        [
            ("decision", (decimal)decision.Seq), ("time", decision.Time), ("actor", decision.Actor), ("about", decision.About), ("kind", decision.Kind), ("what", decision.What), ("note", decision.Note), ("astray", decision.Astray),
            ("undone", decision.Undone is { } undone ? (decimal)undone : null),
        ]);
    }

    /// <summary>A search that is kept.</summary>
    public static AnswerRow Of(Alert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return new AnswerRow([("name", alert.Name), .. Parts(alert.Query).Select(p => (p.Name, (object?)p.Value)), ("told", alert.Told)]);
    }

    /// <summary>Two reports that share words.</summary>
    /// <param name="json">Within an object.</param>
    /// <param name="pair">The two.</param>
    public static void Write(Utf8JsonWriter json, FoundReprint pair)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(pair);
        json.WriteString("a"u8, pair.A);
        json.WriteString("b"u8, pair.B);
        json.WriteNumber("containment"u8, pair.Containment);
    }

    /// <summary>A statement that was found.</summary>
    /// <param name="json">Within an object.</param>
    /// <param name="s">The statement.</param>
    public static void Write(Utf8JsonWriter json, FoundStatement s)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(s);
        json.WriteString("report"u8, s.Report);
        json.WriteString("statement"u8, s.Statement);
        json.WriteString("outlet"u8, s.Outlet);
        json.WriteString("published"u8, s.Published);
        json.WriteString("speaker"u8, s.Speaker);
        json.WriteString("description"u8, s.Description);
        json.WriteString("terms"u8, s.Terms);
        json.WriteString("act"u8, s.Act);
        json.WriteBoolean("negated"u8, s.Negated);
        json.WriteString("via"u8, s.Via);
        json.WriteString("source"u8, s.Source);
        json.WriteString("cue"u8, s.Cue);
        json.WriteString("content"u8, s.Content);
        json.WriteNumber("start"u8, s.Start);
        json.WriteNumber("end"u8, s.End);
        json.WriteNumber("confidence"u8, s.Confidence);
        json.WriteString("status"u8, s.Status);
    }

    /// <summary>What a search looks for, under the names of the options of the command line; null where it does not ask for that.</summary>
    public static IEnumerable<(string Name, string? Value)> Parts(StatementQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            ("words", query.Words), ("speaker", query.Speaker), ("act", query.Act), ("terms", query.Terms), ("place", query.Place), ("outlet", query.Outlet), ("from", Day(query.From)), ("to", Day(query.To)),
        ];
    }
}
