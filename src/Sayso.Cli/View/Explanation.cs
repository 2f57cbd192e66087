using System.Globalization;
using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>What made a statement, in a few lines, for people who ask why.</summary>
internal static class Explanation
{
    /// <summary>The lines.</summary>
    public static IEnumerable<StyledText> Of(Statement statement)
    {
        yield return Line("why: ", statement.Scores is { } scores
            ? $"the network is sure of the cue to {Share(scores.Cue)}, of the source to {Share(scores.Source)}, of the content to {Share(scores.Content)} and of where it begins and ends to {Share(scores.Edges)}"
            : $"the rule “{statement.Rule}”");
        if (statement.ActReason is { } act)
        {
            yield return Line("why this act: ", act);
        }

        yield return Line("confidence: ", Share(statement.Confidence));
    }

    private static string Share(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);

    private static StyledText Line(string label, string words) => new StyledText().Add(label, Ink.Faint).Add(words, Ink.Faint);
}
