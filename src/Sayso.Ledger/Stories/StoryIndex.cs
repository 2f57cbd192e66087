namespace Sayso.Ledger.Stories;

/// <summary>Finds reports that share telling words. What it holds for a word is bounded: the last reports that have it.</summary>
internal sealed class StoryIndex
{
    /// <summary>How many reports are kept for a word.</summary>
    public const int Kept = 64;

    private readonly Dictionary<uint, List<int>> _byWord = [];

    /// <summary>Adds a report.</summary>
    /// <param name="text">Its number; numbers ascend.</param>
    /// <param name="vector">Its words.</param>
    public void Add(int text, StoryVector vector)
    {
        foreach (var word in vector.Rarest)
        {
            if (!_byWord.TryGetValue(word, out var texts))
            {
                _byWord[word] = texts = new List<int>(1);
            }

            // Twice as many are let stand, so that thinning out is rare.
            if (texts.Count == 2 * Kept)
            {
                texts.RemoveRange(0, Kept);
            }

            texts.Add(text);
        }
    }

    /// <summary>The reports that share most telling words with one, best first.</summary>
    public List<int> Nearest(StoryVector vector, int most)
    {
        var shared = new Dictionary<int, int>();
        foreach (var word in vector.Rarest)
        {
            if (_byWord.TryGetValue(word, out var texts))
            {
                foreach (var text in texts.Skip(Math.Max(0, texts.Count - Kept)))
                {
                    shared[text] = shared.GetValueOrDefault(text) + 1;
                }
            }
        }

        return [.. shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(most).Select(s => s.Key)];
    }
}
