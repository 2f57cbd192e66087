namespace Sayso.Tests.Statements;

/// <summary>
/// Known to fail: rows of the tables' notation that the rules do not read right today, with what would be right. They are tested
/// too: a row that begins to pass must move to the table it belongs to.
/// </summary>
internal static class Shortcomings
{
    public const string Quotations = """
        A PLACEHOLDER
        """;

    public const string Indirect = """
        A PLACEHOLDER
        """;

    public const string Parties = """
        A PLACEHOLDER
        """;
}
