namespace Sayso.Figures;

/// <summary>Makes the key by which figures of one quantity are found: what happened, then who or what is counted, without the words that any report may vary.</summary>
internal static class QuantityKey
{
    /// <summary>Words that say only that people are counted.</summary>
    private static readonly WordSet Anyone = new("""
        people person persons others other victims victim casualties casualty fatalities deaths death dead killed wounded injured missing hurt toll tolls final latest official losses lives bodies individuals
        injuries confirmed reported total overall estimated more arrests arrested detained displaced homeless captured kidnapped
        """);

    /// <summary>Words for those who come together for a cause or a show: a crowd under many names.</summary>
    private static readonly WordSet Crowd = new("crowd crowds protesters demonstrators marchers attendance participants protestors spectators attendees ralliers");

    /// <summary>The key; null where the text does not say what is counted.</summary>
    public static string? Of(Figure figure)
    {
        var words = Words(figure);
        var unit = figure.Unit switch
        {
            null or "people" => null,
            var other when figure.Effect is not null && Anyone.Contains(other) => null,
            var other when words.Count > 0 && other.Equals(words[^1], StringComparison.OrdinalIgnoreCase) => null,
            var other => other,
        };
        List<string> parts = [];
        if (figure.Effect is { } effect)
        {
            parts.Add(effect.ToString().ToLowerInvariant());
        }

        if (unit is not null)
        {
            parts.Add(unit);
        }

        parts.AddRange(words);
        if (figure.Per is { } per)
        {
            parts.Add("per " + per.ToLowerInvariant());
        }

        return parts.Count > 0 && (figure.Unit is not ("%" or "people") || parts.Count > 1 || figure.Effect is not null || words.Count > 0) && !(words.Count == 0 && unit is not null)
            ? string.Join(' ', parts)
            : null;
    }

    private static List<string> Words(Figure figure)
    {
        List<string> words = [];
        foreach (var word in (figure.Of ?? "").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Crowd.Contains(word))
            {
                return ["crowd"];
            }

            if (!(Anyone.Contains(word) && (figure.Effect is not null || figure.Unit == "people")))
            {
                words.Add(word.ToLowerInvariant());
            }
        }

        return words;
    }
}
