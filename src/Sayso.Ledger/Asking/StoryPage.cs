namespace Sayso.Ledger.Asking;

/// <summary>Some of the stories of a ledger, as a list shows them.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Stories">Those that were asked for; those that changed last first.</param>
public sealed record StoryPage(int Total, IReadOnlyList<StoryLine> Stories);

/// <summary>A story in a line.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The headline of the first published report that has one; null where none has.</param>
/// <param name="Reports">How many reports it has; of each the newest version counts.</param>
/// <param name="First">When the first was published, ISO 8601; null where no report says.</param>
/// <param name="Last">When the last was.</param>
/// <param name="New">How many of its reports came, or came anew, after what was seen.</param>
/// <param name="MaybeDisputed">Whether something may be disputed in it, as <see cref="NewsLedger.MaybeDisputed"/> has it.</param>
/// <param name="Outlets">Who published its reports, at most five, by name.</param>
public sealed record StoryLine(string Id, string? Title, int Reports, string? First, string? Last, int New, bool MaybeDisputed, IReadOnlyList<string> Outlets);
