namespace Sayso.Ledger.Asking;

/// <summary>How a report came to be what it is.</summary>
/// <param name="Report">Its id.</param>
/// <param name="Versions">Its versions, the oldest first.</param>
/// <param name="Inputs">The inputs under which it came, the oldest first; also those that were the same again.</param>
/// <param name="Decisions">What people decided and put right about it, the oldest first; also what was taken back.</param>
public sealed record ReportHistory(string Report, IReadOnlyList<ReportVersion> Versions, IReadOnlyList<InputLine> Inputs, IReadOnlyList<MadeDecision> Decisions);

/// <summary>A version of a report.</summary>
/// <param name="Document">The ledger's number of it, for <see cref="NewsLedger.ReportAt"/>.</param>
/// <param name="Added">When it was added, UTC, ISO 8601.</param>
/// <param name="Sha256">Of its text, 64 hexadecimal digits.</param>
/// <param name="Content">Hash of text and fields, 64 hexadecimal digits: unlike in all versions that follow each other.</param>
/// <param name="Title">The headline; null where there is none.</param>
/// <param name="Published">When it was published, ISO 8601; null where the input does not say.</param>
/// <param name="Status">usable, withheld, canceled or another word of the input; null where it does not say.</param>
/// <param name="Newer">Number of the version that took its place; null for the newest.</param>
/// <param name="ReadAgain">Number of the event that has what was found last; null where it was not read again.</param>
public sealed record ReportVersion(long Document, string Added, string Sha256, string Content, string? Title, string? Published, string? Status, long? Newer, long? ReadAgain);
