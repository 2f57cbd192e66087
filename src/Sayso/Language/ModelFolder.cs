using System.Security.Cryptography;
using System.Text.Json;
using Sayso.Language.Network;

namespace Sayso.Language;

/// <summary>
/// The folder with the models: for each model NAME its file and its card, NAME.json, which says what it was made from and by
/// what bytes it is known. A model is used only if its bytes are those of its card.
/// </summary>
/// <param name="path">The folder.</param>
internal sealed class ModelFolder(string path)
{
    private const string Advice = "Install Sayso again: its models belong in a folder \"models\" beside the program.";

    /// <summary>The folder beside the program.</summary>
    public static string BesideProgram => Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>Reads a model and checks it against its card.</summary>
    /// <param name="name">The model's name.</param>
    /// <exception cref="ModelException">A file is missing, damaged or cannot be read.</exception>
    public ModelFile Read(string name)
    {
        var (file, length, hash) = Card(name);
        var place = Path.Combine(path, file);
        var bytes = Bytes(place, $"the model \"{name}\"");
        if (bytes.Length != length || !Convert.ToHexStringLower(SHA256.HashData(bytes)).Equals(hash, StringComparison.OrdinalIgnoreCase))
        {
            throw new ModelException($"{place} is not the file that its card describes: it is damaged or of another version. {Advice}");
        }

        return ModelFile.Read(bytes, place);
    }

    private (string File, long Length, string Hash) Card(string name)
    {
        var place = Path.Combine(path, name + ".json");
        var bytes = Bytes(place, $"the card of the model \"{name}\"");
        try
        {
            using var card = JsonDocument.Parse(bytes);
            var root = card.RootElement;
            var file = root.GetProperty("file").GetString() ?? throw new FormatException("\"file\" is null.");
            return Path.GetFileName(file) == file && !file.Contains('\0', StringComparison.Ordinal)
                ? (file, root.GetProperty("bytes").GetInt64(), root.GetProperty("sha256").GetString() ?? "")
                : throw new ModelException($"{place} names no file of its folder: \"{file}\". {Advice}");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ModelException($"{place} is no model card: {e.Message} {Advice}", e);
        }
    }

    private static byte[] Bytes(string place, string what)
    {
        try
        {
            return File.ReadAllBytes(place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var missing = e is FileNotFoundException or DirectoryNotFoundException;
            throw new ModelException(missing ? $"{place} is missing: {what}. {Advice}" : $"{place} cannot be read ({what}): {e.Message}", e);
        }
    }
}
