using Sayso.Tests.Statements;
using Xunit;

namespace Sayso.Tests.Parties;

public sealed class PartyTests
{
    public static TheoryData<string, string> Terms { get; } = StatementRow.Theory(TermsTable.Terms, TermsTable.Anonymity);

    public static TheoryData<string, string> WhoIsWho { get; } = StatementRow.Theory(PartyTable.OneParty, PartyTable.TwoParties, ChainTable.OneParty, ChainTable.TwoParties);

    public static TheoryData<string, string> Times { get; } = StatementRow.Theory(PartyTable.TimesOfSpeech);

    public static TheoryData<string, string> Tops { get; } = StatementRow.Theory(PartyTable.TopsAndCapitals);

    public static TheoryData<string, string> Outlets { get; } = StatementRow.Theory(OutletTable.Outlets, OutletTable.Chains, OutletTable.NoOutlets);

    public static TheoryData<string, string> Sources { get; } = StatementRow.Theory(
        SourceTable.Identities, SourceTable.Bases, SourceTable.Channels, SourceTable.GroundRules);

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_source_is_quoted_on_the_terms_that_the_text_shows(string text, string statements) => StatementRow.Check(text, statements);

    [Theory]
    [MemberData(nameof(WhoIsWho))]
    public void Mentions_of_one_party_are_one_and_of_two_are_two(string text, string statements) => StatementRow.Check(text, statements);

    [Theory]
    [MemberData(nameof(Times))]
    public void A_statement_was_made_when_the_words_beside_its_cue_say(string text, string statements) => StatementRow.Check(text, statements);

    [Theory]
    [MemberData(nameof(Tops))]
    public void Datelines_and_capitals_hide_no_statement(string text, string statements) => StatementRow.Check(text, statements);

    [Theory]
    [MemberData(nameof(Outlets))]
    public void A_statement_came_through_the_outlet_it_was_told(string text, string statements) => StatementRow.Check(text, statements);

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_is_told_as_closely_as_the_text_tells_it(string text, string statements) => StatementRow.Check(text, statements);
}
