using Sayso.Places;
using Sayso.Tests.Language;
using Xunit;

namespace Sayso.Tests.Places;

/// <summary>Places of a text, found by the gazetteer that ships, loaded once.</summary>
internal static class Where
{
    private static readonly PlaceFinder Finder = PlaceFinder.Load();

    /// <summary>The places of a text.</summary>
    public static IReadOnlyList<Place> All(string text, string? dateline = null) => Finder.Find(Engine.Model.Analyse(text), dateline);

    /// <summary>The first place whose words are these.</summary>
    public static Place Of(string text, string words, string? dateline = null)
    {
        var places = All(text, dateline);
        var found = places.FirstOrDefault(p => p.Span.Of(text) == words);
        Assert.True(found is not null, $"\"{words}\" is not among: {string.Join("; ", places.Select(p => p.Span.Of(text)))}");
        return found;
    }
}
