using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>Somebody a pronoun can stand for.</summary>
/// <param name="Range">The words that name them.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Party">The party; null for the subject of a sentence who has said nothing so far.</param>
/// <param name="Parts">What the words say, where there is no party yet.</param>
internal sealed record Subject(TokenRange Range, int Sentence, Party? Party, SourceParts? Parts)
{
    /// <summary>'m', 'f' or '?'.</summary>
    public char Sex => Party?.Sex ?? Parts!.Sex;

    /// <summary>Whether the pronoun can mean them; <paramref name="sex"/> is 'm', 'f' or '?'.</summary>
    public bool Fits(string pronoun, char sex)
    {
        var kind = Party?.Kind ?? Parts!.Kind;
        var proper = Party?.Proper ?? Parts!.Name is not null;
        return pronoun switch
        {
            "he" or "him" or "himself" or "she" or "her" or "herself" => kind is SpeakerKind.Person or SpeakerKind.Unknown && (Sex == '?' || Sex == sex),
            "they" or "them" => kind is SpeakerKind.Group or SpeakerKind.Organization || (kind == SpeakerKind.Person && !proper),
            "it" => kind is SpeakerKind.Organization or SpeakerKind.Place or SpeakerKind.Document,
            _ => false,
        };
    }
}
