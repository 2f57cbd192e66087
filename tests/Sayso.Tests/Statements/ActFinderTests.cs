using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;
using Sayso.Tests.Language;
using Xunit;

namespace Sayso.Tests.Statements;

/// <summary>An act needs the words of source, cue and content and nothing of how they were found: soft cues, nouns, adjectives and phrases.</summary>
public sealed class ActFinderTests
{
    [Theory]
    [InlineData("Mira Solen is weighing a boycott.", "Mira Solen", "is weighing", "a boycott", "thinks")]
    [InlineData("Mira Solen has repeatedly denied the report.", "Mira Solen", "has repeatedly denied", "the report", "denies")]
    [InlineData("Mira Solen did not say that it was over.", "Mira Solen", "did not say", "that it was over", "says negated")]
    [InlineData("The firm’s claim that the valve was safe angered them.", "The firm", "’s claim that", "the valve was safe", "says distancing")]
    [InlineData("The allegation against the firm is old.", null, "allegation against", "the firm", "accuses distancing")]
    [InlineData("Her calls for new elections went unheard.", "Her", "calls for", "new elections", "demands")]
    [InlineData("There are concerns about the dam.", null, "concerns about", "the dam", "thinks")]
    [InlineData("The mayor was under pressure to resign.", "The mayor", "was under pressure to", "resign", "thinks")]
    [InlineData("The rebels’ threat to burn the port was heard.", "The rebels", "threat", "to burn the port", "warns")]
    [InlineData("The mayor is confident the dam will hold.", "The mayor", "is confident", "the dam will hold", "thinks")]
    [InlineData("The mayor was adamant the dam was safe.", "The mayor", "was adamant", "the dam was safe", "says distancing")]
    [InlineData("The union hit out at the minister.", "The union", "hit out at", "the minister", "accuses")]
    [InlineData("The union pointed the finger at the minister.", "The union", "pointed the finger at", "the minister", "accuses")]
    [InlineData("The brigade took responsibility for the raid.", "The brigade", "took", "responsibility for the raid", "claims-responsibility")]
    [InlineData("The ministry cast doubt on the figures.", "The ministry", "cast doubt on", "the figures", "questions")]
    [InlineData("Police put the toll at 40.", "Police", "put", "the toll at 40", "estimates")]
    [InlineData("The firm issued a statement denying the report.", "The firm", "issued a statement denying", "the report", "denies")]
    [InlineData("Mira Solen made the promise to return.", "Mira Solen", "made the promise", "to return", "promises")]
    [InlineData("Mira Solen made it clear that it was over.", "Mira Solen", "made it clear", "that it was over", "says")]
    [InlineData("Mira Solen would deny it.", "Mira Solen", "would deny", "it", "denies conditional")]
    [InlineData("Mira Solen would like to thank the crew.", "Mira Solen", "would like to thank", "the crew", "says")]
    [InlineData("The mayor failed to say who had paid.", "The mayor", "say", "who had paid", "says negated")]
    [InlineData("The firm had no immediate comment on it.", "The firm", "had no immediate", "comment on it", "declines-comment")]
    [InlineData("The firm refused to sell the yard.", "The firm", "refused", "to sell the yard", "says")]
    [InlineData("The mayor continued to insist the dam was safe.", "The mayor", "continued to insist", "the dam was safe", "says distancing")]
    [InlineData("The dam was safe, according to an estimate by the firm.", "the firm", "according to an estimate by", "The dam was safe", "estimates")]
    public void Act_negation_stance_and_condition_come_from_the_words(string text, string? source, string cue, string content, string expected)
    {
        var analysis = Engine.Model.Analyse(text);
        var words = new Lexemes(analysis.Text);
        var found = new ActFinder(analysis, words, analysis.Tree, CueWords.Default).Of(source is null ? null : Range(source), [Range(cue)], [Range(content)]);

        Assert.Equal(expected, string.Join(' ', Traits(found)));

        TokenRange Range(string part) => words.Range(new TextSpan(text.IndexOf(part, StringComparison.Ordinal), text.IndexOf(part, StringComparison.Ordinal) + part.Length));
    }

    [Fact]
    public void What_showed_the_act_is_told()
    {
        const string Text = "Mira Solen denied it.";
        var analysis = Engine.Model.Analyse(Text);
        var found = new ActFinder(analysis, new Lexemes(analysis.Text), analysis.Tree, CueWords.Default).Of(new TokenRange(0, 2), [new TokenRange(2, 3)], [new TokenRange(3, 4)]);

        Assert.Equal("cue “deny”", found.Why);
    }

    private static IEnumerable<string> Traits(ActFindings found)
    {
        yield return ReadingJson.Word(found.Act);
        if (found.Negated)
        {
            yield return "negated";
        }

        if (found.Conditional)
        {
            yield return "conditional";
        }

        if (found.Stance != Stance.Neutral)
        {
            yield return ReadingJson.Word(found.Stance);
        }
    }
}
