using Xunit;

namespace Sayso.EndToEnd.Tests;

public sealed class Placeholder
{
    [Fact]
    public void Runs() => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "sayso.dll")));
}
