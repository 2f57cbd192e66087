using Sayso.Web.Searching;
using Xunit;

namespace Sayso.Web.Tests.Searching;

public sealed class MatchMarkerTests
{
    [Theory]
    [InlineData("warn", "They [warned] of it: a [warning], [warns] the union.")]
    [InlineData("\"lower level\"", "The [lower] [level] is under water.")]
    [InlineData("cafe", "The [Café] was shut.")]
    [InlineData("cities", "One [city], two [cities].")]
    [InlineData("stop", "It [stopped] where [stops] are.")]
    [InlineData("kill", "[Killed], he said; skill is something else.")]
    [InlineData("the", "[The] end. Then [the] rest.")]
    [InlineData("<b>", "A plan [B] &lt;b&gt; was there.")]
    [InlineData("", "Nothing is looked for.")]
    public void Words_that_were_looked_for_are_marked_and_nothing_is_lost(string words, string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        if (words == "<b>")
        {
            marked = marked.Replace("&lt;b&gt;", "&lt;[b]&gt;", StringComparison.Ordinal);
        }

        Assert.Equal(marked, string.Concat(new MatchMarker(words).Of(text).Select(p => p.IsMatch ? $"[{p.Text}]" : p.Text)));
    }
}
