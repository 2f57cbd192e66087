using Sayso.Ledger.Asking;
using Sayso.Statements;
using Sayso.Web.Wording;

namespace Sayso.Web.Searching;

/// <summary>A found statement as a list shows it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Marker">Marks what was looked for.</param>
internal sealed record Found(FoundStatement Statement, MatchMarker Marker)
{
    /// <summary>What the speaker does, in words.</summary>
    public string Act => ActOf(Statement.Act, Statement.Negated);

    /// <summary>On what terms the source is quoted, in words.</summary>
    public string Terms => TermsOf(Statement.Terms);

    /// <summary>The mark of the terms.</summary>
    public string Mark => ContractWords.Value<Terms>(Statement.Terms) is { } terms ? Labels.Mark(terms) : "";

    /// <summary>Who speaks: the name, else the words of the source, else that there is none.</summary>
    public string Speaker => Statement.Speaker ?? (Statement.Source.Length > 0 ? Statement.Source : "no source");

    /// <summary>A kind of act in words; a word that is none stays as it is.</summary>
    public static string ActOf(string word, bool negated = false) => ContractWords.Value<Act>(word) is { } act ? Labels.Of(act, negated) : word;

    /// <summary>Terms in words; a word that is none stays as it is.</summary>
    public static string TermsOf(string word) => ContractWords.Value<Terms>(word) is { } terms ? Labels.Of(terms) : word;
}
