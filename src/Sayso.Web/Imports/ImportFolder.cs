using System.Security.Cryptography;

namespace Sayso.Web.Imports;

/// <summary>A folder of our own, for nobody else to read, with the files of one import; gone with it.</summary>
internal sealed class ImportFolder : IImportSource
{
    private const int Digits = 8;               // of a file's SHA-256, in the name of the folder that holds it
    private const string Incoming = "incoming";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names = [];

    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("sayso-inputs-").FullName;       // on Unix only its owner may go in

    /// <summary>The names of its files within it, as they came: "1a2b3c4d/index.html". A report that has no id of its own is called so, and another content has another name.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <inheritdoc/>
    public bool IsPassing => true;

    /// <summary>Whether an input's name is that of a file that was sent, not of a place on this machine.</summary>
    public static bool IsSent(string name) => name.Length > Digits + 1 && name[Digits] == '/' && name.Take(Digits).All(char.IsAsciiHexDigitLower);

    /// <summary>What people call an input: the name of a file that was sent, without its folder here.</summary>
    public static string Shown(string name) => IsSent(name) ? name[(Digits + 1)..] : name;

    /// <summary>Why an input failed, as people are told it: its name as <see cref="Shown(string)"/> has it.</summary>
    public static string Shown(string name, string reason) => IsSent(name) && reason.StartsWith(name, StringComparison.Ordinal) ? Shown(name) + reason[name.Length..] : reason;

    /// <summary>Puts a file in, under a name made safe.</summary>
    /// <exception cref="IOException">It cannot be written: the disk may be full.</exception>
    public async Task AddAsync(ImportFile file, CancellationToken cancel)
    {
        var incoming = System.IO.Path.Combine(Path, Incoming);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var target = new FileStream(incoming, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true);
        await using (target.ConfigureAwait(false))
        {
            var buffer = new byte[1 << 16];
            for (int read; (read = await file.Content.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                await target.WriteAsync(buffer.AsMemory(0, read), cancel).ConfigureAwait(false);
            }
        }

        var content = Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
        var name = SafeName.Among(_taken, content, SafeName.Of(file.Name));
        Directory.CreateDirectory(System.IO.Path.Combine(Path, content));
        File.Move(incoming, System.IO.Path.Combine(Path, content, name));
        _names.Add($"{content}/{name}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is left is in the system's folder for such things, and ours alone to read.
        }
    }
}
