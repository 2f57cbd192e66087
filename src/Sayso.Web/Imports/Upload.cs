using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Sayso.Web.Imports;

/// <summary>Files in the body of a request, as forms send them, piece by piece: at no time are they in memory.</summary>
internal sealed class Upload(HttpContext context, WorkspaceOptions options)
{
    /// <summary>So many files are taken at once.</summary>
    public const int MostFiles = 1_000;

    /// <summary>The field of the files.</summary>
    public const string Field = "files";

    private const int LongestBoundary = 100;
    private const int LongestField = 4_096;     // bytes of a field that is no file
    private const int MostFields = 20;          // that are no files
    private const string Token = "form-token";
    private const string TokenHeader = "X-Form-Token";

    private long _taken;

    /// <summary>The files. Before the first of them, the request has shown that it comes from one of our pages.</summary>
    /// <param name="forgery">Checks that; null where it has been shown otherwise.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ImportException">It is no form with files, or there are too many or too large ones.</exception>
    /// <exception cref="AntiforgeryValidationException">It does not come from one of our pages.</exception>
    public async IAsyncEnumerable<ImportFile> FilesAsync(IAntiforgery? forgery, [EnumeratorCancellation] CancellationToken cancel)
    {
        var reader = Reader();
        var isShown = forgery is null;
        var (count, fields) = (0, 0);
        while (await NextAsync(reader, cancel).ConfigureAwait(false) is { } section)
        {
            var field = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var said) ? said : null;
            var isFile = field is not null && (field.FileName.HasValue || field.FileNameStar.HasValue);
            if (!isFile)
            {
                if (++fields > MostFields)
                {
                    throw TooMuch($"more than {MostFields} fields beside the files");
                }

                var value = await ValueAsync(section, cancel).ConfigureAwait(false);
                if (!isShown && field?.Name == Token && !context.Request.Headers.ContainsKey(TokenHeader))
                {
                    context.Request.Headers[TokenHeader] = value;
                }

                continue;
            }

            if (!isShown)
            {
                // From the header alone: the form is on its way through our hands.
                if (!context.Request.Headers.ContainsKey(TokenHeader))
                {
                    throw new AntiforgeryValidationException("the form has no token before its files");
                }

                await forgery!.ValidateRequestAsync(context).ConfigureAwait(false);
                isShown = true;
            }

            var name = field!.FileNameStar.HasValue ? field.FileNameStar.Value! : HeaderUtilities.RemoveQuotes(field.FileName).Value ?? "";
            if (name.Length == 0)
            {
                continue;       // a field in which nothing was chosen
            }

            if (++count > MostFiles)
            {
                throw TooMuch($"more than {MostFiles:#,##0} files");
            }

            yield return new ImportFile(name, new CountedStream(section.Body, Take));
        }
    }

    /// <summary>Takes what is left of the body, up to some, so that a browser that is still sending hears the answer.</summary>
    public async Task DrainAsync(CancellationToken cancel)
    {
        var buffer = new byte[1 << 16];
        var most = 20 * options.LargestUpload;
        try
        {
            for (int read; most > 0 && (read = await context.Request.Body.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0; most -= read)
            {
            }
        }
        catch (IOException)
        {
            // It has gone away.
        }
    }

    private MultipartReader Reader()
    {
        var boundary = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.MediaType == "multipart/form-data" ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > LongestBoundary)
        {
            throw new ImportException("Send files as a form does (multipart/form-data). Nothing was changed.");
        }

        if (context.Request.ContentLength is { } length && length > options.LargestUpload + (1 << 20))
        {
            throw TooMuch(Megabytes);
        }

        return new MultipartReader(boundary, context.Request.Body) { HeadersCountLimit = 16, HeadersLengthLimit = 16 << 10 };
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken cancel)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new ImportException("The form did not come whole, so that nothing was changed: send it once more.", e);
        }
    }

    private static async Task<string> ValueAsync(MultipartSection section, CancellationToken cancel)
    {
        var buffer = new byte[LongestField];
        var length = await section.Body.ReadAtLeastAsync(buffer, LongestField, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
        if (length == LongestField)
        {
            throw TooMuch($"more than {LongestField:#,##0} bytes in a field beside the files");
        }

        return System.Text.Encoding.UTF8.GetString(buffer, 0, length);
    }

    private void Take(int bytes)
    {
        if ((_taken += bytes) > options.LargestUpload)
        {
            throw TooMuch(Megabytes);
        }
    }

    private string Megabytes => $"more than {options.LargestUpload / 1_000_000.0:#,##0.#} MB";

    private static ImportException TooMuch(string what) => new($"That is {what}, and so much is not taken at once: give fewer or smaller files, or use 'sayso add' in a terminal. Nothing was changed.") { IsTooMuch = true };
}
