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

    /// <summary>Words that were copied out of the text.</summary>
    public string Words => form["words"].ToString().ReplaceLineEndings("\n");

    /// <summary>The part that keys work on.</summary>
    public Part Part => DraftSteps.PartOf(form["part"]) ?? Part.Content;

    /// <summary>Why; null where nothing was given.</summary>
    public string? Note => form["note"].ToString().Trim() is { Length: > 0 } note ? note[..Math.Min(note.Length, LongestNote)] : null;

    /// <summary>The number of a decision; null where none is given.</summary>
    public long? Seq => long.TryParse(form["seq"], NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? seq : null;

    /// <summary>The draft; null and why where its places are none of the text, or its words none of the contract.</summary>
    public (StatementDraft? Draft, string? Problem) Draft(string text)
    {
        var parts = new List<IReadOnlyList<Documents.TextSpan>>();
        foreach (var name in (string[])["content", "source", "cue"])
        {
            var (spans, problem) = TextEdges.Read(form[name], text);
            if (spans is null)
            {
                return (null, $"The words of the {name}: {problem}.");
            }

            parts.Add(spans);
        }

        var terms = form["quoted"].ToString();
        return ContractWords.Value<Act>(form["kind"]) is not { } act ? (null, "There is no such act.")
            : ContractWords.Value<Terms>(terms) is var given && given is null && terms.Length > 0 ? (null, "There are no such terms.")
            : (new StatementDraft(parts[0], parts[1], parts[2], act, form["negated"] == "yes", given, form["speaker"].ToString()), null);
    }
}
