using System.Globalization;
using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>What made a statement, a line each, for people who ask why.</summary>
internal static class Explanation
{
    /// <summary>The lines.</summary>
    public static IEnumerable<StyledText> Of(Statement statement)
    {
        yield return Line("confidence: ", Share(statement.Confidence));
        yield return Line("found by: ", statement.Scores is { } scores
            ? $"the network (cue {Share(scores.Cue)}, source {Share(scores.Source)}, content {Share(scores.Content)}, its edges {Share(scores.Edges)})"
            : $"the rule \"{statement.Rule}\"");
        if (statement.ActReason is { } act)
        {
            yield return Line("act: ", act);
        }
    }

    private static string Share(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);

    private static StyledText Line(string label, string words) => new StyledText().Add(label, Ink.Faint).Add(words, Ink.Faint);
}
