using System.Globalization;
using System.Text;
using Sayso.Tests.House;
using Sayso.Tests.Parties;
using Xunit;

namespace Sayso.Tests.Statements;

/// <summary>
/// How many rows of the tables are read right from the bare text, where the statements have to be found first. A network finds them: it will always
/// miss some, so the result is a list to look at when it changes.
/// </summary>
public sealed class FindingTests
{
    private static readonly (string Name, string[] Tables)[] All =
    [
        ("quotations", [QuotationTable.WhereTheCueStands, QuotationTable.HowFarTheWordsGo]),
        ("indirect", [IndirectTable.Complements, IndirectTable.AccordingTo, IndirectTable.HeadlinesAndTranscripts, IndirectTable.WithoutAnAgent]),
        ("acts", [ActTable.Acts, ActTable.NoAnswer, ActTable.Negated, ActTable.Stances]),
        ("nothing", [IndirectTable.Narrative, QuotationTable.MarksWithoutAStatement]),
        ("terms", [TermsTable.Terms, TermsTable.Anonymity]),
        ("parties", [PartyTable.OneParty, PartyTable.TwoParties, PartyTable.TimesOfSpeech, PartyTable.TopsAndCapitals]),
        ("outlets", [OutletTable.Outlets, OutletTable.NoOutlets]),
    ];

    [Fact]
    public void The_rows_of_the_tables_are_read_from_bare_text_as_they_were()
    {
        var (scores, differences) = (new StringBuilder(), new StringBuilder());
        foreach (var (name, tables) in All)
        {
            var rows = StatementRow.Parse(tables);
            var wrong = rows.Select(row => StatementRow.Difference(row.Text, string.Join('\n', row.Expected), given: false)).OfType<string>().ToList();
            scores.Append(CultureInfo.InvariantCulture, $"{name,-12}{rows.Count - wrong.Count,4} of {rows.Count}\n");
            differences.Append(CultureInfo.InvariantCulture, $"\n# {name}\n\n").AppendJoin("\n", wrong).Append('\n');
        }

        Approved.Match("tests/Sayso.Tests/Statements/found.verified.txt", scores.ToString() + differences);
    }
}
