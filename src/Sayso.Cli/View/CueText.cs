using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>The cue's own words, where the act's word alone does not carry the sentence: "SAYS (described) the attack as …".</summary>
internal static class CueText
{
    private static readonly string[] Plain = ["said", "says", "say", "saying", "told", "tell", "tells", "telling", "added", "adds", "adding", "wrote", "writes", "according", ":"];

    /// <summary>The cue in brackets and a space; null where it would only repeat the act, or a note already shows it.</summary>
    public static string? Of(Statement statement, string text)
    {
        if (statement.Cue is not [var first, ..] || statement.Stance != Stance.Neutral || statement.Act is not (Act.Says or Act.Thinks or Act.DeclinesComment))
        {
            return null;
        }

        var cue = first.Of(text);
        var plain = cue.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(word => Plain.Contains(word.TrimEnd(','), StringComparer.OrdinalIgnoreCase));
        return plain ? null : $"({cue}) ";
    }
}
