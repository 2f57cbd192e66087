using static TorchSharp.torch;

namespace Sayso.Training.Torch;

/// <summary>The running mean of a network's weights: steadier than the weights of the last step (Polyak and Juditsky 1992, with a weight that fades).</summary>
/// <param name="weights">The weights that are learned.</param>
/// <param name="keeps">How much of the mean stays in a step, below 1; less in the first steps.</param>
internal sealed class RunningMean(Tensor[] weights, double keeps)
{
    private readonly Tensor[] _mean = [.. weights.Select(w => w.detach().clone().DetachFromDisposeScope())];

    /// <summary>Takes the weights of a step in.</summary>
    /// <param name="step">Its number, from 1.</param>
    public void Follow(int step)
    {
        using var free = no_grad();
        var keep = Math.Min(keeps, (step + 1.0) / (step + 10.0));
        for (var i = 0; i < weights.Length; i++)
        {
            _mean[i].mul_(keep).add_(weights[i], alpha: 1 - keep);
        }
    }

    /// <summary>Puts the mean into the network and keeps the weights, or the other way round.</summary>
    public void Swap()
    {
        using var free = no_grad();
        for (var i = 0; i < weights.Length; i++)
        {
            using var kept = _mean[i].clone();
            _mean[i].copy_(weights[i]);
            weights[i].copy_(kept);
        }
    }
}
