using Sayso.Incidents;
using Sayso.Statements;

namespace Sayso.Disputes;

/// <summary>Links a denial to what it denies: named in its own words, said by another of the same matter, an accusation of who denies.</summary>
internal sealed class DenialRules
{
    private const int LongestAbout = 160;       // characters
    private const int Window = 12;              // statements before and behind a denial that are looked at
    private const int Sentences = 12;

    private static readonly HashSet<string> AnaphoricNouns = new(StringComparer.OrdinalIgnoreCase)
        { "group", "movement", "organization", "organisation", "faction", "militia", "party", "company", "firm", "man", "woman", "suspect", "suspects", "men", "women", "former", "latter" };

    private readonly Propositions _propositions;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly Asserters _asserters;
    private readonly Dictionary<string, int> _index;
    private readonly Dictionary<string, List<Incident>> _byDenial = [];
    private readonly HashSet<string>?[] _words;

    public DenialRules(Propositions propositions, IReadOnlyList<Statement> statements, IReadOnlyList<Incident> incidents)
    {
        (_propositions, _statements) = (propositions, statements);
        _asserters = new Asserters(propositions, statements);
        _words = new HashSet<string>?[statements.Count];
        _index = [];
        for (var i = 0; i < statements.Count; i++)
        {
            _index.TryAdd(statements[i].Id, i);
        }

        foreach (var incident in incidents)
        {
            foreach (var perpetrator in incident.Perpetrators.Where(p => p.Status == PerpetratorStatus.Denied))
            {
                foreach (var id in perpetrator.Statements)
                {
                    if (!_byDenial.TryGetValue(id, out var list))
                    {
                        _byDenial[id] = list = [];
                    }

                    list.Add(incident);
                }
            }
        }
    }

    public IEnumerable<(Dispute Dispute, int At)> Find()
    {
        for (var i = 0; i < _statements.Count; i++)
        {
            var denial = _statements[i];
            if (denial.Act != Act.Denies || denial.Negated || denial.Conditional || denial.Speaker is not { } who)
            {
                continue;
            }

            var sides = AssertedBy(i, denial, who);
            if (sides.Count == 0 && !IsPlain(denial))
            {
                continue;
            }

            yield return (new Dispute("", DisputeKind.Denial, About(denial, sides), sides, [new DisputeSide(who.Name, denial.Id)]), denial.Content[0].Start);
        }
    }

    // Of a denial that answers nobody in the text only one with its own verb is told: "denied taking bribes".
    private static bool IsPlain(Statement denial) => denial.Denied.Count > 0 && denial.ActReason is { } reason && reason.Contains("den", StringComparison.OrdinalIgnoreCase) && denial.Denied.Sum(d => d.Length) >= 12;

    private List<DisputeSide> AssertedBy(int at, Statement denial, Speaker who)
    {
        var sides = _asserters.Named(denial);
        if (sides.Count > 0)
        {
            return sides;
        }

        // Accused of it, and it answers.
        foreach (var other in Near(at))
        {
            var accused = _statements[other].Accused is { } span ? span.Of(_propositions.Text) : null;
            if (_statements[other].Act == Act.Accuses && accused is not null && (PartyNameMatch.Same(accused, who.Name) || PartyNameMatch.Same(accused, who.Description)) && Says(other, who) is { } side)
            {
                Add(sides, side);
            }
        }

        if (sides.Count > 0)
        {
            return sides;
        }

        // "The army blamed the Reed Brigade. The group denied it": who is described only answers the accusation just before, unless what is denied is another matter.
        var denied = _propositions.Of(denial.Denied.Count > 0 ? denial.Denied : denial.Content);
        if (who.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || char.IsLower(who.Name[0]))
        {
            for (var other = at - 1; other >= Math.Max(0, at - 2); other--)
            {
                if (_statements[other] is { Act: Act.Accuses, Accused: not null } && (denied.Count <= 1 || GoesBack(who.Name) || Propositions.Shared(denied, Words(other)) > 0) && Says(other, who) is { } side)
                {
                    return [side];
                }
            }
        }

        if (_byDenial.TryGetValue(denial.Id, out var incidents))
        {
            foreach (var perpetrator in incidents.SelectMany(i => i.Perpetrators).Where(p => p.Status is PerpetratorStatus.Accused or PerpetratorStatus.Suspected or PerpetratorStatus.Reported))
            {
                foreach (var id in perpetrator.Statements)
                {
                    if (_index.TryGetValue(id, out var other) && Says(other, who) is { } side)
                    {
                        Add(sides, side);
                    }
                }
            }

            if (sides.Count > 0)
            {
                return sides;
            }
        }

        var (best, score) = (-1, 0.0);
        foreach (var other in Near(at))
        {
            if (_statements[other].Act is Act.Denies or Act.DeclinesComment || Says(other, who) is null || _statements[other].Content.Any(c => c.Contains(denial.Content[0]) && denial.Cue.All(c.Contains)))
            {
                continue;
            }

            var words = Words(other);
            var shared = Propositions.Shared(denied, words);
            var names = Mentions(other, who);
            var accuses = _statements[other].Act == Act.Accuses;
            var weight = shared + (names ? 1.5 : 0) + (accuses ? 1 : 0) + (other < at ? 0.2 : 0) - (Math.Abs(other - at) * 0.05);
            var enough = shared >= 2 || (shared >= 1 && (names || denied.Count <= 3)) || (denied.Count <= 1 && (names || accuses || (other == at - 1 && denied.Count == 0)));
            if (enough && weight > score)
            {
                (best, score) = (other, weight);
            }
        }

        if (best >= 0 && Says(best, who) is { } found)
        {
            sides.Add(found);
        }

        return sides;
    }

    // Names nobody but who was named before: "the group", "the man".
    private static bool GoesBack(string name) => AnaphoricNouns.Contains(name[(name.LastIndexOf(' ') + 1)..]);

    // Statements around it, nearest first, the one before ahead of the one behind.
    private IEnumerable<int> Near(int at)
    {
        var sentence = _propositions.Sentence(_statements[at].Content[0].Start);
        for (var step = 1; step <= Window; step++)
        {
            foreach (var other in (int[])[at - step, at + step])
            {
                if (other >= 0 && other < _statements.Count && Math.Abs(_propositions.Sentence(_statements[other].Content[0].Start) - sentence) <= Sentences)
                {
                    yield return other;
                }
            }
        }
    }

    private bool Mentions(int other, Speaker who)
    {
        foreach (var piece in _statements[other].Content.Take(3))
        {
            var text = _propositions.Text.AsSpan(piece.Start, Math.Min(piece.Length, 600)).ToString();
            if (text.Contains(who.Name[(who.Name.LastIndexOf(' ') + 1)..], StringComparison.Ordinal) && char.IsUpper(who.Name[who.Name.LastIndexOf(' ') + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> Words(int statement) => _words[statement] ??= _propositions.Of(_statements[statement].Content);

    // As a side; null where it is the denier's own, or nobody's.
    private DisputeSide? Says(int other, Speaker who)
    {
        var statement = _statements[other];
        if (statement.Negated || statement.Conditional || statement.Speaker is not { } speaker || speaker.Id == who.Id || PartyNameMatch.Same(speaker.Name, who.Name))
        {
            return null;
        }

        return new DisputeSide(speaker.Name, statement.Id);
    }

    private static void Add(List<DisputeSide> sides, DisputeSide side)
    {
        if (sides.Count < 6 && !sides.Exists(s => s.Speaker == side.Speaker))
        {
            sides.Add(side);
        }
    }

    private string About(Statement denial, List<DisputeSide> sides)
    {
        var spans = denial.Denied.Count > 0 ? denial.Denied : denial.Content;
        var words = Clean(spans[0].Of(_propositions.Text));

        // "denied it", "rejected the charge": what was said tells more.
        if (words.Length < 24 && sides.Count > 0 && sides[0].Statement is { } id && _index.TryGetValue(id, out var other))
        {
            var said = _statements[other];
            words = Clean((said.Accusation ?? said.Content[0]).Of(_propositions.Text));
        }

        return words;
    }

    public static string Clean(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”', ',', '.', ' ');
        if (words.LastIndexOf('“') > words.LastIndexOf('”'))
        {
            words += '”';       // its end was cut off with the full stop
        }

        foreach (var opener in (ReadOnlySpan<string>)["that ", "any ", "of "])
        {
            words = words.StartsWith(opener, StringComparison.OrdinalIgnoreCase) ? words[opener.Length..] : words;
        }

        if (words.Length <= LongestAbout)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', LongestAbout);
        cut = cut > 40 ? cut : char.IsHighSurrogate(words[LongestAbout - 1]) ? LongestAbout - 1 : LongestAbout;
        return words[..cut] + " …";
    }
}
