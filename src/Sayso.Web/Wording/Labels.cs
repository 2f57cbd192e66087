using Sayso.Disputes;
using Sayso.Statements;

namespace Sayso.Web.Wording;

/// <summary>The words in which pages put the values of a reading: those of the command line, as a sentence has them.</summary>
public static class Labels
{
    /// <summary>What somebody does, as the verb of a sentence: "denies", "does not deny".</summary>
    public static string Of(Act act, bool negated) => (act, negated) switch
    {
        (Act.DeclinesComment, _) => "gives no answer",
        (Act.ClaimsResponsibility, false) => "claims responsibility",
        (Act.ClaimsResponsibility, true) => "does not claim responsibility",
        (Act.Questions, false) => "asks",
        (Act.Questions, true) => "does not ask",
        (_, false) => ReadingJson.Word(act),
        (_, true) => "does not " + Plain(ReadingJson.Word(act)),
    };

    /// <summary>The terms on which a source is quoted.</summary>
    public static string Of(Terms terms) => terms switch
    {
        Terms.Named => "named",
        Terms.UnnamedRole => "role only",
        Terms.Anonymous => "anonymous",
        Terms.Document => "document",
        _ => "no source",
    };

    /// <summary>What a dispute is over.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="isAsserted">Whether anybody says what is denied; a report may print the denial alone.</param>
    public static string Of(DisputeKind kind, bool isAsserted = true) => kind switch
    {
        DisputeKind.Denial when !isAsserted => "denied, said by nobody here",
        DisputeKind.Denial => "one says it, another denies it",
        DisputeKind.CounterAccusation => "each accuses the other",
        DisputeKind.Figures => "figures that differ",
        _ => "who did it",
    };

    /// <summary>The mark of the terms before a name; its word stands beside it or is read out.</summary>
    public static string Mark(Terms terms) => terms switch
    {
        Terms.Named => "●",
        Terms.UnnamedRole => "◐",
        Terms.Anonymous => "○",
        Terms.Document => "▤",
        _ => "–",
    };

    // "denies" to "deny", "promises" to "promise", "accuses" to "accuse"
    private static string Plain(string verb) => verb.EndsWith("ies", StringComparison.Ordinal) ? verb[..^3] + "y" : verb.TrimEnd('s');
}
