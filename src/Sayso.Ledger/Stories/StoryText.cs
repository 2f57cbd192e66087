namespace Sayso.Ledger.Stories;

/// <summary>One text that came, with all reports that have it word for word.</summary>
/// <param name="Number">Texts are numbered as they come.</param>
/// <param name="Features">Features of the first report that had it.</param>
/// <param name="Vector">Its words.</param>
internal sealed record StoryText(int Number, StoryFeatures Features, StoryVector Vector)
{
    /// <summary>The reports, in order of arrival.</summary>
    public List<string> Reports { get; } = [];

    /// <summary>Where it is.</summary>
    public required Story Story { get; set; }

    /// <summary>Whether a person put it there; then the program leaves it.</summary>
    public bool Pinned { get; set; }
}

/// <summary>Texts about the same events.</summary>
/// <param name="Id">Its id, which never changes.</param>
internal sealed record Story(string Id)
{
    /// <summary>How many texts stand for a large story when others are compared with it.</summary>
    public const int Sampled = 16;

    /// <summary>In order of arrival.</summary>
    public List<StoryText> Texts { get; } = [];

    /// <summary>Stories that a person keeps apart from this one.</summary>
    public HashSet<Story> Apart { get; } = [];

    /// <summary>Puts a text where it belongs by arrival.</summary>
    public void Put(StoryText text)
    {
        var at = Texts.Count;
        while (at > 0 && Texts[at - 1].Number > text.Number)
        {
            at--;
        }

        Texts.Insert(at, text);
        text.Story = this;
    }

    /// <summary>Texts that stand for the story: all, or some at even distances.</summary>
    public IEnumerable<StoryText> Sample(int most = Sampled)
        => Texts.Count <= most ? Texts : Enumerable.Range(0, most).Select(i => Texts[(int)((long)i * (Texts.Count - 1) / (most - 1))]);

    /// <summary>Two stories are the same only if they are the same object.</summary>
    public bool Equals(Story? other) => ReferenceEquals(this, other);

    /// <summary>Goes with <see cref="Equals(Story)"/>.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
