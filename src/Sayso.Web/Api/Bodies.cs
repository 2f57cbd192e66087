using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Api;

/// <summary>Some words of a report's text.</summary>
internal sealed record SpanBody
{
    /// <summary>Where they begin: code points, or UTF-16 units with <c>?offsets=utf16</c>.</summary>
    public required int Start { get; init; }

    /// <summary>Their end, half open.</summary>
    public required int End { get; init; }

    /// <summary>The words; where they are given and stand not there, all is refused.</summary>
    public string? Text { get; init; }
}

/// <summary>What a person puts right about one statement.</summary>
internal sealed record CorrectionBody
{
    /// <summary>Id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Id of the statement; null or left out to add one.</summary>
    public string? Statement { get; init; }

    /// <summary>accepted, rejected, changed or added.</summary>
    public required string Verdict { get; init; }

    /// <summary>What somebody does: says, denies, accuses …</summary>
    public string? Act { get; init; }

    /// <summary>Whether the cue is negated.</summary>
    public bool? Negated { get; init; }

    /// <summary>direct, indirect or mixed.</summary>
    public string? Form { get; init; }

    /// <summary>neutral, factive or distancing.</summary>
    public string? Stance { get; init; }

    /// <summary>named, unnamed-role, anonymous, document or none.</summary>
    public string? Terms { get; init; }

    /// <summary>SHA-256 of the text that was looked at, as report gives it; where the report has another text by now, all is refused.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The name of who is behind it; at most 300 characters.</summary>
    public string? Speaker { get; init; }

    /// <summary>What is said; not empty.</summary>
    public IReadOnlyList<SpanBody>? Content { get; init; }

    /// <summary>The words that name the source; empty for none.</summary>
    public IReadOnlyList<SpanBody>? Source { get; init; }

    /// <summary>The words that make it a statement; empty for none.</summary>
    public IReadOnlyList<SpanBody>? Cue { get; init; }

    /// <summary>Why; at most 2,000 characters.</summary>
    public string? Note { get; init; }
}

/// <summary>What a person decides about stories or parties.</summary>
internal sealed record DecisionBody
{
    /// <summary>story or party.</summary>
    public required string About { get; init; }

    /// <summary>merge, split; of stories also move.</summary>
    public required string Kind { get; init; }

    /// <summary>Of merge two ids of stories, of move the one to which the reports go.</summary>
    public IReadOnlyList<string>? Stories { get; init; }

    /// <summary>Of merge two names or ids, the one that is kept first; of split one.</summary>
    public IReadOnlyList<string>? Parties { get; init; }

    /// <summary>Of split and move ids of reports.</summary>
    public IReadOnlyList<string>? Reports { get; init; }

    /// <summary>Why.</summary>
    public string? Note { get; init; }
}

/// <summary>Reads what a request has in its body. What is not known is refused: of a misspelt field nobody would notice that it did nothing.</summary>
internal static class Bodies
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        MaxDepth = 8,
    };

    /// <summary>The body.</summary>
    /// <exception cref="ApiException">It is no such JSON.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasJsonContentType())
        {
            throw new ApiException(ApiProblem.Media);
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, Options, cancel).ConfigureAwait(false) ?? throw new ApiException(ApiProblem.BadRequest, "The body is null; it has to be an object.");
        }
        catch (JsonException e)
        {
            throw new ApiException(ApiProblem.BadRequest, $"The body is not what this address takes, at {e.Path ?? "$"}: {Plain(e)} Nothing was changed.");
        }
    }

    // Names of our own types are nothing to whoever asks.
    private static string Plain(JsonException e)
        => e.Message.Contains("missing required", StringComparison.Ordinal) ? "a field that has to be there is missing."
            : e.Message.Contains("could not be mapped", StringComparison.Ordinal) ? "there is no such field."
            : e.Message.Contains("could not be converted", StringComparison.Ordinal) ? "the value is of another kind."
            : "it is no valid JSON.";
}
