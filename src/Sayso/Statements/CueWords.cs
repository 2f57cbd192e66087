using System.Collections.Frozen;
using System.Reflection;
using Sayso.Language;

namespace Sayso.Statements;

/// <summary>What kind of word a cue is.</summary>
internal enum CueKind
{
    Verb,
    Noun,
    Adjective,

    /// <summary>Tells less than what stands with it: "made" in "made the claim", "continued" in "continued to deny", "statement" in "a statement saying".</summary>
    Light,

    /// <summary>The same of nouns.</summary>
    LightNoun,
}

/// <summary>A word or phrase that can be a cue, by lemmas.</summary>
/// <param name="Name">As in <c>cues.txt</c>.</param>
/// <param name="Parts">Its words; "…" stands for up to eight words of any kind.</param>
/// <param name="Act">What kind of act it makes a statement.</param>
/// <param name="Stance">What it lets on about the content.</param>
/// <param name="Kind">What kind of word its first is.</param>
internal sealed record CueWord(string Name, string[] Parts, Act Act, Stance Stance, CueKind Kind);

/// <summary>
/// All cue words by the lemma of their first word: the verbs with frames, by which the rules find statements, and all the others,
/// by which a statement that was found is told. Read once from the embedded <c>cues.txt</c>.
/// </summary>
internal sealed class CueWords
{
    private const int Gap = 8;

    private readonly FrozenDictionary<string, CueWord[]> _byLemma;

    private CueWords(FrozenDictionary<string, CueWord[]> byLemma) => _byLemma = byLemma;

    /// <summary>The words that ship with the library.</summary>
    public static CueWords Default { get; } = Load();

    /// <summary>
    /// The entry that begins at the word, the longest before others, one of the word's own kind before others; null where there is none.
    /// <paramref name="end"/> is where a phrase has to end.
    /// </summary>
    public (CueWord Entry, int Last)? At(WordTree tree, int word, int end)
    {
        if (!_byLemma.TryGetValue(tree.Lemma(word), out var entries)
            && !_byLemma.TryGetValue(tree.Words[word].Xpos is "VBG" or "VBN" or "VBD" ? Stem(tree.Lemma(word)) : "", out entries))
        {
            return null;
        }

        var wanted = KindOf(tree.Upos(word));
        (CueWord Entry, int Last)? best = null;
        var rank = -1;
        foreach (var entry in entries)
        {
            if (Match(tree, entry, word, end) is not { } last)
            {
                continue;
            }

            var light = entry.Kind == (wanted == CueKind.Noun ? CueKind.LightNoun : CueKind.Light);
            var score = (entry.Parts.Length * 4) + (light ? 3 : entry.Kind == wanted ? 2 : 0);
            if (score > rank)
            {
                (best, rank) = ((entry, last), score);
            }
        }

        return best;
    }

    // A participle that the tagger took for an adjective keeps its own form as lemma; so may a noun in -ing.
    private static string Stem(string form)
        => form.EndsWith("ied", StringComparison.Ordinal) ? form[..^3] + "y"
            : form.EndsWith("ed", StringComparison.Ordinal) ? form[..^2]
            : form.EndsWith("ing", StringComparison.Ordinal) ? form[..^3] : form;

    private static CueKind KindOf(PartOfSpeech part) => part switch
    {
        PartOfSpeech.Noun or PartOfSpeech.Propn => CueKind.Noun,
        PartOfSpeech.Adj or PartOfSpeech.Adv => CueKind.Adjective,
        _ => CueKind.Verb,
    };

    private static int? Match(WordTree tree, CueWord entry, int word, int end)
    {
        var at = word;
        for (var i = 1; i < entry.Parts.Length; i++)
        {
            var part = entry.Parts[i];
            var skip = part == "…" ? Gap : 1;       // without a gap one adverb may stand between: "called again for"
            part = part == "…" ? entry.Parts[++i] : part;
            var next = at + 1;
            while (next < end && skip > 0 && !IsPart(tree, next, part) && (skip > 1 || entry.Parts[i - 1] == "…" || tree.Upos(next) == PartOfSpeech.Adv))
            {
                next++;
                skip--;
            }

            if (next >= end || !IsPart(tree, next, part))
            {
                return null;
            }

            at = next;
        }

        return at;
    }

    private static bool IsPart(WordTree tree, int word, string part) => tree.Lemma(word) == part || tree.IsForm(word, part);

    private static CueWords Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Sayso.Statements.cues.txt")
            ?? throw new InvalidOperationException("the cue lexicon is missing from the library; build it anew");
        using var reader = new StreamReader(stream);
        var byLemma = new Dictionary<string, List<CueWord>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                Add(CueLine.Parse(line), byLemma);
            }
        }

        return new CueWords(byLemma.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal));
    }

    private static void Add(CueLine line, Dictionary<string, List<CueWord>> byLemma)
    {
        foreach (var name in line.Names)
        {
            var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!byLemma.TryGetValue(parts[0], out var list))
            {
                byLemma[parts[0]] = list = [];
            }

            var word = new CueWord(name, parts, line.Act, line.Stance, line.Kind ?? CueKind.Verb);
            list.Add(word);

            // The lemmatiser may leave an irregular form as it stands: "swore".
            foreach (var form in line.Irregular.Where(form => form != parts[0]).Distinct())
            {
                if (!byLemma.TryGetValue(form, out var same))
                {
                    byLemma[form] = same = [];
                }

                same.Add(word);
            }
        }
    }
}

/// <summary>A line of <c>cues.txt</c>.</summary>
/// <param name="Names">The words or phrases, without the irregular forms.</param>
/// <param name="Irregular">Past, participle and -ing form, as far as they are given.</param>
/// <param name="Act">What kind of act.</param>
/// <param name="Stance">What it lets on.</param>
/// <param name="Kind">The kind of word; null for a verb with frames.</param>
/// <param name="Frames">The letters of the frames; empty where there is a kind.</param>
internal sealed record CueLine(string[] Names, string[] Irregular, Act Act, Stance Stance, CueKind? Kind, string Frames)
{
    public static CueLine Parse(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        var open = fields[0].IndexOf('(', StringComparison.Ordinal);
        var names = open < 0 ? fields[0] : fields[0][..open];
        string[] irregular = open < 0 ? [] : fields[0][(open + 1)..fields[0].IndexOf(')', StringComparison.Ordinal)].Split(' ');
        var kind = char.IsLower(fields[3][0]) ? Enum.Parse<CueKind>(fields[3].Replace("-", "", StringComparison.Ordinal), ignoreCase: true) : (CueKind?)null;
        return new CueLine(
            names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            irregular,
            Enum.Parse<Act>(fields[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            Enum.Parse<Stance>(fields[2], ignoreCase: true),
            kind,
            kind is null ? fields[3] : "");
    }
}
