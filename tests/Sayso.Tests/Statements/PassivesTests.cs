using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;
using Sayso.Tests.Language;
using Xunit;

namespace Sayso.Tests.Statements;

/// <summary>Those of whom something is said, and who do not say it.</summary>
public sealed class PassivesTests
{
    private static readonly Reader Reader = Reader.Load();

    [Fact]
    public void Who_is_quoted_says_it()
    {
        const string Quoted = "“It is over,” the rebel leader was quoted by Reuters as saying.";
        var analysis = Engine.Model.Analyse(Quoted);
        var words = new Lexemes(analysis.Text);
        TokenRange At(string part) => words.Range(new TextSpan(Quoted.IndexOf(part, StringComparison.Ordinal), Quoted.IndexOf(part, StringComparison.Ordinal) + part.Length));
        var draft = new Draft { Rule = "network", Cue = [At("was quoted by Reuters as saying")], Content = [At("“It is over,”"), At("the rebel leader")] };
        var righted = new Passives(words, analysis.Tree).Righted(draft);
        Assert.Equal(At("the rebel leader"), righted.Source);
        Assert.Equal([At("“It is over,”")], righted.Content);
    }

    [Fact]
    public void Whoever_is_asked_asks_nothing()
    {
        var found = Reader.Read(new Document("one", "Asked whether she would resign, Ms. Solen replied: “Not this week.”")).Statements;
        Assert.All(found.Where(s => s.Act == Act.Questions), s => Assert.Null(s.Speaker));
        Assert.Contains(found, s => s.Speaker?.Name.EndsWith("Solen", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_accused_is_not_the_accuser()
    {
        var found = Assert.Single(Reader.Read(new Document("one", "Hanlan, 52, is accused of ordering the destruction of files.")).Statements);
        Assert.Null(found.Speaker);
        Assert.Equal(Act.Accuses, found.Act);
        Assert.Contains("Hanlan", found.Content[0].Of("Hanlan, 52, is accused of ordering the destruction of files."), StringComparison.Ordinal);
    }
}
