using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sayso.Statements;
using Sayso.Web.Wording;

namespace Sayso.Web.Reviewing;

/// <summary>What the form of the review page sends.</summary>
internal sealed class ReviewForm(IFormCollection form)
{
    private const int LongestNote = 2000;

    /// <summary>Where the person was.</summary>
    public ReviewPlace Place { get; } = ReviewPlace.Of(name => form[name]);

    /// <summary>What was pressed: "accept", "content.end.grow".</summary>
    public string Do => form["do"].ToString();

    /// <summary>In what state the statement was seen.</summary>
    public string Seen => form["seen"].ToString();

    /// <summary>The part that keys work on.</summary>
    public Part Part => DraftSteps.PartOf(form["part"]) ?? Part.Content;

    /// <summary>Why; null where nothing was given.</summary>
    public string? Note => form["note"].ToString().Trim() is { Length: > 0 } note ? note[..Math.Min(note.Length, LongestNote)] : null;

    /// <summary>The number of a decision; null where none is given.</summary>
    public long? Seq => long.TryParse(form["seq"], NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? seq : null;

    /// <summary>Words that were copied out of a text. A browser sends each end of a line as two characters; the text has what it has.</summary>
    public string Words(string text)
        => form["words"].ToString() is var words && text.Contains(words.Trim(), StringComparison.Ordinal) ? words : words.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The draft; null and why where its places are none of the text, or its words none of the contract.</summary>
    public (StatementDraft? Draft, string? Problem) Draft(string text) => Draft(text, StatementDraft.Empty) is var (draft, problem) && problem is null ? (draft, null) : (null, problem);

    /// <summary>The draft, and what of it is wrong; null where nothing is.</summary>
    /// <param name="text">The text of the report.</param>
    /// <param name="otherwise">Gives what is wrong in the form.</param>
    public (StatementDraft Draft, string? Problem) Draft(string text, StatementDraft otherwise)
    {
        var draft = otherwise with { Negated = form["negated"] == "yes", Speaker = form["speaker"].ToString() };
        string? wrong = null;
        foreach (var (name, part) in ((string, Part)[])[("content", Part.Content), ("source", Part.Source), ("cue", Part.Cue)])
        {
            var (spans, problem) = TextEdges.Read(form[name], text);
            wrong ??= problem is null ? null : $"The words of the {name}: {problem}.";
            draft = spans is null ? draft : draft.With(part, spans);
        }

        var (act, terms, given) = (ContractWords.Value<Act>(form["kind"]), ContractWords.Value<Terms>(form["quoted"].ToString()), form["quoted"].ToString());
        wrong ??= act is null ? "There is no such act." : terms is null && given.Length > 0 ? "There are no such terms." : null;
        return (draft with { Act = act ?? otherwise.Act, Terms = terms is null && given.Length > 0 ? otherwise.Terms : terms }, wrong);
    }
}
