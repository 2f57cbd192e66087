namespace Sayso.Tests.Claims;

/// <summary>Leaves what people may want to read beside the test output.</summary>
internal static class Left
{
    /// <summary>Writes a file into the folder "received" beside the tests.</summary>
    public static void Beside(string file, string text)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "received");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, file), text);
    }
}
