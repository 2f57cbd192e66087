using Sayso.Documents;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Exports;
using Sayso.Statements;
using Xunit;

namespace Sayso.Ledger.Tests.Corrections;

public sealed class CorrectorTests
{
    private const string Blast = "The mayor of Port Selma, Orla Venn, said that at least 12 people had died in the blast. The army denied it.";

    private static readonly Reading Read = TestLedger.Read("a", Blast);

    [Fact]
    public void A_rejected_statement_goes_and_figures_lose_its_voice()
    {
        var (reading, results) = Corrector.Apply(Read, [Of(Verdict.Rejected, Read.Statements[0])]);
        Assert.Null(Assert.Single(results).Astray);
        Assert.Equal(Read.Statements.Count - 1, reading.Statements.Count);
        Assert.All(reading.Figures, figure => Assert.DoesNotContain(Read.Statements[0].Id, figure.AttributedTo));
    }

    [Fact]
    public void Act_terms_and_speaker_are_as_the_person_says()
    {
        var (reading, _) = Corrector.Apply(Read, [Of(Verdict.Changed, Read.Statements[0], new StatementChange { Act = Act.Warns, Terms = Terms.Anonymous, Speaker = "Ada Brok" })]);
        var one = reading.Statements[0];
        Assert.Equal((Act.Warns, Terms.Anonymous, "Ada Brok", 1.0), (one.Act, one.Terms, one.Speaker!.Name, one.Confidence));
        Assert.Contains(reading.Entities, entity => entity.Id == one.Speaker.Id && entity.Name == "Ada Brok");
    }

    [Fact]
    public void A_correction_holds_where_the_statement_has_another_id()
    {
        var correction = Of(Verdict.Changed, Read.Statements[0], new StatementChange { Act = Act.Warns });
        var renamed = Read with { Statements = [.. Read.Statements.Select(one => one with { Id = "x" + one.Id })] };
        var (reading, results) = Corrector.Apply(renamed, [correction]);
        Assert.Equal("x" + Read.Statements[0].Id, results[0].Statement);
        Assert.Equal(Act.Warns, reading.Statements[0].Act);
    }

    [Fact]
    public void A_correction_follows_its_words_into_a_new_version()
    {
        var newer = TestLedger.Read("a", "Port Selma, Monday. " + Blast);
        var (reading, results) = Corrector.Apply(newer, [Of(Verdict.Changed, Read.Statements[0], new StatementChange { Act = Act.Warns })]);
        Assert.Null(results[0].Astray);
        Assert.Contains(reading.Statements, one => one.Act == Act.Warns);
    }

    [Fact]
    public void What_cannot_be_tied_to_the_text_changes_nothing_and_is_said()
    {
        var other = TestLedger.Read("a", "Police in Tarn Valley said that 40 homes were under water.");
        var (reading, results) = Corrector.Apply(other, [Of(Verdict.Rejected, Read.Statements[0])]);
        Assert.Same(other, reading);
        Assert.Equal("its words do not stand in the text any more, or more than once", results[0].Astray);
    }

    [Fact]
    public void What_an_annotator_rejects_changes_and_adds_comes_to_the_text_as_annotated()
    {
        var text = Read.Document!;
        var before = MarkedText.Of(Read, text);
        var added = new Markup("mine", "content", [new TextSpan(4, 9)], [new("form", "indirect"), new("act", "says"), new("stance", "neutral"), new("terms", "none")]);
        var last = before.Markups[^1].Statement;
        var edited = new MarkedText(text, [added, .. before.Markups.Where(one => one.Statement != last)]);
        var (corrections, problems) = ImportedCorrections.Between(Read, edited, "Ada", null);
        Assert.Empty(problems);
        Assert.Equal([Verdict.Rejected, Verdict.Added], corrections.Select(one => one.Verdict));
        var (reading, results) = Corrector.Apply(Read, corrections);
        Assert.All(results, result => Assert.Null(result.Astray));
        Assert.Equal(BratExport.Lines(edited), BratExport.Lines(MarkedText.Of(reading, text)));
    }

    [Fact]
    public void Annotations_as_they_were_written_are_no_correction()
        => Assert.Empty(ImportedCorrections.Between(Read, MarkedText.Of(Read, Read.Document!), null, null).Corrections);

    private static StatementCorrection Of(Verdict verdict, Statement statement, StatementChange? change = null)
        => new(verdict, StatementAnchor.Of(statement, Blast), change ?? new StatementChange(), null, null);
}
