using PublicApiGenerator;
using Xunit;

namespace Sayso.Tests.House;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
        => Approved.Match("tests/Sayso.Tests/PublicApi.verified.txt",
            typeof(Reader).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
