using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Incidents.Network;

/// <summary>Puts the fillers of a window together to incidents.</summary>
/// <param name="analysis">The text.</param>
/// <param name="window">The window.</param>
/// <param name="scores">What the networks say of it.</param>
/// <param name="model">For pairs and thresholds.</param>
internal sealed class IncidentDecoder(Analysis analysis, IncidentWindow window, IncidentScores scores, IncidentModel model)
{
    private const float SurelyAccused = 4;      // an authority that names somebody; else they are suspected

    private readonly IncidentThresholds _least = model.Thresholds;

    /// <summary>The incidents; none where nothing speaks for one.</summary>
    public List<IncidentDraft> Drafts()
    {
        var relevance = IncidentModel.Sigmoid(scores.Relevance);
        if (relevance < _least.Relevance)
        {
            return [];
        }

        var fillers = new List<FoundFiller>();
        foreach (var role in Enum.GetValues<IncidentRole>())
        {
            fillers.AddRange(Joined(IncidentFillers.Of(window, scores, role, _least.Role(role))));
        }

        var types = Types(fillers);
        var drafts = new List<IncidentDraft>();
        foreach (var type in types)
        {
            var mine = fillers.Where(f => TypeOf(f, types) == type).ToList();
            foreach (var group in Groups(mine, fillers))
            {
                drafts.Add(Draft(type, group, relevance));
            }
        }

        return drafts;
    }

    // A name of a filler that is there already is one more mention of it.
    private List<FoundFiller> Joined(List<FoundFiller> fillers)
    {
        var kept = new List<FoundFiller>();
        foreach (var filler in fillers)
        {
            var same = kept.FindIndex(k => model.Pair(window, scores, (k.Best, k.Role), (filler.Best, filler.Role)).One >= _least.One);
            if (same < 0)
            {
                kept.Add(filler);
            }
            else
            {
                kept[same] = kept[same] with { Candidates = [.. kept[same].Candidates, .. filler.Candidates] };
            }
        }

        return kept;
    }

    private List<int> Types(List<FoundFiller> fillers)
    {
        var types = Enumerable.Range(0, IncidentNetwork.TypeCount).Where(t => IncidentModel.Sigmoid(scores.Types[t]) >= _least.Type).ToList();
        if (types.Count == 0)
        {
            types.Add(Enumerable.Range(0, IncidentNetwork.TypeCount).MaxBy(t => scores.Types[t] + (fillers.Count == 0 ? 0 : fillers.Average(f => OfType(f, t)))));
        }

        return types;
    }

    private int TypeOf(FoundFiller filler, List<int> types) => types.MaxBy(t => OfType(filler, t));

    private float OfType(FoundFiller filler, int type) => Together(filler, IncidentLabels.RoleCount + type);

    // A number of all mentions of a filler.
    private float Together(FoundFiller filler, int number)
    {
        var shares = IncidentFillers.Shares(scores.Candidates, filler.Candidates, filler.Role);
        return filler.Candidates.Select((c, i) => shares[i] * scores.Candidates[(c * IncidentNetwork.OutCount) + number]).Sum();
    }

    // Victims and targets are put together by average link; who did it and with what joins the group it fits best, and others that it fits well.
    private List<List<FoundFiller>> Groups(List<FoundFiller> mine, List<FoundFiller> all)
    {
        var groups = mine.Where(IsCore).Select(f => new List<FoundFiller> { f }).ToList();
        while (groups.Count > 1)
        {
            var (best, at, from) = (_least.Together, -1, -1);
            for (var i = 0; i < groups.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var link = Link(groups[i], groups[j]);
                    (best, at, from) = link > best ? (link, j, i) : (best, at, from);
                }
            }

            if (at < 0)
            {
                break;
            }

            groups[at].AddRange(groups[from]);
            groups.RemoveAt(from);
        }

        if (groups.Count == 0)
        {
            return [mine];
        }

        var cores = groups.Select(g => g.ToList()).ToList();
        foreach (var filler in all.Where(f => !IsCore(f)))
        {
            var links = cores.Select(core => Link(core, [filler])).ToArray();
            var best = Array.IndexOf(links, links.Max());
            for (var g = 0; g < groups.Count; g++)
            {
                if (links[g] >= _least.Further || (g == best && mine.Contains(filler)))
                {
                    groups[g].Add(filler);
                }
            }
        }

        return groups;
    }

    private static bool IsCore(FoundFiller filler) => filler.Role is IncidentRole.Victim or IncidentRole.Target;

    private float Link(List<FoundFiller> a, List<FoundFiller> b)
    {
        var sum = 0f;
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                sum += model.Pair(window, scores, (x.Best, x.Role), (y.Best, y.Role)).Together;
            }
        }

        return sum / (a.Count * b.Count);
    }

    private IncidentDraft Draft(int type, List<FoundFiller> fillers, float relevance)
    {
        var stage = Enumerable.Range(0, IncidentLabels.StageCount).MaxBy(s => scores.Stages[(type * IncidentLabels.StageCount) + s]);
        var roles = fillers.OrderBy(f => f.Role).SelectMany(Roles);
        return new IncidentDraft(IncidentLabels.Types[type], IncidentLabels.Stages[stage], relevance * Math.Max(IncidentModel.Sigmoid(scores.Types[type]), 0.5), [.. roles], [Evidence(type, fillers)]);
    }

    private IEnumerable<DraftRole> Roles(FoundFiller filler, int number)
    {
        PerpetratorStatus? status = filler.Role == IncidentRole.Organization ? Status(filler) : null;
        return filler.Candidates.Select((c, i) => new DraftRole(
            filler.Role, window.Candidates[c].Span(analysis), i == 0 ? filler.Probability : IncidentModel.Sigmoid(IncidentFillers.At(scores, c, filler.Role)), status)
        {
            Filler = number,
        });
    }

    // Accused and suspected are near each other: together against the others, then one against the other.
    private PerpetratorStatus Status(FoundFiller filler)
    {
        Span<float> numbers = [.. Enumerable.Range(0, IncidentLabels.Statuses.Length).Select(s => Together(filler, IncidentLabels.RoleCount + IncidentNetwork.TypeCount + s))];
        Language.Network.Vectors.Softmax(numbers);
        return numbers[2] + numbers[3] <= Math.Max(numbers[0], numbers[1])
            ? IncidentLabels.Statuses[numbers[1] > numbers[0] ? 1 : 0]
            : IncidentLabels.Statuses[numbers[2] > SurelyAccused * numbers[3] ? 2 : 3];
    }

    // The word that speaks most for the type, in the sentences of the fillers if there are any.
    private TextSpan Evidence(int type, List<FoundFiller> fillers)
    {
        var near = fillers.SelectMany(f => f.Candidates.Take(1)).Select(c => window.Sentences[window.Rows[c].Head]).ToHashSet();
        var best = Enumerable.Range(0, window.Length).MaxBy(i => scores.Words[(i * IncidentNetwork.TypeCount) + type] + (near.Contains(window.Sentences[i]) ? 8 : 0));
        return analysis.Words[window.First + best].Span;
    }
}
