using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Register;
using Sayso.Web.Marking;

namespace Sayso.Web.Reports;

/// <summary>A report as its page shows it.</summary>
internal sealed class ReportView
{
    private const int MostFacts = 120;          // statements of which all is on the page at once
    private const int MostListed = 150;         // figures, or incidents, that are on the page itself
    private const int LongText = 40_000;        // characters

    private readonly Dictionary<string, StatementView> _byId;

    /// <summary>Looks at a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="filter">Which statements are shown.</param>
    /// <param name="selected">Id of the statement that is selected; null for none.</param>
    /// <param name="history">What people did with it; null where that is not known.</param>
    /// <param name="claims">Its parties and claims.</param>
    public ReportView(ToldReport report, ReportFilter filter, string? selected, ReportHistory? history, ReportClaims claims)
    {
        (Report, Filter, History) = (report, filter, history);
        var (points, right) = (new CodePoints(Text), PutRightBy(history));
        var parties = claims.Parties;
        var figures = Reading.Figures.Where(f => f.AttributedTo.Count > 0).ToLookup(f => f.AttributedTo[^1], StringComparer.Ordinal);
        All = [.. Reading.Statements.Select(s => new StatementView(s, Text)
        {
            Report = report.Report,
            Party = s.Speaker is { } speaker && parties.Find(report.Report, speaker.Id) is { } id && PublicParty.HasPage(parties[id]) ? id : null,
            Claims = claims,
            Offsets = string.Join(", ", s.Content.Select(c => $"{points.FromUtf16(c.Start)}–{points.FromUtf16(c.End)}")),
            Figures = [.. figures[s.Id]],
            PutRight = right.GetValueOrDefault(s.Id) ?? (s.Rule == "person" ? "added" : null),
        })];
        _byId = All.GroupBy(s => s.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        Selected = selected is null ? null : _byId.GetValueOrDefault(selected);
        Shown = [.. All.Where(s => s == Selected || filter.Takes(s.Statement))];
        Asked = Shown.Count - (Selected is not null && !filter.Takes(Selected.Statement) ? 1 : 0);
        Choices = filter.Choices(Reading.Statements);
    }

    /// <summary>The report.</summary>
    public ToldReport Report { get; }

    /// <summary>Its id.</summary>
    public string Id => Report.Report;

    /// <summary>What was found in it.</summary>
    public Reading Reading => Report.Reading;

    /// <summary>Its document.</summary>
    public Document Document => Reading.Document!;

    /// <summary>Its text.</summary>
    public string Text => Document.Text;

    /// <summary>Which statements are asked for.</summary>
    public ReportFilter Filter { get; }

    /// <summary>What there is to choose from.</summary>
    public (IReadOnlyList<FilterChoice> Parties, IReadOnlyList<FilterChoice> Acts, IReadOnlyList<FilterChoice> Terms) Choices { get; }

    /// <summary>All statements.</summary>
    public IReadOnlyList<StatementView> All { get; }

    /// <summary>Those that are shown.</summary>
    public IReadOnlyList<StatementView> Shown { get; }

    /// <summary>How many of these are asked for: the selected one is shown also where it is not.</summary>
    public int Asked { get; }

    /// <summary>The selected one; null where none is.</summary>
    public StatementView? Selected { get; }

    /// <summary>What people did with it; null where that is not known.</summary>
    public ReportHistory? History { get; }

    /// <summary>Whether all that is known of each statement is on the page; else of the selected one alone, and a script asks for the others.</summary>
    public bool HasAllFacts => Shown.Count <= MostFacts;

    /// <summary>Whether a browser lays out only those lines that it shows.</summary>
    public bool IsLong => Text.Length > LongText;

    /// <summary>Whether the page has all figures; else they have one of their own.</summary>
    public bool HasFigures => Reading.Figures.Count <= MostListed;

    /// <summary>Whether the page has all incidents; else they have one of their own.</summary>
    public bool HasIncidents => Reading.Incidents.Count <= MostListed;

    /// <summary>A statement by its id; null where there is none.</summary>
    public StatementView? Statement(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The address of this page as it is filtered, with a statement selected.</summary>
    public string Here(string statement) => $"/report?id={Uri.EscapeDataString(Id)}{Filter.Query}&s={Uri.EscapeDataString(statement)}#{Uri.EscapeDataString(statement)}";

    /// <summary>The text with what is marked in it.</summary>
    public TextMarkup Markup()
    {
        var shown = Shown.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return new TextMarkup(Text, TextCutter.Segments(Text, TextCutter.Of(Reading, s => shown.Contains(s.Id))))
        {
            Selected = Selected?.Id,
            Stretch = IsLong ? 24 : 0,
            Numbers = [.. Shown.Select(s => new TextNumber(s.Statement.Content[0].Start, WordsId(s.Id), s.Number, s.Name, Here(s.Id))).OrderBy(n => n.At)],
        };
    }

    /// <summary>Id on the page of the place where a statement's words begin.</summary>
    public static string WordsId(string statement) => "words-" + statement;

    /// <summary>What the input says of the report where that is no plain report; null where it says nothing of the kind.</summary>
    public string? StatusNote => Report.Status switch
    {
        null or "usable" => null,
        "withheld" => "Withheld: whoever sent this report asked that it not be used. It counts for nothing in stories, claims and origins.",
        "canceled" => "Cancelled: whoever sent this report took it back. It counts for nothing in stories, claims and origins.",
        var other => $"Its sender calls this report “{other}”. It counts for nothing in stories, claims and origins.",
    };

    /// <summary>The address of the report on the web, where that is one to follow; null where not.</summary>
    public static string? Link(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;

    // What a person said last of each statement; a decision's line begins with the report and the statement's id.
    private Dictionary<string, string> PutRightBy(ReportHistory? history)
    {
        Dictionary<string, string> right = new(StringComparer.Ordinal);
        foreach (var decision in history?.Decisions ?? [])
        {
            if (decision is { About: "statement", Undone: null, Astray: null } && decision.What.StartsWith(Id + " ", StringComparison.Ordinal))
            {
                right[decision.What[(Id.Length + 1)..].Split(' ', 2)[0]] = decision.Kind;
            }
        }

        return right;
    }
}
