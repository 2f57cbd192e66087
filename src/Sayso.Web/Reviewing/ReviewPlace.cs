using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Sayso.Ledger.Asking;
using Sayso.Statements;
using Sayso.Web.Wording;

namespace Sayso.Web.Reviewing;

/// <summary>Where in the queue somebody is: what is asked for, and which statement is shown. All of it stands in the address.</summary>
internal sealed record ReviewPlace
{
    /// <summary>The story whose reports are asked for; null for all.</summary>
    public string? Story { get; init; }

    /// <summary>The report whose statements are asked for; null for all.</summary>
    public string? Within { get; init; }

    /// <summary>The act that is asked for: "denies".</summary>
    public string? Act { get; init; }

    /// <summary>The terms that are asked for: "anonymous".</summary>
    public string? Terms { get; init; }

    /// <summary>How many of the queue were passed over; null where the statement did not come out of the queue.</summary>
    public int? At { get; init; }

    /// <summary>The report of the statement that is shown; null for the one that the queue has there.</summary>
    public string? Report { get; init; }

    /// <summary>The statement that is shown; null for one out of the queue, and where one is added.</summary>
    public string? Statement { get; init; }

    /// <summary>Whether a statement is added to the report.</summary>
    public bool IsAdding { get; init; }

    /// <summary>What the fields of an address or of a form say.</summary>
    /// <param name="field">The value of a field; null where there is none.</param>
    public static ReviewPlace Of(Func<string, string?> field)
    {
        string? Given(string name) => field(name) is { Length: > 0 } value ? value : null;
        var (report, statement, isAdding) = (Given("report"), Given("s"), Given("add") is not null);
        isAdding &= report is not null;
        var isCertain = report is not null && (statement is not null || isAdding);
        int? at = int.TryParse(Given("at"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 1_000_000) : null;
        return new ReviewPlace
        {
            Story = Given("story"),
            Within = Given("within") ?? (isCertain ? null : report),
            Act = ContractWords.Value<Act>(Given("act")) is { } act ? ReadingJson.Word(act) : null,
            Terms = ContractWords.Value<Terms>(Given("terms")) is { } terms ? ReadingJson.Word(terms) : null,
            At = isCertain ? at : at ?? 0,
            Report = isCertain ? report : null,
            Statement = isCertain && !isAdding ? statement : null,
            IsAdding = isAdding,
        };
    }

    /// <summary>What the ledger is asked.</summary>
    public ReviewQuery Query => new() { Story = Story, Report = Within, Act = Act, Terms = Terms, Skip = At ?? 0, Take = 1 };

    /// <summary>The queue from a place on.</summary>
    public ReviewPlace Queue(int at) => this with { At = at, Report = null, Statement = null, IsAdding = false };

    /// <summary>A certain statement, at the same place of the queue.</summary>
    public ReviewPlace Pinned(string report, string statement) => this with { Report = report, Statement = statement, IsAdding = false };

    /// <summary>Where it goes on once this one is decided: it has left the queue, so that the next one stands at its place.</summary>
    public ReviewPlace Onward => At is { } at ? Queue(at) : Queue(0) with { Within = Within ?? Report };

    /// <summary>The fields that say it, for a form.</summary>
    public IEnumerable<(string Name, string Value)> Fields => ((string Name, string? Value)[])
    [
        ("story", Story), ("within", Within), ("act", Act), ("terms", Terms), ("report", Report), ("s", Statement), ("add", IsAdding ? "1" : null),
        ("at", At is { } at && (at > 0 || Report is not null) ? at.ToString(CultureInfo.InvariantCulture) : null),
    ] is var all ? all.Where(f => f.Value is not null).Select(f => (f.Name, f.Value!)) : [];

    /// <summary>Its address.</summary>
    /// <param name="more">Further fields.</param>
    public string Address(params (string Name, string Value)[] more)
        => QueryHelpers.AddQueryString("/review", Fields.Concat(more).Select(f => new KeyValuePair<string, string?>(f.Name, f.Value)));
}
