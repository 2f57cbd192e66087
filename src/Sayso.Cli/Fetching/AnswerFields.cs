using System.Globalization;
using System.Net.Http.Headers;

namespace Sayso.Cli.Fetching;

/// <summary>What the fields before an answer say, as the server wrote them: what is malformed is passed over.</summary>
internal static class AnswerFields
{
    private const int LongestValidator = 1000;

    private static readonly string[] Unread =
    [
        "image/", "audio/", "video/", "font/", "text/css", "text/javascript", "text/ecmascript", "application/javascript", "application/x-javascript",
        "application/ecmascript", "application/font-", "application/x-font-", "application/vnd.ms-fontobject", "application/wasm",
    ];

    /// <summary>The type and encoding that the server names, each null where it names none.</summary>
    public static (string? Type, string? Charset) Content(HttpResponseMessage answer)
    {
        if (Field(answer.Content.Headers, "Content-Type") is not { } field)
        {
            return (null, null);
        }

        var parts = field.Split(';', StringSplitOptions.TrimEntries);
        var charset = parts.Skip(1).FirstOrDefault(part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))?["charset=".Length..].Trim('"', '\'', ' ');
        return (parts[0].Length == 0 ? null : parts[0].ToLowerInvariant(), string.IsNullOrEmpty(charset) ? null : charset);
    }

    /// <summary>Whether a type holds no words.</summary>
    public static bool IsUnread(string type) => Unread.Any(start => type.StartsWith(start, StringComparison.Ordinal));

    public static Validators Validators(HttpResponseMessage answer)
        => new(Sendable(Field(answer.Headers, "ETag")), Sendable(Field(answer.Content.Headers, "Last-Modified")));

    /// <summary>A value that may be sent back; null for one that could be more than a value.</summary>
    public static string? Sendable(string? value)
        => string.IsNullOrEmpty(value) || value.Length > LongestValidator || value.Any(c => c is < ' ' or > '~') ? null : value;

    /// <summary>When a host wants to be asked again, within the limits.</summary>
    public static DateTimeOffset RetryAt(HttpResponseMessage answer, DateTimeOffset now, FetchLimits limits)
    {
        var wanted = Field(answer.Headers, "Retry-After")?.Trim() switch
        {
            { Length: > 0 } digits when digits.All(char.IsAsciiDigit) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue,
            { } text when RetryConditionHeaderValue.TryParse(text, out var value) && value.Date is { } date => date - now,
            _ => limits.LeftAlone,
        };
        return now + (wanted < limits.Delay ? limits.Delay : wanted > limits.LongestLeftAlone ? limits.LongestLeftAlone : wanted);
    }

    private static string? Field(HttpHeaders headers, string name)
        => headers.NonValidated.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
