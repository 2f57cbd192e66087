namespace Sayso.Statements;

/// <summary>
/// How often each rule is right: the share of its findings on PolNeAR 1.0 train (840 articles, 14,330 findings) for which the
/// annotation has a statement with at least half the content words in common and a word of the source (<c>attr/overlap</c> of
/// the project's scorer). Measured, not calibrated for a single statement; a trained model will give that.
/// </summary>
internal static class RuleScores
{
    /// <summary>The share for a rule, 0 to 1; the mean of all rules for one too rare to have been measured.</summary>
    public static double Of(string rule) => rule switch
    {
        "quotation-cue-behind" => 0.96,
        "quotation-inverted" => 0.95,
        "headline-colon" => 0.87,
        "according-to" => 0.81,
        "quotation-cue-in-front" => 0.75,
        "clause-postposed" => 0.75,
        "quotation-colon" => 0.71,
        "quotation-any-verb" => 0.62,
        "clause" => 0.61,
        "clause-inverted" => 0.59,
        "participle" => 0.59,
        "participle-in-front" => 0.58,
        "clause-coordinated" => 0.55,
        "passive" => 0.46,
        "no-answer" => 0.41,
        "transcript" => 0.32,
        "quotation-alone" => 0.25,
        _ => 0.69,
    };
}
