using System.Collections.Frozen;
using System.Reflection;

namespace Sayso.Statements;

/// <summary>What can follow a cue verb; the letters are those of <c>Data/cues.txt</c>.</summary>
[Flags]
internal enum Frames
{
    None = 0,
    Quotation = 1 << 0,
    Clause = 1 << 1,
    ThatClause = 1 << 2,
    Listener = 1 << 3,
    Infinitive = 1 << 4,
    Noun = 1 << 5,
    Gerund = 1 << 6,
    As = 1 << 7,
    For = 1 << 8,
    ObjectInfinitive = 1 << 9,
    QuestionWord = 1 << 10,
}

/// <summary>The form a cue verb stands in.</summary>
internal enum VerbForm
{
    Base,
    Third,
    Past,
    Participle,
    Gerund,
}

/// <summary>A cue verb and what it says of the statement.</summary>
internal sealed record CueVerb(string Lemma, Act Act, Stance Stance, Frames Frames, string[] Particles);

/// <summary>A cue verb found in the text: its head token and the end of its particles.</summary>
internal readonly record struct CueMatch(CueVerb Verb, VerbForm Form, int Head, int End);

/// <summary>The cue verbs in all their forms, read once from the embedded <c>cues.txt</c>.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, (CueVerb Verb, VerbForm Form)[]> _byForm;

    private CueLexicon(FrozenDictionary<string, (CueVerb, VerbForm)[]> byForm) => _byForm = byForm;

    /// <summary>The lexicon that ships with the library.</summary>
    public static CueLexicon Default { get; } = Load();

    /// <summary>The cue verb whose head is the token, with its particles; the one with most particles wins.</summary>
    public CueMatch? Match(Lexemes words, int token)
    {
        if (!_byForm.TryGetValue(words.Lower(token), out var candidates))
        {
            return null;
        }

        CueMatch? best = null;
        foreach (var (verb, form) in candidates)
        {
            var end = token + 1;
            foreach (var particle in verb.Particles)
            {
                end = words.Is(end, particle) ? end + 1 : -1;
                if (end < 0)
                {
                    break;
                }
            }

            if (end > 0 && (best is not { } found || end > found.End))
            {
                best = new CueMatch(verb, form, token, end);
            }
        }

        return best;
    }

    private static CueLexicon Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Sayso.Statements.cues.txt")
            ?? throw new InvalidOperationException("the cue lexicon is missing from the library; build it anew");
        using var reader = new StreamReader(stream);
        var byForm = new Dictionary<string, List<(CueVerb, VerbForm)>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                Add(CueLine.Parse(line), byForm);
            }
        }

        return new CueLexicon(byForm.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal));
    }

    private static void Add(CueLine line, Dictionary<string, List<(CueVerb, VerbForm)>> byForm)
    {
        if (line.Kind is not null)
        {
            return;         // no verb that the rules look for
        }

        var parts = line.Names[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var head = parts[0];
        var verb = new CueVerb(line.Names[0], line.Act, line.Stance, ParseFrames(line.Frames), parts[1..]);
        var past = line.Irregular.Length > 0 ? line.Irregular[0] : Inflection.Past(head);
        var participle = line.Irregular.Length > 1 ? line.Irregular[1] : past;
        var gerund = line.Irregular.Length > 2 ? line.Irregular[2] : Inflection.Gerund(head);
        (string Form, VerbForm Kind)[] forms =
        [
            (head, VerbForm.Base), (Inflection.Third(head), VerbForm.Third), (past, VerbForm.Past), (gerund, VerbForm.Gerund),
        ];
        foreach (var (form, kind) in participle == past ? forms : [.. forms, (participle, VerbForm.Participle)])
        {
            if (!byForm.TryGetValue(form, out var list))
            {
                byForm[form] = list = [];
            }

            list.Add((verb, kind));
        }
    }

    private static Frames ParseFrames(string field)
    {
        var frames = Frames.None;
        foreach (var letter in field)
        {
            frames |= letter switch
            {
                'Q' => Frames.Quotation,
                'S' => Frames.Clause | Frames.ThatClause,
                'T' => Frames.ThatClause,
                'O' => Frames.Listener,
                'I' => Frames.Infinitive,
                'N' => Frames.Noun,
                'G' => Frames.Gerund,
                'A' => Frames.As,
                'F' => Frames.For,
                'X' => Frames.ObjectInfinitive,
                'W' => Frames.QuestionWord,
                _ => Frames.None,
            };
        }

        return frames;
    }
}

/// <summary>Regular English verb forms; doubled consonants and irregular verbs are given in the lexicon.</summary>
internal static class Inflection
{
    public static string Third(string verb) => verb switch
    {
        _ when EndsWithConsonantY(verb) => verb[..^1] + "ies",
        _ when verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith("sh", StringComparison.Ordinal)
            || verb.EndsWith("ch", StringComparison.Ordinal) => verb + "es",
        _ => verb + "s",
    };

    public static string Past(string verb) => verb switch
    {
        _ when EndsWithConsonantY(verb) => verb[..^1] + "ied",
        _ when verb.EndsWith('e') => verb + "d",
        _ => verb + "ed",
    };

    public static string Gerund(string verb)
        => verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing" : verb + "ing";

    private static bool EndsWithConsonantY(string verb)
        => verb.EndsWith('y') && verb.Length > 1 && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);
}
