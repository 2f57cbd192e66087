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
    public void Sides_point_at_statements_of_the_reading()
    {
        var reading = Reader.Read(new Document("one", "The European Union accused Belarus of shelling the town. Belarus denied the charge."));
        var ids = reading.Statements.Select(s => s.Id).ToHashSet();
        Assert.All(reading.Disputes.SelectMany(d => d.AssertedBy.Concat(d.DeniedBy)), side => Assert.True(side.Statement is null || ids.Contains(side.Statement)));
    }
}
