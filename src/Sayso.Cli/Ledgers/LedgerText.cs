using System.Text;
using Sayso.Cli.View;

namespace Sayso.Cli.Ledgers;

/// <summary>Lines for people. What comes from reports is made visible first: it may hold anything.</summary>
internal static class LedgerText
{
    private const int LongestName = 200;

    /// <summary>An id, an outlet, a headline; a dash where there is none.</summary>
    public static string Name(string? name) => name is null ? "–" : VisibleText.Short(name, LongestName);

    /// <summary>The day of a time of publication.</summary>
    public static string Day(string? published) => published is null ? "undated   " : VisibleText.Short(published[..Math.Min(10, published.Length)], 10);

    /// <summary>That a report is not for use, behind its name; nothing where it is.</summary>
    public static string Status(string? status) => status is null or "usable" ? "" : $"  [{VisibleText.Short(status, 40).ToUpperInvariant()}]";

    /// <summary>What is said where no story is meant.</summary>
    public static string NoStory(string given) => $"there is no story {Name(given)}, or several begin so; 'sayso stories' lists them";

    /// <summary>The bytes that are printed.</summary>
    public static ReadOnlySpan<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
