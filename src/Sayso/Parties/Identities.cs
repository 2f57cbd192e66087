using System.Collections.Frozen;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>How closely a text says who a source is, and how many people it is, from the words by which the party was first named.</summary>
internal static class Identities
{
    // What somebody is to another or happens to be: tells nobody who it is, "the" or no "the".
    private static readonly FrozenSet<string> Private = new[]
    {
        "man", "woman", "boy", "girl", "person", "wife", "husband", "mother", "father", "son", "daughter", "sister", "brother", "cousin", "uncle", "aunt", "friend", "neighbor", "neighbour", "relative", "guest", "passer-by", "customer", "passenger",
        "employer", "employee", "colleague", "aide", "witness", "eyewitness", "survivor", "victim", "resident", "pensioner", "driver", "official", "source", "insider", "caller", "owner", "stranger", "visitor", "student", "teenager", "one", "third", "second",
        "first", "other", "another", "supporter", "voter", "adviser", "advisor", "delegate", "worker", "staffer", "member", "associate", "ally", "confidant", "girlfriend", "boyfriend", "partner",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Whoever speaks for somebody is told by whom they speak for.
    private static readonly FrozenSet<string> Spokespeople = new[] { "spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "representative", "counsel" }.ToFrozenSet(StringComparer.Ordinal);

    // Bodies, not people, however many there are.
    private static readonly FrozenSet<string> Bodies = new[] { "group", "side", "party", "faction", "camp", "club", "country", "government", "company", "union", "team" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Uncounted = new[] { "several", "some", "many", "most", "dozens", "hundreds", "thousands", "scores", "few", "numerous", "various", "multiple" }.ToFrozenSet(StringComparer.Ordinal);

    public static Identity Of(Terms terms, Party? party, bool ownWitness)
    {
        if (ownWitness)
        {
            return Identity.OwnWitness;
        }

        switch (terms)
        {
            case Terms.None:
                return Identity.None;
            case Terms.Document:
                return Identity.Document;
            case Terms.Named:
                return party is { Kind: SpeakerKind.Organization or SpeakerKind.Place or SpeakerKind.Document } ? Identity.Institution : Identity.Named;
            default:
                return party is null ? Identity.Described : Unnamed(party);
        }
    }

    /// <summary>How many people; null where it is no matter of people.</summary>
    public static SourceNumber? NumberOf(Terms terms, Party? party)
    {
        if (terms is Terms.None or Terms.Document || party is null)
        {
            return null;
        }

        if (party.Kind is SpeakerKind.Organization or SpeakerKind.Place or SpeakerKind.Document || (party.Kind == SpeakerKind.Unknown && party.Proper))
        {
            return null;
        }

        var words = Words(party);
        return (party.Count ?? SourceCounts.In(words)) switch
        {
            1 => SourceNumber.One,
            2 => SourceNumber.Two,
            > 2 => SourceNumber.Number,
            _ when party.Kind == SpeakerKind.Person || !IsPlural(party, words) => SourceNumber.One,
            _ => IsUncounted(words) ? SourceNumber.Several : SourceNumber.PluralUnspecified,
        };
    }

    // A kind that nothing told is plural by its ending alone.
    private static bool IsPlural(Party party, string[] words)
        => party.Kind == SpeakerKind.Group || (Head(words) is var head && head.EndsWith('s') && RoleWords.Singular(head) != head && !(words[0] is "a" or "an" or "one"));

    private static Identity Unnamed(Party party)
    {
        var words = Words(party);
        var counted = party.Count ?? SourceCounts.In(words);
        if (counted != 1 && (party.Kind == SpeakerKind.Group || (party.Kind == SpeakerKind.Unknown && IsPlural(party, words))))
        {
            return IsBare(words) ? Identity.Bare
                : counted is not null && !party.Heads.Any(head => Bodies.Contains(head)) ? Identity.Described
                : Identity.Collective;
        }

        if (party.Kind == SpeakerKind.Organization)
        {
            return Identity.Institution;
        }

        if (IsBare(words))
        {
            return Identity.Bare;
        }

        // The head of the phrase by which the party came in.
        var head = Head(words);
        var indefinite = words.Length > 0 && words[0] is "a" or "an" or "one" or "another" or "someone" or "somebody";
        if (indefinite)
        {
            return Spokespeople.Contains(head) && words.Contains("for") || head.StartsWith("spokes", StringComparison.Ordinal) ? Identity.TitledOnly : Identity.Described;
        }

        return Private.Contains(head) || words.Any(word => word is "purported" or "alleged" or "unnamed" or "known") ? Identity.Described : Identity.TitledOnly;
    }

    private static string Head(string[] words)
        => words.TakeWhile((word, i) => i == 0 || word is not ("of" or "at" or "in" or "for" or "to" or "who" or "from" or "with" or "on" or "near" or "close" or "familiar" or "taken" or "working" or "under")).LastOrDefault() ?? "";

    private static bool IsBare(string[] words) => words is ["sources" or "insiders"] or ["a" or "one" or "the", "source" or "insider"] or ["the", "sources"];

    private static bool IsUncounted(string[] words)
        => words.Length > 0 && (Uncounted.Contains(words[0]) || (words[0] is "a" or "the" or "more" or "at" or "over" or "nearly" or "about" or "around" or "almost" && words.Length > 2
            && (words[1] is "number" or "few" or "handful" or "dozen" or "than" or "least" or "group" or "host" || Uncounted.Contains(words[1]) || char.IsAsciiDigit(words[1][0]))));

    private static string[] Words(Party party) => party.Name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
