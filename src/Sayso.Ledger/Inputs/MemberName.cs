namespace Sayso.Ledger.Inputs;

/// <summary>
/// Names of members of a zip. None is ever used as a path; one that could lead out of a folder, if somebody unpacked the archive, is a
/// sign of an attack, and the member is refused.
/// </summary>
internal static class MemberName
{
    private static readonly string[] Reserved = ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(port => new[] { $"COM{port}", $"LPT{port}" })];

    /// <summary>Why the name is refused; null where it is not.</summary>
    public static string? Refusal(string name)
    {
        var parts = name.Split('/', '\\');
        return name.Length is 0 or > 1000 ? "its name is empty or too long"
            : name.AsSpan().IndexOfAnyInRange('\0', '\x1F') >= 0 ? "its name holds control characters"
            : name[0] is '/' or '\\' ? "its name is an absolute path"
            : name.Length > 1 && name[1] == ':' ? "its name has a drive"
            : parts.Contains("..") ? "its name leads out of the archive (\"..\")"
            : parts.Any(part => Reserved.Contains(part.Split('.')[0], StringComparer.OrdinalIgnoreCase)) ? "its name is one that Windows reserves for devices"
            : null;
    }

    /// <summary>Whether a member is a folder, or something that systems leave behind in archives.</summary>
    public static bool IsIdle(string name)
        => name.EndsWith('/') || name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.EndsWith(".DS_Store", StringComparison.Ordinal)
            || name.EndsWith("Thumbs.db", StringComparison.OrdinalIgnoreCase);
}
