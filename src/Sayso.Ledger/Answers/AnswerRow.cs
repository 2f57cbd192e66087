using System.Text.Json;

namespace Sayso.Ledger.Answers;

/// <summary>One row of an answer: its values under the names of the columns. The same in JSON and in CSV, on the command line and by HTTP.</summary>
/// <param name="Cells">Name and value: text, number, flag or null.</param>
public sealed record AnswerRow(IReadOnlyList<(string Name, object? Value)> Cells)
{
    /// <summary>Writes a row as fields of an object.</summary>
    /// <param name="json">Within an object.</param>
    /// <param name="row">The row.</param>
    public static void Write(Utf8JsonWriter json, AnswerRow row)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(row);
        foreach (var (name, value) in row.Cells)
        {
            switch (value)
            {
                case null:
                    json.WriteNull(name);
                    break;
                case bool flag:
                    json.WriteBoolean(name, flag);
                    break;
                case int number:
                    json.WriteNumber(name, number);
                    break;
                case decimal number:
                    json.WriteNumber(name, number);
                    break;
                default:
                    json.WriteString(name, (string)value);
                    break;
            }
        }
    }
}
