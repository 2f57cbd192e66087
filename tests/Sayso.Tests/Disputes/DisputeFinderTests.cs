using Sayso.Disputes;
using Sayso.Documents;
using Xunit;

namespace Sayso.Tests.Disputes;

public sealed class DisputeFinderTests
{
    private static readonly Reader Reader = Reader.Load();

    private static IReadOnlyList<Dispute> Of(string text) => Reader.Read(new Document("one", text)).Disputes;

    private static void Sides(Dispute dispute, string asserts, string denies)
    {
        Assert.Contains(dispute.AssertedBy, s => s.Speaker.Contains(asserts, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(dispute.DeniedBy, s => s.Speaker.Contains(denies, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Who_is_accused_and_denies_it_answers_who_accused()
        => Sides(Assert.Single(Of("The European Union accused Belarus of shelling the town. Belarus denied the charge.")), "European Union", "Belarus");

    [Fact]
    public void A_denied_report_is_asserted_by_the_reports()
        => Sides(Assert.Single(Of("The health ministry in Oslo denied reports that the clinic had closed.")), "reports", "ministry");

    [Fact]
    public void A_denial_says_whose_claim_it_answers()
        => Sides(Assert.Single(Of("Mayor Jelko Marsin rejected the accusation by Orla Venn that he had taken bribes.")), "Venn", "Marsin");

    [Fact]
    public void A_refusal_to_comment_is_no_dispute()
        => Assert.Empty(Of("Orla Venn said that the mayor had taken bribes. The mayor declined to comment."));

    [Fact]
    public void Reports_without_a_denial_have_no_dispute()
        => Assert.Empty(Of("The mayor said the bridge would open in May. A builder said that work was going well."));

    [Fact]
    public void Two_who_deny_reports_of_two_things_have_two_disputes()
    {
        var found = Of("Mayor Ana Alba denied reports that she took bribes from a builder. General Boro Kask denied reports that his troops shelled the market in Orvane.");
        Assert.Equal(2, found.Count);
        Assert.Equal("Ana Alba", Assert.Single(found[0].DeniedBy).Speaker);
        Assert.Equal("Boro Kask", Assert.Single(found[1].DeniedBy).Speaker);
    }

    [Fact]
    public void The_dead_and_the_wounded_of_two_parties_are_two_disputes()
    {
        var found = Of("Police said 12 people were killed and 40 people were wounded in the blast. The opposition Front said 30 people were killed and 90 people were wounded in the blast.")
            .Where(d => d.Kind == DisputeKind.Figures).ToList();
        Assert.Equal(["people: 12 people or 30 people", "people: 40 people or 90 people"], found.Select(d => d.About));
    }

    [Fact]
    public void A_denial_of_another_matter_does_not_answer_the_accusation_before_it()
    {
        var found = Of("Kavania has repeatedly accused Tessaly of sheltering the rebels. Tessaly denied it. The army denied that any civilians had died. Doctors at the hospital said 34 civilians had died.");
        Assert.Equal("Tessaly", Assert.Single(found[0].DeniedBy).Speaker);
        Sides(found[1], "Doctors", "army");
    }

    [Fact]
    public void All_who_deny_one_claim_are_told()
    {
        string[] names = ["Alba", "Brun", "Corel", "Dast", "Evik", "Fenn", "Gorr", "Hale", "Istok", "Jarn"];
        var text = "Orla Venn accused the ten councillors of taking bribes. " + string.Join(' ', names.Select(n => $"Councillor {n} denied reports that the council had taken bribes."));
        Assert.Equal(names.Length, Of(text).Max(d => d.DeniedBy.Count));
    }

    [Fact]
    public void Sides_point_at_statements_of_the_reading()
    {
        var reading = Reader.Read(new Document("one", "The European Union accused Belarus of shelling the town. Belarus denied the charge."));
        var ids = reading.Statements.Select(s => s.Id).ToHashSet();
        Assert.All(reading.Disputes.SelectMany(d => d.AssertedBy.Concat(d.DeniedBy)), side => Assert.True(side.Statement is null || ids.Contains(side.Statement)));
    }
}
