using System.Text.Json.Nodes;
using Sayso.Incidents;
using Sayso.Incidents.Network;

namespace Sayso.Training.Incidents;

/// <summary>Writes what the model alone finds as readings, for the project's scorer.</summary>
internal static class IncidentReadings
{
    /// <summary>A reading with nothing but incidents.</summary>
    public static string Of(IncidentDocument document, IReadOnlyList<IncidentDraft> drafts)
        => new JsonObject { ["id"] = document.Id, ["incidents"] = new JsonArray([.. drafts.Select(d => Incident(document.Analysis.Text.Text, d))]) }.ToJsonString();

    private static JsonObject Incident(string text, IncidentDraft draft)
    {
        var fillers = draft.Roles.GroupBy(r => (r.Role, r.Filler)).Select(g => g.First()).ToArray();
        return new JsonObject
        {
            ["type"] = Word(draft.Type.ToString()),
            ["stage"] = Word(draft.Stage.ToString()),
            ["perpetrators"] = new JsonArray([.. fillers.Where(f => f.Role is IncidentRole.Perpetrator or IncidentRole.Organization).Select(f =>
            {
                var named = Named(text, f);
                named["kind"] = f.Role == IncidentRole.Organization ? "organization" : "group";
                named["status"] = Word((f.Status ?? PerpetratorStatus.Reported).ToString());
                return named;
            })]),
            ["victims"] = Of(IncidentRole.Victim),
            ["targets"] = Of(IncidentRole.Target),
            ["instruments"] = Of(IncidentRole.Instrument),
        };

        JsonArray Of(IncidentRole role) => new([.. fillers.Where(f => f.Role == role).Select(f => Named(text, f))]);
    }

    private static JsonObject Named(string text, DraftRole role) => new() { ["name"] = role.Span.Of(text) };

    private static string Word(string name) => name.ToLowerInvariant();
}
