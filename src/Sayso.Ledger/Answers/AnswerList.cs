using System.Text.Json;

namespace Sayso.Ledger.Answers;

/// <summary>A list of objects within an answer.</summary>
public static class AnswerList
{
    /// <summary>Writes it under a name.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="json">Within an object.</param>
    /// <param name="name">Its name.</param>
    /// <param name="items">What is listed.</param>
    /// <param name="fields">Writes the fields of one.</param>
    public static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> fields)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(fields);
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
