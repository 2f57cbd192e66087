using System.Security.Cryptography;
using System.Text;
using Sayso.Documents;

namespace Sayso.Ledger.Ingest;

/// <summary>The hashes by which a report is known again, whatever it is called.</summary>
internal static class ContentHash
{
    /// <summary>Of a document's text and fields, without its id: 64 hexadecimal digits.</summary>
    public static string Of(Document document, string? status)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in (ReadOnlySpan<string?>)[
            "sayso.document/1", document.Sha256, document.Title?.Value, document.Outlet?.Value, document.Byline?.Value, document.Dateline?.Value,
            document.Published?.Value, document.Wire?.Value, document.Url?.Value, document.Language?.Value, status])
        {
            // A length of its own for what is not there: an empty headline and none are two things.
            hash.AppendData(BitConverter.GetBytes(field is null ? -1 : Encoding.UTF8.GetByteCount(field)));
            hash.AppendData(Encoding.UTF8.GetBytes(field ?? ""));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Of what was found in a document, without its id: 64 hexadecimal digits.</summary>
    public static string OfFindings(Reading reading)
    {
        var nameless = reading with { Id = reading.Document!.Sha256, Problems = [] };
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ReadingJson.ToJson(nameless))));
    }
}
