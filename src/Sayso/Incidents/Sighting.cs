using Sayso.Documents;

namespace Sayso.Incidents;

/// <summary>One word that tells of an incident, with what stands around it; several may tell of one.</summary>
internal sealed class Sighting(int word, Trigger trigger, int sentence)
{
    public int Word { get; } = word;

    public Trigger Trigger { get; } = trigger;

    public int Sentence { get; } = sentence;

    public IncidentType Type { get; set; } = trigger.Type;

    public Stage Stage { get; set; } = Stage.Accomplished;

    /// <summary>Whether it is only denied: "denied that its fighters burned the mill".</summary>
    public bool OnlyDenied { get; set; }

    /// <summary>Whether it may have been and is not told as a fact: "may have killed".</summary>
    public bool Unsure { get; set; }

    /// <summary>Words of doers, of those it happened to, of instruments, each the head of its phrase.</summary>
    public List<int> Doers { get; } = [];

    public List<int> Undergoers { get; } = [];

    public List<int> Instruments { get; } = [];

    /// <summary>Whether the words take up what was told: "the attack", "the second blast" does not.</summary>
    public bool Definite { get; set; }

    /// <summary>Whether the words say that it is not the one told of before: "another attack", "in a separate raid".</summary>
    public bool Other { get; set; }

    /// <summary>Where, narrowest first, each as a phrase; empty where the words do not say.</summary>
    public List<TextSpan> Places { get; } = [];

    /// <summary>The name in the place's words, lower case, that tells two places apart; null where there is none.</summary>
    public string? PlaceKey { get; set; }

    /// <summary>When, as EDTF; null where the words do not say.</summary>
    public string? Date { get; set; }

    public bool Background { get; set; }

    /// <summary>The words that tell of it.</summary>
    public TextSpan Evidence { get; set; }

    /// <summary>Whether anybody or anything stands around it.</summary>
    public bool HasParties => Doers.Count + Undergoers.Count + Instruments.Count > 0;
}
