using Sayso.Documents;

namespace Sayso.Web.Reviewing;

/// <summary>What the buttons beside the parts of a statement do to a draft: "content.end.grow", "source.clear", "cue.words".</summary>
internal static class DraftSteps
{
    /// <summary>The draft after a step; the same and why where that cannot be done.</summary>
    /// <param name="draft">The draft before.</param>
    /// <param name="step">What to do; anything else does nothing.</param>
    /// <param name="words">Words of the text, for "words".</param>
    /// <param name="text">The text.</param>
    public static (StatementDraft Draft, string? Problem) Take(StatementDraft draft, string step, string words, string text)
    {
        if (step.Split('.') is not [var name, .. var what] || PartOf(name) is not { } part)
        {
            return (draft, null);
        }

        var spans = draft[part];
        return string.Join('.', what) switch
        {
            "clear" => (draft.With(part, []), null),
            "words" => Found(draft, part, words, text),
            _ when spans.Count == 0 => (draft, $"There are no words for the {name} yet."),
            "start.shrink" => (draft.With(part, [WordEdges.ShrinkStart(spans[0], text), .. spans.Skip(1)]), null),
            "start.grow" => (draft.With(part, [WordEdges.GrowStart(spans[0], text), .. spans.Skip(1)]), null),
            "end.shrink" => (draft.With(part, [.. spans.SkipLast(1), WordEdges.ShrinkEnd(spans[^1], text)]), null),
            "end.grow" => (draft.With(part, [.. spans.SkipLast(1), WordEdges.GrowEnd(spans[^1], text)]), null),
            _ => (draft, null),
        };
    }

    /// <summary>The part of a name: "content".</summary>
    public static Part? PartOf(string? name) => name switch { "content" => Part.Content, "source" => Part.Source, "cue" => Part.Cue, _ => null };

    // Where they stand nearest to what they replace.
    private static (StatementDraft, string?) Found(StatementDraft draft, Part part, string words, string text)
    {
        words = words.Trim();
        if (words.Length == 0)
        {
            return (draft, "Copy words of the text into the field first.");
        }

        var near = draft[part] is [var first, ..] ? first.Start : draft.Content is [var content, ..] ? content.Start : 0;
        var best = -1;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            best = best < 0 || Math.Abs(at - near) < Math.Abs(best - near) ? at : best;
        }

        return best < 0 || TextEdges.Problem(best, best + words.Length, text) is not null ? (draft, "These words do not stand in the text, letter for letter.") : (draft.With(part, [new TextSpan(best, best + words.Length)]), null);
    }
}
