using System.Globalization;
using System.Text;

namespace Sayso.Cli.Fetching;

/// <summary>What a host's robots.txt says to this program (RFC 9309): the lines for "sayso" where there are any, else those for everybody.</summary>
internal sealed class Robots
{
    private const string Token = "sayso";
    private readonly List<RobotsRule> _rules = [];

    private Robots()
    {
    }

    /// <summary>That of a host which says nothing: all is allowed.</summary>
    public static Robots Silent { get; } = new();

    /// <summary>The wish for time between requests, unbounded; null where there is none.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <summary>Reads one; never fails, what is no line of the format is passed over.</summary>
    /// <param name="content">The bytes, UTF-8.</param>
    public static Robots Parse(ReadOnlySpan<byte> content)
    {
        var (own, all, ownGroup) = (new Robots(), new Robots(), false);
        var (forOwn, forAll, naming) = (false, false, false);
        foreach (var line in Encoding.UTF8.GetString(content).TrimStart('\uFEFF').AsSpan().EnumerateLines())
        {
            if (!Split(line, out var field, out var value))
            {
                continue;
            }

            if (field.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // Names that follow each other share what comes after them; a name after a rule begins anew.
                (forOwn, forAll) = naming ? (forOwn, forAll) : (false, false);
                naming = true;
                forAll |= value.StartsWith('*');
                if (IsOwn(value))
                {
                    (forOwn, ownGroup) = (true, true);
                }
            }
            else if (own.Add(field, value, forOwn) | all.Add(field, value, forAll))
            {
                naming = false;
            }
        }

        return ownGroup ? own : all;
    }

    /// <summary>Whether a path may be fetched: the longest rule that matches says, and of two as long the one that allows.</summary>
    /// <param name="path">Path and query, escaped as in an address.</param>
    public bool Allows(string path)
    {
        var plain = RobotsRule.Plain(path);
        if (plain == "/robots.txt")
        {
            return true;
        }

        RobotsRule? best = null;
        foreach (var rule in _rules)
        {
            if ((best is null || rule.Length > best.Length || (rule.Length == best.Length && rule.Allows)) && rule.Matches(plain))
            {
                best = rule;
            }
        }

        return best is null || best.Allows;
    }

    // Whether it is a line of a group at all, taken or not. An empty rule says nothing.
    private bool Add(ReadOnlySpan<char> field, string value, bool taken)
    {
        var allow = field.Equals("allow", StringComparison.OrdinalIgnoreCase);
        if (allow || field.Equals("disallow", StringComparison.OrdinalIgnoreCase))
        {
            if (taken && value.Length > 0)
            {
                _rules.Add(new RobotsRule(allow, value));
            }

            return true;
        }

        if (!field.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (taken && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds))
        {
            var delay = TimeSpan.FromSeconds(Math.Min(seconds, 1e6));
            Delay = Delay > delay ? Delay : delay;
        }

        return true;
    }

    private static bool Split(ReadOnlySpan<char> line, out ReadOnlySpan<char> field, out string value)
    {
        var comment = line.IndexOf('#');
        line = comment < 0 ? line : line[..comment];
        var colon = line.IndexOf(':');
        field = colon < 0 ? [] : line[..colon].Trim();
        value = colon < 0 ? "" : line[(colon + 1)..].Trim().ToString();
        return colon > 0;
    }

    // "Sayso/1.0" is meant for "sayso", "saysobot" is not.
    private static bool IsOwn(string value)
        => value.StartsWith(Token, StringComparison.OrdinalIgnoreCase)
            && (value.Length == Token.Length || !(char.IsAsciiLetter(value[Token.Length]) || value[Token.Length] is '-' or '_'));
}
