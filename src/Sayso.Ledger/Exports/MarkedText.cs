using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>One part of a statement as an annotation of the text.</summary>
/// <param name="Statement">The statement's id in its reading; a new one of the annotator's own where no reading has it.</param>
/// <param name="Role">"content", "source" or "cue".</param>
/// <param name="Spans">In text order; at least one.</param>
/// <param name="Attributes">On the content only: "act" and "denies", "terms" and "named" …, by the contract's words.</param>
public sealed record Markup(string Statement, string Role, IReadOnlyList<TextSpan> Spans, IReadOnlyList<KeyValuePair<string, string>> Attributes);

/// <summary>A text with its annotations: what annotation tools hold of a reading.</summary>
public sealed record MarkedText(Document Document, IReadOnlyList<Markup> Markups)
{
    internal static readonly string[] Roles = ["content", "source", "cue"];

    /// <summary>The statements of a reading as annotations.</summary>
    public static MarkedText Of(Reading reading, Document document)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var markups = new List<Markup>();
        foreach (var one in reading.Statements)
        {
            KeyValuePair<string, string>[] attributes =
            [
                new("form", ReadingJson.Word(one.Form)), new("act", ReadingJson.Word(one.Act)), new("stance", ReadingJson.Word(one.Stance)), new("terms", ReadingJson.Word(one.Terms)),
                .. one.Negated ? [new KeyValuePair<string, string>("negated", "true")] : Array.Empty<KeyValuePair<string, string>>(),
            ];
            markups.Add(new Markup(one.Id, Roles[0], one.Content, attributes));
            if (one.Source.Count > 0)
            {
                markups.Add(new Markup(one.Id, Roles[1], one.Source, []));
            }

            if (one.Cue.Count > 0)
            {
                markups.Add(new Markup(one.Id, Roles[2], one.Cue, []));
            }
        }

        return new MarkedText(document, markups);
    }
}

/// <summary>What an import of annotations came to.</summary>
/// <param name="Text">What could be tied to the text.</param>
/// <param name="Anchoring">How often each unit of offsets was the one that fitted.</param>
/// <param name="Problems">What could not be read or tied, one line each.</param>
public sealed record AnnotationImport(MarkedText Text, IReadOnlyDictionary<AnchorUnit, int> Anchoring, IReadOnlyList<string> Problems);
