namespace Sayso.Training.Corpora;

/// <summary>Labels by number, in the order in which they were first added.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _labels = [];

    /// <summary>The labels.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>The label's number; adds it where it is new.</summary>
    public int Add(string label)
    {
        if (!_numbers.TryGetValue(label, out var number))
        {
            number = _labels.Count;
            _labels.Add(label);
            _numbers.Add(label, number);
        }

        return number;
    }

    /// <summary>The label's number, or <see cref="Sample.Unknown"/>.</summary>
    public int NumberOf(string label) => _numbers.GetValueOrDefault(label, Sample.Unknown);
}
