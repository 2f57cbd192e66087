using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sayso.Ledger.Asking;
using Sayso.Statements;
using Sayso.Web.Wording;

namespace Sayso.Web.Searching;

/// <summary>A search as an address says it: every filter is in it, each once.</summary>
internal sealed class SearchAddress
{
    /// <summary>Where searches are.</summary>
    public const string Place = "/search";

    private const int Longest = 500;        // characters of a value; more was not typed by anybody

    /// <summary>The filters, as addresses and people call them, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<(string Field, string Label)> Fields =
    [
        ("words", "words"), ("speaker", "speaker has"), ("speakerIs", "speaker"), ("act", "act"), ("terms", "terms"), ("place", "place in the report"),
        ("outlet", "outlet has"), ("outletIs", "outlet"), ("month", "month"), ("from", "from"), ("to", "to"), ("report", "report"),
    ];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    private SearchAddress(Func<string, string?> given)
    {
        foreach (var (field, _) in Fields)
        {
            if (given(field)?.Trim() is { Length: > 0 } value)
            {
                _values[field] = value.Length > Longest ? value[..Longest] : value;
            }
        }

        OldestFirst = given("order") == "oldest";
        Query = new StatementQuery
        {
            Words = this["words"],
            Speaker = this["speaker"],
            SpeakerIs = this["speakerIs"],
            Act = OneOf<Act>("act"),
            Terms = OneOf<Terms>("terms"),
            Place = this["place"],
            Outlet = this["outlet"],
            OutletIs = this["outletIs"],
            Report = this["report"],
            NewestFirst = !OldestFirst,
        };
        var (from, to, month) = (Day("from"), Day("to"), Month());
        Query = Query with { From = Latest(from, month), To = Earliest(to, month?.AddMonths(1).AddDays(-1)) };
    }

    /// <summary>What a filter says; null where it says nothing.</summary>
    public string? this[string field] => _values.GetValueOrDefault(field);

    /// <summary>What to look for.</summary>
    public StatementQuery Query { get; }

    /// <summary>Whether the oldest come first.</summary>
    public bool OldestFirst { get; }

    /// <summary>What of it cannot be looked for, and was left out.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Whether nothing is looked for.</summary>
    public bool IsEmpty => _values.Count == 0;

    /// <summary>The filters that say something.</summary>
    public IEnumerable<(string Field, string Label, string Value)> Given => Fields.Where(f => _values.ContainsKey(f.Field)).Select(f => (f.Field, f.Label, _values[f.Field]));

    /// <summary>What the query of a request says.</summary>
    public static SearchAddress Of(IQueryCollection query) => new(field => query[field].FirstOrDefault());

    /// <summary>The address of a search that was kept.</summary>
    public static SearchAddress Of(StatementQuery query) => new(field => field switch
    {
        "words" => query.Words,
        "speaker" => query.Speaker,
        "speakerIs" => query.SpeakerIs,
        "act" => query.Act,
        "terms" => query.Terms,
        "place" => query.Place,
        "outlet" => query.Outlet,
        "outletIs" => query.OutletIs,
        "from" => Iso(query.From),
        "to" => Iso(query.To),
        "report" => query.Report,
        _ => null,
    });

    /// <summary>This search, on its first page.</summary>
    public string Here => Written(Place, _values.Select(v => (v.Key, v.Value)));

    /// <summary>This search with one filter more, or another value of it.</summary>
    public string With(string field, string value) => Written(Place, [.. _values.Where(v => v.Key != field).Select(v => (v.Key, v.Value)), (field, value)]);

    /// <summary>This search with one filter less.</summary>
    public string Without(string field) => Written(Place, _values.Where(v => v.Key != field).Select(v => (v.Key, v.Value)));

    /// <summary>A page of it, from 1.</summary>
    public string Page(int number) => Written(Place, [.. _values.Select(v => (v.Key, v.Value)), .. number > 1 ? [("page", number.ToString(CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>()]);

    /// <summary>It in the other order.</summary>
    public string Turned => Written(Place, [.. _values.Select(v => (v.Key, v.Value)), .. OldestFirst ? Array.Empty<(string, string)>() : [("order", "oldest")]], withOrder: false);

    /// <summary>All of it as a file: "csv", "json".</summary>
    public string Export(string kind) => Written($"{Place}/export.{kind}", _values.Select(v => (v.Key, v.Value)));

    private string Written(string place, IEnumerable<(string Field, string Value)> values, bool withOrder = true)
    {
        var address = new StringBuilder(place);
        IEnumerable<(string Field, string Value)> all = withOrder && OldestFirst ? values.Append(("order", "oldest")) : values;
        foreach (var (field, value) in all.OrderBy(v => Rank(v.Field)))
        {
            address.Append(address.Length == place.Length ? '?' : '&').Append(field).Append('=').Append(Uri.EscapeDataString(value));
        }

        return address.ToString();
    }

    private static int Rank(string field)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Field == field)
            {
                return i;
            }
        }

        return Fields.Count;
    }

    private string? OneOf<T>(string field)
        where T : struct, Enum
    {
        if (this[field] is not { } value)
        {
            return null;
        }

        if (ContractWords.Value<T>(value) is not null)
        {
            return value;
        }

        LeftOut(field, $"it is one of {string.Join(", ", ContractWords.All<T>())}");
        return null;
    }

    private DateOnly? Day(string field)
    {
        if (this[field] is not { } value)
        {
            return null;
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        LeftOut(field, "there is no such day: write it as 2026-03-04");
        return null;
    }

    private DateOnly? Month()
    {
        if (this["month"] is not { } value)
        {
            return null;
        }

        // The last month that there is has no day after it.
        if (DateOnly.TryParseExact(value + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year < 9999)
        {
            return first;
        }

        LeftOut("month", "there is no such month: write it as 2026-03");
        return null;
    }

    private void LeftOut(string field, string why)
    {
        _problems.Add($"{field} {_values[field]}: {why}. It was left out.");
        _values.Remove(field);
    }

    private static DateOnly? Latest(DateOnly? one, DateOnly? other) => one is null || other is null ? one ?? other : one > other ? one : other;

    private static DateOnly? Earliest(DateOnly? one, DateOnly? other) => one is null || other is null ? one ?? other : one < other ? one : other;

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
