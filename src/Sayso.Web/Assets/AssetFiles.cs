using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Sayso.Web.Assets;

/// <summary>Scripts, styles and pictures of the pages: all of them within the program.</summary>
internal static class AssetFiles
{
    private const string Folder = "wwwroot/";
    private const string LicenceEnd = ".LICENSE.txt";

    private static readonly FrozenDictionary<string, Asset> All = typeof(AssetFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Folder.Length..], Load, StringComparer.Ordinal);

    /// <summary>A file by its path under <c>wwwroot</c>; null where there is none.</summary>
    public static Asset? Find(string path) => All.GetValueOrDefault(path);

    /// <summary>The address of a file; it changes with the file.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static string Address(string path) => Find(path) is { } asset ? $"/assets/{path}?v={asset.Hash}" : throw new ArgumentException($"there is no asset {path}", nameof(path));

    /// <summary>What others made of them, with its licence.</summary>
    public static IReadOnlyList<(string Name, string Text)> Licences { get; } =
        [.. All.Where(a => a.Key.EndsWith(LicenceEnd, StringComparison.Ordinal)).OrderBy(a => a.Key, StringComparer.Ordinal)
            .Select(a => (a.Key[(a.Key.LastIndexOf('/') + 1)..^LicenceEnd.Length], System.Text.Encoding.UTF8.GetString(a.Value.Bytes)))];

    private static Asset Load(string name)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Asset(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..16], TypeOf(name));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => "text/plain; charset=utf-8",
    };
}

/// <summary>A file that the pages need.</summary>
/// <param name="Bytes">All of it.</param>
/// <param name="Hash">16 hexadecimal digits of its SHA-256.</param>
/// <param name="Type">Its media type.</param>
internal sealed record Asset(byte[] Bytes, string Hash, string Type);
