namespace Sayso.Tests.Statements;

/// <summary>
/// Known to fail: rows of the tables' notation that the rules do not read right today, with what would be right. They are tested
/// too: a row that begins to pass must move to the table it belongs to.
/// </summary>
internal static class Shortcomings
{
    public const string Quotations = """
        “All flights are cancelled,” reads a sign at the gate.
          a sign at the gate | reads | “All flights are cancelled,” | direct says document
        Ms. Solen shook her head. “No, never.”
          Ms. Solen | - | “No, never.” | direct says named
        """;

    public const string Indirect = """
        It has emerged that the firm paid him.
          - | has emerged | that the firm paid him | indirect says none
        The captain ordered tea and went to bed.
        """;

    public const string Parties = """
        “They beat us,” said a nurse identified only by her first name, Lena.
          a nurse identified only by her first name, Lena | said | “They beat us,” | direct says anonymous | anonymity: identified only by her first name
        The quay was closed, the Halven Courier reported, citing two officials.
          the Halven Courier | reported | The quay was closed | indirect says named | via: Halven Courier
        Mr. Marsin was quoted by the Halven Courier as saying that the quay was closed.
          Mr. Marsin | quoted | that the quay was closed | indirect says named | via: Halven Courier
        The Halven Courier quoted Mr. Marsin as saying that the quay was closed.
          Mr. Marsin | quoted | that the quay was closed | indirect says named | via: Halven Courier
        """;
}
