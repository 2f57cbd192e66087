namespace Sayso.Figures;

/// <summary>How a language writes numbers in digits.</summary>
internal enum NumberStyle
{
    /// <summary>Comma between thousands, point before decimals: English.</summary>
    Comma,

    /// <summary>Point or space between thousands, comma before decimals: German, Spanish, Russian, French.</summary>
    Point,
}

/// <summary>The styles by language.</summary>
internal static class NumberStyleOfLanguage
{
    private static readonly WordSet Points = new("""
        af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi
        """);

    // Spanish is written the English way north of the Canal, German in its own way in Switzerland.
    private static readonly WordSet English = new("es-MX es-US es-419 es-GT es-HN es-NI es-PA es-PR es-SV es-DO de-CH de-LI it-CH");

    extension(NumberStyle)
    {
        /// <summary>The style of a language by its BCP 47 tag; English for null and what is not known.</summary>
        public static NumberStyle Of(string? language)
        {
            if (language is null || English.Contains(language))
            {
                return NumberStyle.Comma;
            }

            var end = language.AsSpan().IndexOfAny('-', '_');
            return Points.Contains(end < 0 ? language : language.AsSpan(0, end)) ? NumberStyle.Point : NumberStyle.Comma;
        }
    }
}
