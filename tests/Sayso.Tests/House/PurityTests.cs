using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Sayso.Tests.House;

/// <summary>
/// The library is pure: same document, same reading, on any machine at any time. Looked up in the compiled assembly, where
/// aliases, "using static" and interpolated strings hide nothing.
/// </summary>
public sealed class PurityTests
{
    private static readonly string[] ForbiddenTypes =
    [
        "System.Console", "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileStream",
        "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.TimeProvider", "System.Random", "System.Environment",
        "System.AppContext", "System.Threading.Timer", "System.TimeZoneInfo",
    ];

    private static readonly string[] ForbiddenNamespaces = ["System.Net", "System.Data", "Microsoft.Win32"];

    private static readonly string[] ForbiddenMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.Globalization.CultureInfo.get_CurrentUICulture", "System.String.GetHashCode",
    ];

    private static readonly string[] Allowed =
    [
        "System.Environment.get_CurrentManagedThreadId",     // the compiler's own, in every iterator
        "System.Net.WebUtility.HtmlDecode",                  // text to text
        "System.IO.File.ReadAllBytes",                       // the models, and nothing else: see the test below
        "System.AppContext.get_BaseDirectory",
    ];

    [Fact]
    public void The_library_uses_no_console_file_network_process_clock_chance_or_culture_of_the_machine()
        => Breaches.None(UsedMembers(typeof(Reader).Assembly.Location).Where(Forbidden).Except(Allowed));

    [Fact]
    public void Only_the_folder_of_models_is_read_from_disk()
        => Assert.Equal(["src/Sayso/Language/ModelFolder.cs"], Repository.Files("src/Sayso", ".cs")
            .Where(file => Repository.Text(file).Contains("File.ReadAllBytes", StringComparison.Ordinal)
                || Repository.Text(file).Contains("AppContext.", StringComparison.Ordinal)));

    [Fact]
    public void The_look_into_the_assembly_sees_what_is_there()
        => Assert.Contains("System.IO.File.ReadAllText", UsedMembers(typeof(PurityTests).Assembly.Location).Where(Forbidden));

    private static bool Forbidden(string member)
    {
        var type = member[..member.LastIndexOf('.')].TrimEnd('.');
        return ForbiddenTypes.Contains(type) || ForbiddenMembers.Contains(member)
            || ForbiddenNamespaces.Any(n => type.StartsWith(n + ".", StringComparison.Ordinal));
    }

    private static SortedSet<string> UsedMembers(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var used = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                used.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
            }
        }

        return used;
    }
}
