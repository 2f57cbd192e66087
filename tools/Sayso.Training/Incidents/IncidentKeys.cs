using System.Text.Json;
using System.Text.RegularExpressions;
using Sayso.Incidents.Network;

namespace Sayso.Training.Incidents;

/// <summary>A filler of a key.</summary>
/// <param name="Role">As what.</param>
/// <param name="Keys"><see cref="FillerKey"/> of each of its names; of a named victim also those of its descriptions.</param>
/// <param name="Status">Place in <see cref="IncidentLabels.Statuses"/>; -1 where the key does not say, or says several.</param>
internal sealed record GoldFiller(IncidentRole Role, IReadOnlyList<string> Keys, int Status);

/// <summary>A template of a key.</summary>
/// <param name="Type">Place in <see cref="IncidentLabels.Types"/>; -1 for a type that the contract lacks.</param>
/// <param name="Stage">Place in <see cref="IncidentLabels.Stages"/>; -1 where the key does not say, or says several.</param>
/// <param name="Optional">Whether it need not be found.</param>
/// <param name="Fillers">Who and what took part.</param>
internal sealed record GoldTemplate(int Type, int Stage, bool Optional, IReadOnlyList<GoldFiller> Fillers);

/// <summary>Turns the keys of MUC-4 into what the network learns, by the rules of the project's scorer.</summary>
internal static partial class IncidentKeys
{
    private static readonly string[] Types = ["ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY"];
    private static readonly string[] Stages = ["ACCOMPLISHED", "ATTEMPTED", "THREATENED"];
    private static readonly (IncidentRole Role, string Slot)[] Slots =
    [
        (IncidentRole.Perpetrator, "PERP: INDIVIDUAL ID"), (IncidentRole.Organization, "PERP: ORGANIZATION ID"),
        (IncidentRole.Target, "PHYS TGT: ID"), (IncidentRole.Instrument, "INCIDENT: INSTRUMENT ID"),
    ];

    /// <summary>The templates of a line of the corpus.</summary>
    public static List<GoldTemplate> Of(JsonElement document) => [.. document.GetProperty("templates").EnumerateArray().Select(Template)];

    private static GoldTemplate Template(JsonElement template)
    {
        var fills = template.GetProperty("fills");
        var fillers = new List<GoldFiller>();
        foreach (var (role, slot) in Slots)
        {
            fillers.AddRange(Fills(fills, slot).Select(f => new GoldFiller(role, Keys(f), role == IncidentRole.Organization ? Status(fills, f) : -1)));
        }

        fillers.AddRange(Victims(fills));
        var types = Alternatives(fills, "INCIDENT: TYPE").Select(t => Array.IndexOf(Types, t)).ToArray();
        var stages = Alternatives(fills, "INCIDENT: STAGE OF EXECUTION").Select(t => Array.IndexOf(Stages, t)).ToArray();
        return new GoldTemplate(types is [var type, ..] ? type : -1, stages is [var stage] ? stage : -1, template.GetProperty("optional").GetBoolean(), [.. fillers.Where(f => f.Keys.Count > 0)]);
    }

    // A description tied to a name is one more name of it; one tied to none is a victim of its own.
    private static IEnumerable<GoldFiller> Victims(JsonElement fills)
    {
        var names = Fills(fills, "HUM TGT: NAME").Select(Keys).ToList();
        var alone = new List<List<string>>();
        foreach (var description in Fills(fills, "HUM TGT: DESCRIPTION"))
        {
            var about = Refs(description);
            var owners = names.Where(keys => keys.Exists(about.Contains)).ToList();
            owners.ForEach(keys => keys.AddRange(Keys(description)));
            if (owners.Count == 0)
            {
                alone.Add(Keys(description));
            }
        }

        return names.Concat(alone).Select(keys => new GoldFiller(IncidentRole.Victim, keys, -1));
    }

    private static int Status(JsonElement fills, JsonElement organization)
    {
        var keys = Keys(organization);
        var all = Fills(fills, "PERP: ORGANIZATION CONFIDENCE").ToList();
        var own = all.Where(c => Refs(c).Overlaps(keys)).ToList();
        if (own.Count == 0 && Fills(fills, "PERP: ORGANIZATION ID").Count() == 1)
        {
            own = all;
        }

        var found = own.SelectMany(Texts).Select(t => t.Trim('(', ')', ' ')).Select(t => t switch
        {
            "REPORTED AS FACT" => 0,
            "CLAIMED OR ADMITTED" => 1,
            "SUSPECTED OR ACCUSED" or "SUSPECTED OR ACCUSED BY AUTHORITIES" => 2,
            "POSSIBLE" => 3,
            _ => -1,
        }).Distinct().ToArray();
        return found is [var one] ? one : -1;
    }

    private static JsonElement.ArrayEnumerator Fills(JsonElement fills, string slot)
        => fills.TryGetProperty(slot, out var found) ? found.EnumerateArray() : default;

    private static IEnumerable<string> Texts(JsonElement fill) => fill.GetProperty("alts").EnumerateArray().Select(a => a.GetString()!);

    private static IEnumerable<string> Alternatives(JsonElement fills, string slot) => Fills(fills, slot).SelectMany(Texts);

    private static HashSet<string> Refs(JsonElement fill)
        => fill.TryGetProperty("refs", out var refs) ? [.. refs.EnumerateArray().Select(r => FillerKey.Of(r.GetString()))] : [];

    // Each also without what stands in brackets.
    private static List<string> Keys(JsonElement fill)
        => [.. Texts(fill).SelectMany(t => new[] { t, Brackets().Replace(t, " ") }).Select(t => FillerKey.Of(t)).Where(k => k.Length > 0).Distinct()];

    [GeneratedRegex(@"\s*(\([^()]*\)|\[[^\[\]]*\])\s*")]
    private static partial Regex Brackets();
}
