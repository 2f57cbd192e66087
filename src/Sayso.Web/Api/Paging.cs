using System.Globalization;
using System.Text.Json;

namespace Sayso.Web.Api;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Skip">How many to pass over.</param>
/// <param name="Take">How many to give.</param>
internal readonly record struct Paging(int Skip, int Take)
{
    /// <summary>So many are given at most.</summary>
    public const int Most = 200;

    private const int Usual = 50;

    /// <summary>What was given.</summary>
    /// <exception cref="ApiException">It is out of range.</exception>
    public static Paging Of(int? skip, int? take)
        => skip is < 0 || take is < 1 or > Most
            ? throw new ApiException(ApiProblem.BadRequest, string.Create(CultureInfo.InvariantCulture, $"skip has to be 0 or more, take from 1 to {Most}; skip is {skip ?? 0}, take is {take ?? Usual}."))
            : new Paging(skip ?? 0, take ?? Usual);

    /// <summary>A part of a list that is there whole.</summary>
    public JsonAnswer Part<T>(IReadOnlyList<T> all, Action<Utf8JsonWriter, T> fields, Action<Utf8JsonWriter>? more = null) => Answer(all.Count, all.Skip(Skip).Take(Take), fields, more);

    /// <summary>A part of a list.</summary>
    /// <param name="total">How long the list is.</param>
    /// <param name="items">The part.</param>
    /// <param name="fields">Writes the fields of one.</param>
    /// <param name="more">Writes further fields of the answer.</param>
    public JsonAnswer Answer<T>(int total, IEnumerable<T> items, Action<Utf8JsonWriter, T> fields, Action<Utf8JsonWriter>? more = null)
    {
        var (skip, take) = this;
        return new JsonAnswer(json =>
        {
            json.WriteNumber("total"u8, total);
            json.WriteNumber("skip"u8, skip);
            json.WriteNumber("take"u8, take);
            json.WriteStartArray("items"u8);
            foreach (var item in items)
            {
                json.WriteStartObject();
                fields(json, item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            more?.Invoke(json);
        });
    }
}
