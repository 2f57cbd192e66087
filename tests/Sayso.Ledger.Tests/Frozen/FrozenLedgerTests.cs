using System.Globalization;
using System.Reflection;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;
using Sayso.Ledger.Tests.Store;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Ledger.Tests.Frozen;

/// <summary>
/// A ledger of each format that was ever given out: this program opens it, finds it sound, and answers as approved. The sample of the newest format is made
/// where there is none, or anew with SAYSO_APPROVE=1; once the format is released that file is never made again, only the next one.
/// </summary>
public sealed class FrozenLedgerTests
{
    private const string Folder = "tests/Sayso.Ledger.Tests/Frozen/";

    // The formats of which a version of sayso is out: their files stay as they are.
    private const int Released = 0;

    public static TheoryData<int> Formats => [.. Enumerable.Range(1, LedgerSchema.Newest)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_ledger_of_every_format_answers_as_approved(int format)
    {
        var sample = Folder + string.Create(CultureInfo.InvariantCulture, $"v{format}.sayso");
        if (format == LedgerSchema.Newest && format > Released && Approved.Rewriting)
        {
            FrozenLedger.Make(Repository.Full(sample));
        }

        using var test = new TestLedger();
        File.Copy(Repository.Full(sample), test.File("frozen.sayso"));
        File.SetAttributes(test.File("frozen.sayso"), FileAttributes.Normal);
        using var ledger = NewsLedger.Open(test.File("frozen.sayso"), TimeProvider.System, "tests");
        var verified = ledger.Verify();
        Assert.Empty(verified.Faults);
        var events = ledger.File.Connection.Rows("SELECT kind, count(*) FROM event GROUP BY kind ORDER BY kind").Select(row => $"{row.GetString(0)} {row.GetInt64(1)}").ToList();
        var inputs = ledger.File.Connection.Rows("SELECT name, status, reason FROM input ORDER BY seq").Select(row => $"{row.GetString(0)} {row.GetString(1)} {row.Text(2)}".TrimEnd()).ToList();
        Approved.Match(sample + ".verified.txt", $"events: {string.Join(", ", events)}\ninputs: {string.Join(", ", inputs)}\n{AllAnswers.Of(ledger)}");

        // And it goes on from there.
        ledger.Add(new AddedReport("new", TestLedger.Read("new", "The road is open, Orla Venn said.")));
        Assert.Empty(ledger.Verify(verified.Head).Faults);
    }

    [Fact]
    public void The_newest_sample_has_every_kind_of_event()
    {
        var kinds = typeof(EventPayloads).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral && f.FieldType == typeof(string)).Select(f => (string)f.GetRawConstantValue()!);
        Assert.Empty(kinds.Except(FrozenLedger.Steps.Select(s => s.Kind)));
    }
}
