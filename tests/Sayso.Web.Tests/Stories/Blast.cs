using Sayso.Documents;

namespace Sayso.Web.Tests.Stories;

/// <summary>Reports of one invented event in a place that is on the map, with people in office and one who is not, and names that a page must not take for its own.</summary>
internal static class Blast
{
    public const string Script = "<script>alert(1)</script>";
    public const string Turned = "Gazette \u202Eetteza\u202C";

    public static readonly Document[] Reports =
    [
        WorkspaceHost.Report("a1", """
            TRIESTE — Three people were killed when a bomb exploded in the harbour of Trieste on Wednesday, police said.

            Interior Minister Orla Venn accused the Northern Front of the bombing. A spokesman for the Northern Front, Dario Kest, denied that the group had planted the bomb. "We did not do this," Kest said.

            Protesters marched in France on Wednesday against the government.
            """, "Blast in Trieste harbour kills 3", "Coast Tribune", "2026-03-04"),
        WorkspaceHost.Report("a2", """
            Between five and seven people were killed by a bomb in the harbour of Trieste, Interior Minister Orla Venn said on Thursday. The hospital of Trieste said that at least nine people had died.

            "She knows it," said Dario Kest, a spokesman for the Northern Front.

            Marta Ruhl, a mother of two who was in the harbour, said she heard two blasts.
            """, "Trieste harbour bombing: toll rises to between 5 and 7", Turned, "2026-03-05T09:30:00+01:00"),
        WorkspaceHost.Report("a3/x?y=<b>", """
            Nine people were killed by the bomb in the harbour of Trieste, Interior Minister Orla Venn said on Friday. The Northern Front denied that it had planted the bomb.

            Marta Ruhl, a mother of two who was in the harbour, said she had seen a man run from the ferry.
            """, "<img src=x onerror=alert(1)> Trieste bombing: 9 dead", Script, "2026-03-06"),
    ];

    public static Task<WorkspaceHost> HostAsync() => WorkspaceHost.OfAsync(Reports);

    /// <summary>The address of its story.</summary>
    public static string Story(WorkspaceHost host)
    {
        using var ledger = host.Open();
        return Wording.Addresses.Story(ledger.Story("a1")!.Story);
    }
}
