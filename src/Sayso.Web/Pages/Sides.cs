using Sayso.Ledger.Claims;

namespace Sayso.Web.Pages;

/// <summary>Who says something, and who denies it.</summary>
/// <param name="Words">What is said, as the first who says so has it.</param>
/// <param name="AssertedBy">Names; at most three.</param>
/// <param name="DeniedBy">Names; at most three.</param>
internal sealed record Sides(string Words, IReadOnlyList<string> AssertedBy, IReadOnlyList<string> DeniedBy);
