using Xunit;

namespace Sayso.Tests.Statements;

public sealed class StatementTests
{
    public static TheoryData<string, string> Quotations { get; } = StatementRow.Theory(
        QuotationTable.WhereTheCueStands, QuotationTable.HowFarTheWordsGo);

    public static TheoryData<string, string> Indirect { get; } = StatementRow.Theory(
        IndirectTable.Complements, IndirectTable.AccordingTo, IndirectTable.HeadlinesAndTranscripts, IndirectTable.WithoutAnAgent);

    public static TheoryData<string, string> Acts { get; } = StatementRow.Theory(
        ActTable.Acts, ActTable.NoAnswer, ActTable.Negated, ActTable.Stances);

    public static TheoryData<string, string> Details { get; } = StatementRow.Theory(
        DetailTable.Denials, DetailTable.NoDenials, DetailTable.Accusations, DetailTable.Conditions, DetailTable.ScareQuotes);

    public static TheoryData<string, string> Nothing { get; } = StatementRow.Theory(IndirectTable.Narrative, QuotationTable.MarksWithoutAStatement);

    [Theory]
    [MemberData(nameof(Quotations))]
    public void A_quotation_goes_to_its_speaker(string text, string statements) => StatementRow.Check(text, statements);

    [Theory]
    [MemberData(nameof(Indirect))]
    public void What_is_said_without_quotation_marks_goes_to_its_speaker(string text, string statements) => StatementRow.Check(text, statements);

    [Theory]
    [MemberData(nameof(Acts))]
    public void A_statement_is_told_by_its_act_its_cue_and_its_stance(string text, string statements) => StatementRow.Check(text, statements);

    [Theory]
    [MemberData(nameof(Details))]
    public void A_statement_tells_what_it_denies_whom_it_accuses_and_on_what_condition(string text, string statements) => StatementRow.Check(text, statements);

    [Theory]
    [MemberData(nameof(Nothing))]
    public void A_text_in_which_nobody_says_anything_has_no_statement(string text, string statements) => StatementRow.Check(text, statements);
}
