namespace Sayso.Training.Network;

/// <summary>Writes some sentences in other ways, so that wire flashes in capitals and messages without any are read as well.</summary>
internal sealed class Recasing(Random chance)
{
    private const double Capitals = 0.12;
    private const double Small = 0.08;
    private const double Headline = 0.04;

    /// <summary>The sentence, as it is or recased.</summary>
    public string[] Some(string[] forms)
    {
        var drawn = chance.NextDouble();
        return drawn switch
        {
            < Capitals => InCapitals(forms),
            < Capitals + Small => [.. forms.Select(f => f.ToLowerInvariant())],
            < Capitals + Small + Headline => [.. forms.Select(Titled)],
            _ => forms,
        };
    }

    /// <summary>The sentence in capitals.</summary>
    public static string[] InCapitals(string[] forms) => [.. forms.Select(f => f.ToUpperInvariant())];

    private static string Titled(string form)
        => form.Length > 3 || char.IsUpper(form[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form;
}
