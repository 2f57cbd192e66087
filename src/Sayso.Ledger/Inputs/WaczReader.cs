using System.IO.Compression;
using System.Security.Cryptography;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// WACZ: the WARCs below <c>archive/</c>, after the digests of <c>datapackage.json</c> have been checked. One that does not match is read all the
/// same, and every item of it says so: a person must decide what an altered archive is worth.
/// </summary>
internal static class WaczReader
{
    /// <summary>A package list is some kilobytes.</summary>
    private const int MaxPackageBytes = 8 << 20;

    public static IEnumerable<InputItem> Read(ZipArchive zip, string name, InputRun run, int depth)
    {
        var package = Bytes(zip.GetEntry("datapackage.json")!, run);
        var digests = Digests(package, run.Limits);
        var about = PackageProblem(zip, package, name, run);
        var number = 0;
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("archive/", StringComparison.Ordinal) && !MemberName.IsIdle(entry.FullName)))
        {
            number++;
            var problem = Check(entry, digests, name, run) ?? about;
            foreach (var item in ZipReader.Member(entry, name, run, depth))
            {
                yield return problem is null || item.IsRemark ? item : item with { Problems = [.. item.Problems, problem] };
            }

            if (run.Stopped)
            {
                yield break;
            }
        }

        foreach (var path in digests.Keys.Where(path => zip.GetEntry(path) is null))
        {
            yield return new InputItem(name, null,
                [InputWords.Problem(name, "missing-member", $"datapackage.json lists {InputWords.Quote(path)}, and it is not there; get the archive again")],
                new Provenance(InputFormat.Wacz));
        }

        if (number == 0)
        {
            throw new InputFault("empty", "there is no WARC below archive/ in it; there is nothing to add");
        }
    }

    private static Problem? Check(ZipArchiveEntry entry, Dictionary<string, string> digests, string name, InputRun run)
    {
        var where = $"{name}/{entry.FullName}";
        if (!digests.TryGetValue(entry.FullName, out var said))
        {
            return InputWords.Problem(where, "digest-missing", "datapackage.json has no digest of it; nothing shows that it is as it was captured");
        }

        string found;
        try
        {
            using var content = ZipReader.Open(entry, run);
            found = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(content));
        }
        catch (Exception e) when (!run.Stopped && e is InputFault or InvalidDataException)
        {
            // What is wrong with it is told where it is read; the other members are still good.
            return InputWords.Problem(where, "digest-mismatch", "it cannot be unpacked whole, so it is not the file whose digest datapackage.json has");
        }

        return !said.StartsWith("sha256:", StringComparison.OrdinalIgnoreCase)
            ? InputWords.Problem(where, "digest-missing", $"its digest is of a kind that is not known ({InputWords.Quote(said, 20)})")
            : Differs(said, found) ? InputWords.Problem(where, "digest-mismatch", "it is not the file whose digest datapackage.json has; it was changed or damaged after the capture")
            : null;
    }

    private static Problem? PackageProblem(ZipArchive zip, byte[] package, string name, InputRun run)
    {
        if (zip.GetEntry("datapackage-digest.json") is not { } entry)
        {
            return null;
        }

        var said = JsonValues.Fields(JsonValues.Of(Bytes(entry, run), run.Limits).FirstOrDefault()).Text("hash");
        return said is not null && Differs(said, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(package)))
            ? InputWords.Problem(name, "digest-mismatch", "datapackage.json is not the file whose digest datapackage-digest.json has; the archive was changed")
            : null;
    }

    private static Dictionary<string, string> Digests(byte[] package, InputLimits limits)
    {
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in JsonValues.Fields(JsonValues.Of(package, limits).FirstOrDefault()).All("resources").Select(JsonValues.Fields))
        {
            if (resource.Text("path") is { } path && resource.Text("hash") is { } hash)
            {
                digests[path] = hash;
            }
        }

        return digests;
    }

    private static bool Differs(string said, string found) => !said.Trim().Equals(found, StringComparison.OrdinalIgnoreCase);

    private static byte[] Bytes(ZipArchiveEntry entry, InputRun run)
    {
        using var content = ZipReader.Open(entry, run);
        return new InputStream(content, run, isRoot: false).ReadAll(MaxPackageBytes, nameof(MaxPackageBytes));
    }
}
