using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Sayso.Documents;
using Sayso.Ledger.Exports;

namespace Sayso.Cli.Ledgers;

/// <summary>Annotations of one text as they lie in a file.</summary>
/// <param name="Name">The file, for messages.</param>
/// <param name="Sha256">Of the text.</param>
/// <param name="IsEmpty">Whether there is none.</param>
/// <param name="Read">Reads them over the text.</param>
internal sealed record AnnotatedText(string Name, string Sha256, bool IsEmpty, Func<Document, AnnotationImport> Read);

/// <summary>Finds annotations in files.</summary>
internal static partial class AnnotationFiles
{
    private const long MostBytes = 256L << 20;

    // Half a character is no text that we wrote.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Those of an .ann file or of all in a folder, one file at a time.</summary>
    /// <param name="input">The file or folder.</param>
    /// <param name="problem">Takes what cannot be read, a line each.</param>
    public static IEnumerable<AnnotatedText> Brat(string input, Action<string> problem)
    {
        var files = Directory.Exists(input) ? Directory.EnumerateFiles(input, "*.ann").Order(StringComparer.Ordinal).ToList() : [input];
        if (files.Count == 0)
        {
            problem($"{input}: there is no .ann file in it");
        }

        foreach (var file in files)
        {
            if (Text(file, problem) is { } lines && Hash(file, problem) is { } hash)
            {
                yield return new AnnotatedText(file, hash, string.IsNullOrWhiteSpace(lines), document => BratImport.Read(document, lines));
            }
        }
    }

    /// <summary>Those of a page.</summary>
    /// <param name="input">The file.</param>
    /// <param name="problem">Takes what cannot be read, a line each.</param>
    public static IEnumerable<AnnotatedText> WebAnnotation(string input, Action<string> problem)
    {
        if (Text(input, problem) is not { } json)
        {
            return [];
        }

        try
        {
            var page = AnnotationPage.Parse(json);
            if (page.Strangers > 0)
            {
                problem($"{input}: annotations that are of no report: {page.Strangers}");
            }

            return page.Texts.Select(text => new AnnotatedText(input, text, IsEmpty: false, page.Read));
        }
        catch (FormatException e)
        {
            problem($"{input}: is no page of annotations: {e.Message}");
            return [];
        }
    }

    private static string? Text(string file, Action<string> problem)
    {
        try
        {
            if (new FileInfo(file).Length > MostBytes)
            {
                problem($"{file}: is larger than 256 MiB: export less, with --story or --from");
                return null;
            }

            return Strict.GetString(File.ReadAllBytes(file));
        }
        catch (ArgumentException)
        {
            problem($"{file}: is no UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem($"{file}: cannot be read: {e.Message}");
        }

        return null;
    }

    // Our files are named for the text; of others the text lies beside.
    private static string? Hash(string file, Action<string> problem)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (Sha256().IsMatch(name))
        {
            return name;
        }

        return Text(Path.ChangeExtension(file, ".txt"), problem) is { } text ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) : null;
    }

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();
}
