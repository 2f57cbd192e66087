using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Api;

/// <summary>A kind of thing that goes wrong.</summary>
/// <param name="Name">Its name within addresses: "not-found".</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Title">What it is.</param>
/// <param name="WhatToDo">What to do where nothing more is known.</param>
internal sealed record ProblemKind(string Name, int Status, string Title, string WhatToDo)
{
    /// <summary>Its address: what RFC 9457 calls the type.</summary>
    public string Type => ApiProblem.Kinds + Name;
}

/// <summary>What the API answers where it cannot do what is asked: problem details (RFC 9457).</summary>
internal static class ApiProblem
{
    /// <summary>Where each kind is described.</summary>
    public const string Kinds = Safety.Door.Api + "/problems/";

    /// <summary>The media type.</summary>
    public const string MediaType = "application/problem+json";

    public static readonly ProblemKind BadRequest = new("bad-request", 400, "The request could not be understood", "Compare it with the description at /api/docs. Nothing was changed.");
    public static readonly ProblemKind Locked = new("token-missing", 401, "The token of this start is missing or another", "Send 'Authorization: Bearer TOKEN'; the token stands behind 'token=' in the address that 'sayso serve' printed.");
    public static readonly ProblemKind Foreign = new("foreign-page", 403, "It does not come from a page of this workspace", "Programs send 'Authorization: Bearer TOKEN'. Nothing was changed.");
    public static readonly ProblemKind FormToken = new("form-token-missing", 400, "The form token is missing or too old", "A page sends the value of its field form-token as the header X-Form-Token; programs send 'Authorization: Bearer TOKEN' instead. Nothing was changed.");
    public static readonly ProblemKind NotFound = new("not-found", 404, "There is no such thing", "Lists say what there is: /api/v1/stories, /api/v1/reports. What addresses there are stands at /api/docs.");
    public static readonly ProblemKind NoPage = new("no-page", 404, "There is no page for that party", "Only bodies, and persons who speak for one or hold an office, are gathered over reports.");
    public static readonly ProblemKind Method = new("wrong-method", 405, "That address does not take this method", "Reading is GET, changing is POST; /api/docs says which address takes what.");
    public static readonly ProblemKind TooMuch = new("too-much", 413, "That is more than is taken at once", "Send fewer or smaller files, or use 'sayso add'. Nothing was changed.");
    public static readonly ProblemKind Media = new("wrong-media-type", 415, "The body is of another kind than this address takes", "Send JSON as application/json, files as multipart/form-data. Nothing was changed.");
    public static readonly ProblemKind Refused = new("refused", 422, "The ledger does not take that", "Nothing was changed.");
    public static readonly ProblemKind Fault = new("fault", 500, "A fault of Sayso", "The terminal of 'sayso serve' has its number. After a change, /api/v1/decisions tells what was saved.");
    public static readonly ProblemKind Unavailable = new("ledger-unavailable", 503, "The ledger cannot be used", "Look whether its file is there and not locked by another program, then try again.");
    public static readonly ProblemKind NoRoom = new("no-room", 507, "The files could not be kept", "Make room on the disk, then send them again. Nothing was changed.");

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } = [BadRequest, Locked, Foreign, FormToken, NotFound, NoPage, Method, TooMuch, Media, Refused, Fault, Unavailable, NoRoom];

    /// <summary>The kind that a bare status means.</summary>
    public static ProblemKind OfStatus(int status) => All.FirstOrDefault(k => k.Status == status) ?? (status >= 500 ? Fault : BadRequest with { Status = status });

    /// <summary>Answers with a problem.</summary>
    /// <param name="context">The request.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="detail">What it is, where, and what to do; null for what the kind says.</param>
    public static Task WriteAsync(HttpContext context, ProblemKind kind, string? detail = null)
    {
        var answer = new JsonAnswer(json =>
        {
            json.WriteString("type"u8, kind.Type);
            json.WriteString("title"u8, kind.Title);
            json.WriteNumber("status"u8, kind.Status);
            json.WriteString("detail"u8, detail ?? kind.WhatToDo);
            json.WriteString("instance"u8, context.Request.Path.Value);
        }, kind.Status, MediaType);
        return answer.ExecuteAsync(context);
    }
}

/// <summary>Ends the work on a request of the API with a problem.</summary>
/// <param name="kind">Its kind.</param>
/// <param name="detail">What it is, where, and what to do.</param>
internal sealed class ApiException(ProblemKind kind, string? detail = null) : Exception(detail ?? kind.WhatToDo)
{
    /// <summary>Its kind.</summary>
    public ProblemKind Kind => kind;
}

/// <summary>An answer in JSON, written field by field.</summary>
/// <param name="fields">Writes the fields of the object.</param>
/// <param name="status">Of the answer.</param>
/// <param name="mediaType">Of the answer.</param>
internal sealed class JsonAnswer(Action<Utf8JsonWriter> fields, int status = StatusCodes.Status200OK, string mediaType = "application/json") : IResult
{
    // The same letters as on the command line; nosniff and the media type keep it from being taken for a page.
    public static readonly JsonWriterOptions Writing = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private ReadOnlyMemory<byte>? _written;

    /// <summary>The same answer with another object, written already.</summary>
    public JsonAnswer With(ReadOnlyMemory<byte> written) => new(fields, status, mediaType) { _written = written };

    /// <summary>The object, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Written()
    {
        if (_written is { } written)
        {
            return written;
        }

        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        // Whole before the first byte goes out: what goes wrong while it is written is a problem, not half an answer.
        var whole = Written();
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = mediaType + "; charset=utf-8";
        response.ContentLength = whole.Length;
        await response.Body.WriteAsync(whole, httpContext.RequestAborted).ConfigureAwait(false);
    }
}
