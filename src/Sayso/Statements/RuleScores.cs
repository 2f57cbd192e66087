namespace Sayso.Statements;

/// <summary>
/// How often each rule is right: the share of its findings on PolNeAR 1.0 train (840 articles, 14,510 findings) for which the
/// annotation has a statement with at least half the content words in common and a word of the source (<c>attr/overlap</c> of
/// the project's scorer). Not calibrated for a single statement, as the network's confidence is; and the annotation leaves out much of what some rules are there for.
/// "turn", "signature" and "nested" came later and are set by hand.
/// </summary>
internal static class RuleScores
{
    /// <summary>The share for a rule, 0 to 1; the mean of all rules for one too rare to have been measured.</summary>
    public static double Of(string rule) => rule switch
    {
        "quotation-cue-behind" => 0.96,
        "turn" or "signature" => 0.9,
        "quotation-inverted" => 0.95,
        "according-to" => 0.84,
        "headline-colon" => 0.84,
        "quotation-colon" => 0.79,
        "clause-postposed" => 0.77,
        "quotation-cue-in-front" => 0.76,
        "clause" => 0.62,
        "quotation-any-verb" => 0.62,
        "clause-inverted" => 0.61,
        "participle" => 0.60,
        "participle-in-front" => 0.55,
        "clause-coordinated" => 0.54,
        "passive" => 0.48,
        "no-answer" => 0.42,
        "passive-agent" => 0.36,
        "transcript" => 0.31,
        "hearsay" => 0.22,
        "quotation-alone" => 0.15,
        "clause-relative" => 0.14,
        "nested" => 0.6,
        _ => 0.69,
    };
}
