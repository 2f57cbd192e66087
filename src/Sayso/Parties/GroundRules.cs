using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>
/// Finds the ground rule on which somebody spoke, where the text states one in so many words. What it allows differs between newsrooms, so the
/// words are kept and nothing is concluded but that an unnamed source stays unnamed by agreement.
/// </summary>
internal sealed class GroundRules(Lexemes words)
{
    // Runs of words; "*" stands for up to two.
    private static readonly string[][] Formulas =
    [
        .. """
        on the record
        off the record
        on deep background
        on background
        on a background basis
        for background
        on an off-the-record basis
        on an anonymous basis
        on a not-for-attribution basis
        on a not for attribution basis
        not for attribution
        under * chatham house rule
        under * chatham house rules
        under embargo
        under ground rules
        under the ground rules
        background briefing
        background call
        on the understanding that
        on the condition that * be described
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(f => f.Split(' ')),
    ];

    private static readonly HashSet<string> Firsts = [.. Formulas.Select(f => f[0])];

    private Dictionary<int, TokenRange>? _bySentence;

    /// <summary>The rule stated in the statement's clause, or in the sentence before where that is about the same party; null where none is.</summary>
    public TokenRange? Of(Setting setting)
    {
        _bySentence ??= All();
        if (_bySentence.TryGetValue(setting.Sentence, out var rule) && (setting.Around.Contains(rule.Start) || setting.Source.Contains(rule.Start)))
        {
            return rule;
        }

        return setting.Party is { } party && setting.Sentence > 0 && _bySentence.TryGetValue(setting.Sentence - 1, out var before) && IsAbout(setting.Sentence - 1, party) ? before : null;
    }

    /// <summary>Whether a source that speaks on this rule is not to be named.</summary>
    public bool KeepsName(TokenRange rule)
        => !(words.Is(rule.Start + 2, "record") || words.Is(rule.Start + 1, "embargo"));

    // Whether the sentence speaks of the party: by a noun it goes by, or its last name.
    private bool IsAbout(int sentence, Party party)
    {
        var s = words.Text.Sentences[sentence];
        for (var i = s.FirstToken; i < s.EndToken; i++)
        {
            var lower = words.Lower(i);
            if (party.Heads.Contains(RoleWords.Singular(lower)) || (party.Proper && lower == party.LastWord))
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<int, TokenRange> All()
    {
        var found = new Dictionary<int, TokenRange>();
        for (var s = 0; s < words.Text.Sentences.Count; s++)
        {
            var sentence = words.Text.Sentences[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (Firsts.Contains(words.Lower(i)) && !words.IsQuoted(i) && MatchAt(i, sentence.EndToken) is { } end)
                {
                    found.TryAdd(s, new TokenRange(i, end));
                    break;
                }
            }
        }

        return found;
    }

    private int? MatchAt(int token, int end) => FormulaMatch.At(words, Formulas, 2, token, end) is var (behind, formula)
        ? formula[^1] is "embargo" or "rules" or "that" or "described" ? PhraseEnd(behind, end) : behind
        : null;

    // "under embargo until midnight on Thursday", "under ground rules set by her office"
    private int PhraseEnd(int from, int end)
    {
        var i = from;
        while (i < end && !words.IsMark(i) && words.Lower(i) is not ("," or "." or ";" or ":" or "—"))
        {
            i++;
        }

        return i;
    }
}
