using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// What is added to the network's statements: what rules see where it is blind, what is said within what is said, and quotations that go on in the
/// next paragraph.
/// </summary>
internal sealed class Supplement(Lexemes words, WordTree tree)
{
    private const int Covered = 4;          // a rule's statement is left out when more than a quarter of its words are somebody's content already

    // Kinds of statements that the annotators of the training data did not mark as such, and a few patterns that leave no doubt.
    private static readonly HashSet<string> Rules = new(StringComparer.Ordinal)
    {
        "no-answer", "hearsay", "passive", "passive-agent", "transcript", "headline-colon", "according-to", "quotation-cue-behind", "quotation-inverted", "quotation-colon",
    };

    private static readonly HashSet<string> Refusals = new(StringComparer.Ordinal)
    {
        "rejected", "rejects", "reject", "denied", "denies", "deny", "dismissed", "dismisses", "dismiss", "disputed", "disputes", "dispute", "refuted", "refutes", "confirmed", "confirms",
    };

    private static readonly HashSet<string> Reports = new(StringComparer.Ordinal) { "reports", "report", "rumours", "rumors", "suggestions", "speculation" };

    // Clauses with cues that tell the act: of the few that the network misses half are right; of the plain ones ("says", "thinks") one in seven.
    private static readonly HashSet<string> Clauses = new(StringComparer.Ordinal) { "clause", "clause-coordinated", "clause-postposed", "clause-inverted" };

    /// <summary>Adds to the drafts.</summary>
    public void AddTo(List<Draft> drafts, IReadOnlyList<Name> names)
    {
        LayOut(drafts);
        GoOn(drafts);
        var cues = Tokens(drafts.SelectMany(d => d.Cue)).ToHashSet();
        var contents = Tokens(drafts.SelectMany(d => d.Content)).ToHashSet();
        foreach (var draft in RuleFinder.Find(words, names).Where(Counts).Concat(new FigureGivers(words, tree).Find()))
        {
            var tokens = Tokens(draft.Cue.Concat(draft.Content)).ToList();
            if (!tokens.Exists(cues.Contains) && tokens.Count(contents.Contains) * Covered <= tokens.Count)
            {
                drafts.Add(draft);
                cues.UnionWith(Tokens(draft.Cue));
            }
        }

        AddReports(drafts);
        var nested = new NestedRules(words, tree);
        foreach (var draft in drafts.OrderByDescending(d => d.Content.Sum(c => c.Length)).ThenBy(d => d.CueHead).ToArray())
        {
            foreach (var within in nested.Find(draft, cues).ToArray())
            {
                drafts.Add(within);
                cues.UnionWith(Tokens(within.Cue));
            }
        }
    }

    private static bool Counts(Draft draft) => draft.Passive ? draft.Verb?.Act == Act.Accuses
        : Rules.Contains(draft.Rule) || (Clauses.Contains(draft.Rule) && draft.Verb?.Act is not (null or Act.Says or Act.Thinks or Act.Questions));

    // "Rejected earlier reports that 80 people had died": the reports say so, whoever rejects them.
    private void AddReports(List<Draft> drafts)
    {
        foreach (var draft in drafts.ToArray())
        {
            foreach (var cue in draft.Cue.Where(c => c.Length > 1 && Refusals.Contains(words.Lower(c.Start))))
            {
                var noun = cue.End - 1;
                noun -= words.Is(noun, "that") || words.Is(noun, "of") ? 1 : 0;
                if (noun > cue.Start && Reports.Contains(words.Lower(noun)))
                {
                    drafts.Add(new Draft { Rule = "reports", Source = new TokenRange(cue.Start + 1, noun + 1), Content = [.. draft.Content.Select(WithoutThat)], CueHead = noun });
                }
            }
        }
    }

    private TokenRange WithoutThat(TokenRange range) => words.Is(range.Start, "that") && range.Length > 1 ? new TokenRange(range.Start + 1, range.End) : range;

    // What the layout says stands before what the network takes the same words for.
    private void LayOut(List<Draft> drafts)
    {
        var laid = new TurnRules(words).Find();
        if (laid.Count == 0)
        {
            return;
        }

        var owners = new Dictionary<int, Draft>();
        foreach (var draft in laid)
        {
            foreach (var token in Tokens(draft.Cue.Concat(draft.Content)))
            {
                owners.TryAdd(token, draft);
            }
        }

        drafts.RemoveAll(d => d.Content.Exists(piece => owners.TryGetValue(piece.Start, out var owner)
            && (!owner.Content.Exists(c => c.Contains(d.CueHead)) || piece.Length * 2 > owner.Content.Sum(c => c.Length) || IsSelf(d) || IsAsked(d.CueHead))));
        drafts.AddRange(laid);
    }

    // A paragraph that opens with a quotation mark while the one before left its quotation open goes on with that speech.
    private void GoOn(List<Draft> drafts)
    {
        var owners = new Dictionary<int, Draft>();
        foreach (var draft in drafts)
        {
            foreach (var token in Tokens(draft.Content))
            {
                owners.TryAdd(token, draft);
            }
        }

        Draft? speech = null;
        foreach (var quotation in words.Text.Quotations)
        {
            if (quotation.Depth > 0)
            {
                continue;
            }

            var range = words.Range(quotation.Span);
            var owner = OwnerOf(range, owners);
            if (owner is null && quotation.Continues && speech is not null)
            {
                speech.Content.Add(range);
                owner = speech;
            }

            speech = quotation.Closed ? null : owner;
        }
    }

    // "I’d say", within a turn: the speaker's own words are theirs already.
    private bool IsSelf(Draft draft) => draft.Source is { Length: 1 } source && words.Lower(source.Start) is "i" or "we";

    // "Did they say so?": asked in a turn, said by nobody.
    private bool IsAsked(int token) => words.Is(words.Text.Sentences[words.SentenceOf(token)].EndToken - 1, "?");

    private static Draft? OwnerOf(TokenRange range, Dictionary<int, Draft> owners)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (owners.TryGetValue(token, out var owner))
            {
                return owner;
            }
        }

        return null;
    }

    private static IEnumerable<int> Tokens(IEnumerable<TokenRange> ranges) => ranges.SelectMany(r => Enumerable.Range(r.Start, r.Length));
}
