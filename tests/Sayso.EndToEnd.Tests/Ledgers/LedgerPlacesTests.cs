using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>Where a ledger may lie: behind a link, where nothing may be written, beside what an older one left.</summary>
public sealed class LedgerPlacesTests
{
    private const string Report = """{"id":"a","text":"The mayor of Port Selma, Orla Venn, said on Tuesday that 12 homes were under water. The water board denied it."}""";

    [Fact]
    public void A_link_to_a_ledger_is_that_ledger()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("kept"));
        Directory.CreateDirectory(folder.At("desk"));
        Done(folder, "add", folder.Add("a.jsonl", Report), "-l", "kept/news.sayso");
        File.CreateSymbolicLink(folder.At("desk/link.sayso"), folder.At("kept/news.sayso"));
        Done(folder, "add", folder.Add("b.jsonl", Report.Replace("12", "14", StringComparison.Ordinal).Replace("\"a\"", "\"b\"", StringComparison.Ordinal)), "-l", "desk/link.sayso");
        Assert.Equal(Done(folder, "ledger", "head", "-l", "kept/news.sayso"), Done(folder, "ledger", "head", "-l", "desk/link.sayso"));
        Done(folder, "ledger", "verify", "-l", "kept/news.sayso");
        Assert.Single(Directory.GetFileSystemEntries(folder.At("desk")));

        // A copy is made of what the link leads to, and never through a link that leads elsewhere.
        Assert.NotEqual(0, SaysoProcess.Run(["ledger", "backup", "desk/link.sayso", "-l", "kept/news.sayso"], folder: folder.Path).ExitCode);
        Done(folder, "ledger", "verify", "-l", "desk/link.sayso");
    }

    [Fact]
    public void A_ledger_that_may_not_be_written_says_so_and_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var user = Readers(folder);
        Done(folder, "add", folder.Add("a.jsonl", Report), "-l", "news.sayso");
        Done(folder, "ledger", "backup", "copy.sayso", "-l", "news.sayso");
        var before = File.ReadAllBytes(folder.At("news.sayso"));
        foreach (var mode in new[] { "chmod 555 . ; chmod 444 news.sayso", "chmod 777 . ; chmod 444 news.sayso", "chmod 555 . ; chmod 666 news.sayso" })
        {
            var more = Report.Replace("12", "14", StringComparison.Ordinal).Replace("\"a\"", "\"b\"", StringComparison.Ordinal);
            var run = SaysoProcess.Shell($"{mode}; echo '{more}' | {user} \"$SAYSO\" add - -l news.sayso", folder.Path);
            Assert.True(run.ExitCode != 0, mode);
            Assert.Contains("news.sayso: ", run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("damaged", run.Errors, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(folder.At("news.sayso")));
        }

        SaysoProcess.Shell("chmod 777 .", folder.Path);
    }

    [Fact]
    public void A_copy_that_may_not_be_written_can_be_restored()
    {
        using var folder = new TemporaryFolder();
        var user = Readers(folder);
        Done(folder, "add", folder.Add("a.jsonl", Report), "-l", "news.sayso");
        Directory.CreateDirectory(folder.At("safe"));
        Done(folder, "ledger", "backup", "safe/copy.sayso", "-l", "news.sayso");
        var run = SaysoProcess.Shell($"chmod 444 safe/copy.sayso; chmod 555 safe; mkdir out; chmod 777 out; {user} \"$SAYSO\" ledger restore safe/copy.sayso -l out/back.sayso", folder.Path);
        SaysoProcess.Shell("chmod 777 safe", folder.Path);
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(Done(folder, "ledger", "digest", "-l", "news.sayso"), Done(folder, "ledger", "digest", "-l", "out/back.sayso"));
        Assert.Single(Directory.GetFileSystemEntries(folder.At("safe")));
    }

    // What a shell puts before the program so that rights count: nothing for a person; for root, who may write everything, another user.
    private static string Readers(TemporaryFolder folder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights are others there");
        if (Environment.UserName != "root")
        {
            return "";
        }

        const string Nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups";
        SaysoProcess.Shell("chmod 755 .", folder.Path);
        Assert.SkipWhen(SaysoProcess.Shell($"{Nobody} \"$SAYSO\" --version", folder.Path).ExitCode != 0, "root may write everything, and no other user may run the program here");
        return Nobody;
    }

    private static string Done(TemporaryFolder folder, params string[] arguments)
    {
        var run = SaysoProcess.Run(arguments, folder: folder.Path);
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Output;
    }
}
