using Sayso.Incidents.Network;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace Sayso.Training.Incidents;

/// <summary>
/// What the network's numbers cost. A key says which fillers a text has, not where: of a filler's candidates at least one must be found (the likelihood that not all
/// fail), each other candidate must not.
/// </summary>
internal static class IncidentLoss
{
    /// <summary>Costs of roles, types, stages, candidates' types and statuses, pairs; each for one text.</summary>
    public static Tensor[] Of(IncidentNet network, IncidentOutputs outputs, IncidentBatch batch)
    {
        var texts = batch.Documents.Count;
        var scores = outputs.Candidates.detach().data<float>().ToArray();
        return
        [
            Roles(outputs.Candidates, batch) / texts,
            (Types(outputs, batch) + Relevance(outputs, batch)) / texts,
            Stages(outputs, batch) / texts,
            Details(outputs.Candidates, batch, scores) / texts,
            Pairs(network, outputs, batch, scores) / texts,
        ];
    }

    private static Tensor Roles(Tensor candidates, IncidentBatch batch)
    {
        var count = (int)candidates.shape[0];
        var negative = new float[count * IncidentLabels.RoleCount];
        Array.Fill(negative, 1);
        var (members, groups) = (new List<long>(), new List<long>());
        var group = 0;
        for (var d = 0; d < batch.Documents.Count; d++)
        {
            foreach (var entity in batch.Documents[d].Entities.Where(e => e.Candidates.Length > 0))
            {
                foreach (var c in entity.Candidates)
                {
                    var at = ((batch.Starts[d] + c) * IncidentLabels.RoleCount) + (int)entity.Role;
                    negative[at] = 0;
                    members.Add(at);
                    groups.Add(group);
                }

                group++;
            }
        }

        var costs = softplus(candidates.narrow(1, 0, IncidentLabels.RoleCount)).flatten();
        var loss = (costs * tensor(negative)).sum();
        if (group > 0)
        {
            var sums = zeros(group).index_add(0, tensor(groups.ToArray()), costs.index_select(0, tensor(members.ToArray())), 1);
            loss += -(-(-sums.clamp(min: 1e-5)).expm1()).log().sum();
        }

        return loss;
    }

    private static Tensor Types(IncidentOutputs outputs, IncidentBatch batch)
    {
        var gold = new float[batch.Documents.Count * IncidentNetwork.TypeCount];
        for (var d = 0; d < batch.Documents.Count; d++)
        {
            foreach (var template in batch.Documents[d].Templates.Where(t => t.Type >= 0))
            {
                gold[(d * IncidentNetwork.TypeCount) + template.Type] = 1;
            }
        }

        return binary_cross_entropy_with_logits(outputs.Types, tensor(gold, outputs.Types.shape), reduction: TorchSharp.torch.nn.Reduction.Sum);
    }

    private static Tensor Relevance(IncidentOutputs outputs, IncidentBatch batch)
    {
        var gold = batch.Documents.Select(d => d.Templates.Any(t => t.Type >= 0) ? 1f : 0).ToArray();
        var weight = batch.Documents.Select(d => d.Templates.Count > 0 && d.Templates.All(t => t.Optional) ? 0.3f : 1).ToArray();
        return binary_cross_entropy_with_logits(outputs.Relevance, tensor(gold), weight: tensor(weight), reduction: TorchSharp.torch.nn.Reduction.Sum);
    }

    private static Tensor Stages(IncidentOutputs outputs, IncidentBatch batch)
    {
        var gold = new long[batch.Documents.Count * IncidentNetwork.TypeCount];
        Array.Fill(gold, Corpora.Sample.Unknown);
        for (var d = 0; d < batch.Documents.Count; d++)
        {
            foreach (var type in batch.Documents[d].Templates.Where(t => t.Type >= 0 && t.Stage >= 0).GroupBy(t => t.Type).Where(g => g.Select(t => t.Stage).Distinct().Count() == 1))
            {
                gold[(d * IncidentNetwork.TypeCount) + type.Key] = type.First().Stage;
            }
        }

        return cross_entropy(outputs.Stages.view(-1, IncidentLabels.StageCount), tensor(gold), ignore_index: Corpora.Sample.Unknown, reduction: TorchSharp.torch.nn.Reduction.Sum).nan_to_num();
    }

    private static Tensor Details(Tensor candidates, IncidentBatch batch, float[] scores)
    {
        var (at, of, shares, types, statuses) = (new List<long>(), new List<long>(), new List<float>(), new List<float>(), new List<long>());
        for (var d = 0; d < batch.Documents.Count; d++)
        {
            foreach (var entity in batch.Documents[d].Entities.Where(e => e.Candidates.Length > 0))
            {
                var mine = entity.Candidates.Select(c => batch.Starts[d] + c).ToArray();
                foreach (var (c, share) in mine.Zip(IncidentFillers.Shares(scores, mine, entity.Role)))
                {
                    at.Add(c);
                    of.Add(statuses.Count);
                    shares.Add(share);
                }

                types.AddRange(entity.Types.Select(t => t ? 1f : 0));
                statuses.Add(entity.Status >= 0 ? entity.Status : Corpora.Sample.Unknown);
            }
        }

        if (at.Count == 0)
        {
            return zeros(1);
        }

        var chosen = zeros(statuses.Count, IncidentNetwork.OutCount).index_add(
            0, tensor(of.ToArray()), candidates.index_select(0, tensor(at.ToArray())) * tensor(shares.ToArray()).unsqueeze(-1), 1);
        var loss = binary_cross_entropy_with_logits(
            chosen.narrow(1, IncidentLabels.RoleCount, IncidentNetwork.TypeCount), tensor(types.ToArray(), [statuses.Count, IncidentNetwork.TypeCount]), reduction: TorchSharp.torch.nn.Reduction.Sum) * 0.3;
        return loss + cross_entropy(
            chosen.narrow(1, IncidentLabels.RoleCount + IncidentNetwork.TypeCount, IncidentLabels.Statuses.Length), tensor(statuses.ToArray()), ignore_index: Corpora.Sample.Unknown, reduction: TorchSharp.torch.nn.Reduction.Sum);
    }

    private static Tensor Pairs(IncidentNet network, IncidentOutputs outputs, IncidentBatch batch, float[] scores)
    {
        var (first, second, apart, roles, gold, weight) = (new List<long>(), new List<long>(), new List<long>(), new List<long>(), new List<float>(), new List<float>());
        for (var d = 0; d < batch.Documents.Count; d++)
        {
            var window = batch.Documents[d].Window;
            var entities = batch.Documents[d].Entities.Where(e => e.Candidates.Length > 0).ToArray();
            var best = entities.Select(e => Best(batch, d, e, scores)).ToArray();
            var pairs = Math.Max(4, entities.Length * (entities.Length - 1) / 8.0);
            for (var i = 0; i < entities.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var same = entities[i].Role == entities[j].Role;
                    Add(best[i], best[j], entities[i].Role, entities[j].Role, 0, same ? 1 : 0, entities[i].Templates.Overlaps(entities[j].Templates) ? 1 : 0, 1);
                }

                var other = entities[i].Candidates.Where(c => window.Keys[c] != window.Keys[best[i] - batch.Starts[d]]).Select(c => batch.Starts[d] + c).ToArray();
                if (other.Length > 0)
                {
                    Add(best[i], other.MaxBy(c => scores[(c * IncidentNetwork.OutCount) + (int)entities[i].Role]), entities[i].Role, entities[i].Role, 1, 1, 1, 0);
                }
            }

            void Add(int a, int b, IncidentRole roleA, IncidentRole roleB, float one, float oneWeight, float together, float togetherWeight)
            {
                first.Add(a);
                second.Add(b);
                var start = batch.Starts[d];
                apart.Add(IncidentNetwork.Apart(window.Sentences[window.Rows[a - start].Head] - window.Sentences[window.Rows[b - start].Head]));
                roles.Add(IncidentNetwork.RolePair(roleA, roleB));
                gold.AddRange([one, together]);
                weight.AddRange([(float)(oneWeight * 4 / pairs), (float)(togetherWeight * 4 / pairs)]);
            }
        }

        if (first.Count == 0)
        {
            return zeros(1);
        }

        var found = network.Pairs(outputs.PairVectors, tensor(first.ToArray()), tensor(second.ToArray()), tensor(apart.ToArray()), tensor(roles.ToArray()));
        return 0.3 * binary_cross_entropy_with_logits(found, tensor(gold.ToArray(), found.shape), weight: tensor(weight.ToArray(), found.shape), reduction: TorchSharp.torch.nn.Reduction.Sum);
    }

    private static int Best(IncidentBatch batch, int document, IncidentEntity entity, float[] scores)
        => batch.Starts[document] + entity.Candidates.MaxBy(c => scores[((batch.Starts[document] + c) * IncidentNetwork.OutCount) + (int)entity.Role]);
}
