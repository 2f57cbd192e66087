using Sayso.Language;

namespace Sayso.Statements;

/// <summary>What looks like a statement and is none: "claimed a medal", "denied him entry", "confirmed cases", "that said, …".</summary>
internal sealed class LookAlikes(Lexemes words, WordTree tree)
{
    // What is won, fetched or lost when it is "claimed".
    private static readonly HashSet<string> Prizes = new(StringComparer.Ordinal)
    {
        "medal", "title", "trophy", "prize", "crown", "seat", "spot", "place", "baggage", "luggage", "refund", "benefit", "expense", "asylum", "life", "lives", "victim", "wicket", "reward", "inheritance", "pole", "championship", "cup",
    };

    /// <summary>Whether the draft is one of them.</summary>
    public bool IsOne(Draft draft)
    {
        if (draft.Cue.Count != 1)
        {
            return false;
        }

        var (cue, content) = (draft.Cue[0], draft.Content[0]);
        if (draft is { Rule: "network", Source: { Length: 1 } neither } && words.Is(neither.Start, "neither") && neither.End == cue.Start)
        {
            return true;        // "the spokesman neither confirmed nor denied": a rule knows whose answer that is
        }

        var last = cue.End - 1;
        var head = tree.FirstWord(last);
        return tree.Lemma(head) switch
        {
            "deny" => tree.Child(head, "iobj") >= 0,
            "confirm" or "suspect" => cue.Length == 1 && (tree.Is(head, "amod") || (words.Is(last, "confirmed") && words.Lower(content.Start) is "case" or "cases" or "deaths" or "infections")),
            "say" => draft.Source is { Length: 1 } source && words.Is(source.Start, "that") && source.End == cue.Start && words.Is(cue.End, ","),
            "claim" => tree.Child(head, "ccomp") < 0 && tree.Child(head, "obj") is >= 0 and var thing && Prizes.Contains(tree.Lemma(thing)),
            "call" => words.Is(last + 1, "mind") || (words.Is(last, "to") && words.Is(content.Start, "mind")),
            "to" => cue.Length == 2 && words.Lower(cue.Start) is "calls" or "call" or "called" && words.Is(content.Start, "mind"),
            _ => false,
        };
    }
}
