namespace Sayso.Ledger.Asking;

/// <summary>A search that is kept, to be told what is new.</summary>
/// <param name="Seq">Number of the event that made it.</param>
/// <param name="Name">Its name; of alerts that there are no two have the same.</param>
/// <param name="Query">What it looks for.</param>
/// <param name="Told">How many statements it told of so far.</param>
public sealed record Alert(long Seq, string Name, StatementQuery Query, int Told);

/// <summary>What is new to an alert.</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Statements">What it did not tell before, by day of publication.</param>
public sealed record AlertNews(Alert Alert, IReadOnlyList<FoundStatement> Statements);
