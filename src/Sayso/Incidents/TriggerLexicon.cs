using System.Collections.Frozen;
using System.Reflection;

namespace Sayso.Incidents;

/// <summary>What subject and object are to the one who reads of it; the words are those of <c>Data/triggers.txt</c>.</summary>
internal enum Frame
{
    Kill,
    Injure,
    Take,
    Arrest,
    Hit,
    Ruin,
    Harm,
    Fire,
    Blow,
    Wreck,
    Gather,
    Loot,
    Give,
    Befall,
    Die,
    Hurt,
    Miss,
    Fight,
}

/// <summary>A word that tells of an incident.</summary>
/// <param name="Type">What happened.</param>
/// <param name="Verb">Whether the word is a verb, else a noun.</param>
/// <param name="Frame">What stands around it.</param>
/// <param name="Condition">What must stand around it, as the file has it; empty where nothing must.</param>
/// <param name="Second">A lemma that must stand with it; null where none must.</param>
internal sealed record Trigger(IncidentType Type, bool Verb, Frame Frame, string Condition, string? Second)
{
    /// <summary>Whether it tells of an incident only together with another word: "died", "damaged".</summary>
    public bool Effect => Condition == "cause";

    /// <summary>Whether it tells of an incident of its own only with time, place, number or party.</summary>
    public bool Anchored => Condition == "anchored";
}

/// <summary>The words that tell of incidents and the lists of words that tell what stands around them, read once from the embedded <c>triggers.txt</c>.</summary>
internal sealed class TriggerLexicon
{
    private static readonly FrozenSet<string> Nothing = FrozenSet<string>.Empty;

    private readonly FrozenDictionary<string, Trigger[]> _triggers;
    private readonly FrozenDictionary<string, FrozenSet<string>> _lists;

    private TriggerLexicon(FrozenDictionary<string, Trigger[]> triggers, FrozenDictionary<string, FrozenSet<string>> lists) => (_triggers, _lists) = (triggers, lists);

    /// <summary>The lexicon that ships with the library.</summary>
    public static TriggerLexicon Default { get; } = Load();

    /// <summary>The triggers that begin with a lemma, longer ones first; empty where there are none.</summary>
    public ReadOnlySpan<Trigger> Of(string lemma) => _triggers.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>The words of a list.</summary>
    public FrozenSet<string> Words(string list) => _lists.GetValueOrDefault(list, Nothing);

    private static TriggerLexicon Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Sayso.Incidents.triggers.txt")
            ?? throw new InvalidOperationException("the lexicon of incidents is missing from the library; build it anew");
        using var reader = new StreamReader(stream);
        var triggers = new Dictionary<string, List<Trigger>>(StringComparer.Ordinal);
        var lists = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var fields = line.Split('|', StringSplitOptions.TrimEntries);
            var lemmas = fields[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields[0] == "list")
            {
                lists[fields[1]] = lemmas.ToFrozenSet(StringComparer.Ordinal);
                continue;
            }

            foreach (var lemma in lemmas)
            {
                var parts = lemma.Split('+');
                if (!triggers.TryGetValue(parts[0], out var known))
                {
                    triggers[parts[0]] = known = [];
                }

                known.Add(new Trigger(Enum.Parse<IncidentType>(fields[0], ignoreCase: true), fields[1] == "verb", Enum.Parse<Frame>(fields[2], ignoreCase: true), fields[3],
                    parts.Length > 1 ? parts[1] : null));
            }
        }

        return new TriggerLexicon(triggers.ToFrozenDictionary(t => t.Key, t => t.Value.OrderBy(x => x.Second is null).ToArray(), StringComparer.Ordinal),
            lists.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
