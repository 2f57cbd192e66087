using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Sayso.Training.Torch;

/// <summary>A bidirectional recurrent layer over windows that are filled up to one length.</summary>
internal static class BothWays
{
    /// <summary>[windows, words, 2 hidden]. The backward direction reads the words in reverse, the padding last: it must not see it before the words.</summary>
    /// <param name="forward">From the first word to the last.</param>
    /// <param name="backward">From the last word to the first.</param>
    /// <param name="x">[windows, words, inputs].</param>
    /// <param name="reversed">[windows, words]: the places of the words from last to first.</param>
    public static Tensor Read(LSTM forward, LSTM backward, Tensor x, Tensor reversed)
    {
        Tensor Turned(Tensor t) => t.gather(1, reversed.unsqueeze(-1).expand(-1, -1, t.shape[2]));
        return cat([forward.forward(x).Item1, Turned(backward.forward(Turned(x)).Item1)], -1);
    }
}
