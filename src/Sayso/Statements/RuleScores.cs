namespace Sayso.Statements;

/// <summary>
/// The confidence of what a rule found and the network did not. There are too few to measure, and the annotation that the network's confidence is calibrated on
/// leaves most of their kinds unmarked, so these are judgements, not frequencies, and stay below what a cautious reader asks for; only layout leaves no doubt.
/// </summary>
internal static class RuleScores
{
    /// <summary>For a rule, 0 to 1.</summary>
    public static double Of(string rule) => rule switch
    {
        "turn" or "signature" => 0.9,
        "nested" => 0.6,
        _ => 0.5,
    };
}
