using Microsoft.Data.Sqlite;
using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;
using Sayso.Statements;

namespace Sayso.Ledger.Tests.Frozen;

/// <summary>Makes the sample of the newest format: a step for each kind of event. A new kind needs a step here, or a test fails.</summary>
internal static class FrozenLedger
{
    private const string Flood = "At least 12 people died when the river rose at Port Selma, the mayor, Orla Venn, said on Tuesday. The water board denied that the dam had failed.";

    /// <summary>What is done, in order; each step adds an event of its kind, maybe among others.</summary>
    public static readonly IReadOnlyList<(string Kind, Action<NewsLedger> Do)> Steps =
    [
        (EventPayloads.Document, ledger =>
        {
            Add(ledger, "flood-1", Flood, "Coast Radio", "2026-03-03");
            Add(ledger, "flood-2", Flood + " Schools stay closed.", "The Harbour Courier", "2026-03-04");
            Add(ledger, "flood-3", "The toll of the flood at Port Selma rose to 31 on Thursday, Orla Venn said. Tam Oster, a spokesman for the water board, said that the dam held.", "Coast Radio", "2026-03-05");
        }),
        (EventPayloads.Input, ledger =>
        {
            Add(ledger, "flood-1", Flood, "Coast Radio", "2026-03-03");
            ledger.Add(new AddedReport("empty.pdf", new Reading("empty.pdf", null)));
        }),
        (EventPayloads.Reading, ledger =>
        {
            // As an older program left it, that found nothing.
            ledger.Add(new AddedReport("bread", new Reading("bread", new Document("bread", "Prices of bread rose by 4 percent, the bakers of Norwick said on Monday."))));
            ledger.ReadAgain(TestLedger.Reader);
        }),
        (EventPayloads.Decision, ledger => ledger.SplitStory(["flood-3"], "another flood")),
        (EventPayloads.Undo, ledger => ledger.UndoDecision(ledger.Decisions()[0].Seq)),
        (EventPayloads.Decision, ledger => ledger.MergeParties("Orla Venn", "Tam Oster", "to see that it is kept")),
        (EventPayloads.Correction, ledger =>
        {
            var reading = ledger.Report("flood-1")!.Reading;
            ledger.Correct("flood-1", new StatementCorrection(Verdict.Changed, StatementAnchor.Of(reading.Statements[0], reading.Document!.Text), new StatementChange { Terms = Terms.Anonymous }, "tests", "to see that it is kept"));
        }),
        (EventPayloads.Alert, ledger =>
        {
            ledger.AddAlert("dams", new StatementQuery { Words = "dam" });
            ledger.AddAlert("floods", new StatementQuery { Words = "flood" });
        }),
        (EventPayloads.AlertRun, ledger => ledger.Told([.. ledger.Alerts().Select(ledger.News)])),
        (EventPayloads.AlertRemoved, ledger => ledger.RemoveAlert("floods")),
    ];

    /// <summary>Makes it anew at a path; one file, with nothing beside it.</summary>
    public static void Make(string path)
    {
        using var test = new TestLedger();
        foreach (var (_, step) in Steps)
        {
            step(test.Ledger);
        }

        File.Delete(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        test.Ledger.Backup(path);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        connection.Run("VACUUM");
    }

    private static void Add(NewsLedger ledger, string id, string text, string outlet, string published) => ledger.Add(new AddedReport(id, TestLedger.Read(id, text, outlet, published)));
}
