using Sayso.Documents;
using Sayso.Figures;
using Sayso.Statements;
using Sayso.Web.Wording;

namespace Sayso.Web.Reports;

/// <summary>A statement as the list beside the text has it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Text">The report's text.</param>
internal sealed record StatementView(Statement Statement, string Text)
{
    /// <summary>Id of its report.</summary>
    public required string Report { get; init; }

    /// <summary>Its id in the reading and on the page.</summary>
    public string Id => Statement.Id;

    /// <summary>What it is called: "7" for "s7".</summary>
    public string Number => Id.Length > 1 && Id[0] == 's' && Id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? Id[1..] : Id;

    /// <summary>Who is behind it; null where the text names nobody.</summary>
    public string? Who => Statement.Speaker?.Name ?? (Statement.Source.Count > 0 ? Words(Statement.Source) : null);

    /// <summary>The words that name the source, where they are other than the name; null where not.</summary>
    public string? SourceWords => Statement.Source.Count > 0 && Words(Statement.Source) is var words && !string.Equals(words, Who, StringComparison.OrdinalIgnoreCase) ? words : null;

    /// <summary>Id of the party that has a page; null where it has none.</summary>
    public string? Party { get; init; }

    /// <summary>What is said.</summary>
    public string Content => Words(Statement.Content);

    /// <summary>What is denied; null where it is no denial, or all of it is denied.</summary>
    public string? Denied => Statement.Denied.Count > 0 && !Statement.Denied.SequenceEqual(Statement.Content) ? Words(Statement.Denied) : null;

    /// <summary>Where its words stand, in Unicode characters from the beginning: "12–34, 40–52".</summary>
    public required string Offsets { get; init; }

    /// <summary>The figures that it gives.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The claims of its report.</summary>
    public required ReportClaims Claims { get; init; }

    /// <summary>The page of the claim of which it is a wording; null where there is none. The first to ask waits for it.</summary>
    public string? Claim => Claims.AddressOf(Id);

    /// <summary>What a person did with it: accepted, changed, added; null where nobody looked.</summary>
    public string? PutRight { get; init; }

    /// <summary>How it is read out: "Statement 7: Orla Venn denies".</summary>
    public string Name => $"Statement {Number}: {Who ?? "nobody named"} {Labels.Of(Statement.Act, Statement.Negated)}";

    /// <summary>Through whom it came, where that is another than who says it.</summary>
    public IReadOnlyList<string> Through
    {
        get
        {
            IReadOnlyList<string> chain = Statement.Chain.Count > 0 ? [.. Statement.Chain.Select(v => v.Name)] : Statement.Via is { } via ? [via.Name] : [];
            return chain.Count == 1 && chain[0] == Statement.Speaker?.Name ? [] : chain;
        }
    }

    /// <summary>The words of spans, with a mark where the text interrupts them.</summary>
    public string Words(IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(s => s.Of(Text)));
}
