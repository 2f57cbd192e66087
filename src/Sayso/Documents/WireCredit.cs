using System.Buffers;

namespace Sayso.Documents;

/// <summary>
/// The credit that says a report is an agency's copy or draws on it, in its first or last lines: "The Associated Press
/// contributed to this report.", "Copyright 2026 NPA.", "(Reporting by …; editing by …)", "From wire reports".
/// </summary>
internal static class WireCredit
{
    /// <summary>Credits stand in the last lines; what stands before this many characters from the end is the report itself.</summary>
    private const int TailLength = 1200;

    private static readonly SearchValues<char> OwnerEnds = SearchValues.Create(".,;|()");

    private static readonly string[] Contributed =
    [
        "contributed to this", "contributed reporting", "for this story came from", "for this report came from", "for this article came from", "was used in this report", "was used in this story",
        "with reporting by", "with additional reporting", "additional reporting by", "with files from", "with information from", "with material from", "originally published by", "originally appeared", "first published by",
        "includes reporting", "includes information from", "materials from", "reported from", "distributed by", "provided by",
    ];

    private static readonly string[] Unnamed =
        ["wire reports", "wire services", "wire service reports", "combined dispatches", "news services", "staff and agencies", "agencies", "staff and wire reports", "news agencies", "agency reports"];

    /// <summary>The agency as credited, or the words of a credit that names none ("wire reports"); null where nothing is credited.</summary>
    public static Field? Find(string text, IReadOnlyList<TextSpan> top)
    {
        foreach (var line in top)
        {
            if (InLine(text.AsSpan(line.Start, Math.Min(line.Length, 200)), text) is { } agency)
            {
                return new Field(agency, "credit line");
            }
        }

        var end = text.Length;
        var from = Math.Max(top.Count > 0 ? top[0].Start : 0, end - TailLength);
        while (end > from)
        {
            var start = text.AsSpan(from, end - from).LastIndexOf('\n') is >= 0 and var at ? from + at + 1 : from;
            var line = TopLines.Trim(text, start, end);
            if (InLine(text.AsSpan(line.Start, line.Length), text) is { } agency)
            {
                return new Field(agency, "credit line");
            }

            end = start - 1;
        }

        return null;
    }

    private static string? InLine(ReadOnlySpan<char> line, string text)
    {
        var bare = line.Trim("()—–-. *_[]");
        if (bare.Length == 0)
        {
            return null;
        }

        if (bare.Length <= 40 && Agencies.IsKnown(bare))
        {
            return bare.ToString();
        }

        return UnnamedIn(bare) ?? Copyright(line) ?? ContributedIn(line) ?? ReportingBy(line, text);
    }

    private static string? UnnamedIn(ReadOnlySpan<char> line)
    {
        foreach (var lead in (ReadOnlySpan<string>)["", "from ", "compiled from ", "by ", "with "])
        {
            if (line.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
            {
                foreach (var words in Unnamed)
                {
                    if (line[lead.Length..].Equals(words, StringComparison.OrdinalIgnoreCase))
                    {
                        return line[lead.Length..].ToString();
                    }
                }
            }
        }

        return null;
    }

    // "Copyright © 2026 The Associated Press. All rights reserved.", "© Reuters", "Copyright NPA"
    private static string? Copyright(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf("Copyright", StringComparison.OrdinalIgnoreCase);
        at = at >= 0 ? at + "Copyright".Length : line.IndexOf('©');
        if (at < 0)
        {
            return null;
        }

        var owner = line[at..].TrimStart(" ©(cC)").TrimStart("0123456789-–, ").TrimStart();
        if (owner.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            owner = owner[3..];
        }

        if (owner.StartsWith("the ", StringComparison.Ordinal))
        {
            owner = owner[4..];
        }

        var end = owner.IndexOfAny(OwnerEnds);
        owner = (end < 0 ? owner : owner[..end]).Trim();
        return Agencies.IsKnown(owner) || Agencies.SaysAgency(owner) || (owner.Length > 2 && Agencies.IsCapitals(owner)) ? owner.ToString() : null;
    }

    private static string? ContributedIn(ReadOnlySpan<char> line)
    {
        foreach (var phrase in Contributed)
        {
            var at = line.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            // The sentence around the phrase; initials in it may cut it short, never make it too long.
            var start = line[..at].LastIndexOf(". ") is >= 0 and var stop ? stop + 2 : 0;
            var end = line[at..].IndexOf(". ") is >= 0 and var next ? at + next : line.Length;
            var sentence = line[start..end].TrimEnd('.');
            if (Agencies.FirstIn(sentence) is { } agency)
            {
                return agency;
            }

            foreach (var part in sentence.Split(' '))
            {
                var word = sentence[part].Trim(",();");
                if (word.Length <= 6 && Agencies.IsKnown(word))
                {
                    return word.ToString();
                }
            }
        }

        return null;
    }

    // Who wrote and edited is the agencies' way to end; which agency, only another place can say.
    private static string? ReportingBy(ReadOnlySpan<char> line, string text)
        => line.Contains("Reporting by ", StringComparison.Ordinal) && line.Contains("diting by ", StringComparison.Ordinal)
            ? Agencies.FirstIn(line) ?? Agencies.FirstIn(text.AsSpan(0, Math.Min(text.Length, 400)))
            : null;
}
