using System.Net;
using Sayso.Cli.Fetching;
using Xunit;

namespace Sayso.EndToEnd.Tests.Fetching;

public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.0.9")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.8")]
    [InlineData("192.168.1.1")]
    [InlineData("198.19.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("3fff::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void An_address_that_is_not_public_is_refused(string address) => Assert.NotNull(AddressGuard.WhyNot(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("9.255.255.255")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450::1")]
    public void A_public_address_is_let_through(string address) => Assert.Null(AddressGuard.WhyNot(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    public async Task An_odd_spelling_of_this_machine_is_this_machine(string address)
    {
        var network = new Network(FetchLimits.Default) { Resolve = static (_, _) => Task.FromResult(new[] { IPAddress.Loopback }) };
        var uri = WebAddress.Of(address, network.AllowsPort);
        var fault = await Assert.ThrowsAsync<FetchFault>(() => network.Addresses(uri.IdnHost, uri.Port, TestContext.Current.CancellationToken));
        Assert.Equal(RefusalKind.Guard, fault.Kind);
    }

    [Fact]
    public async Task A_name_with_one_foot_inside_is_refused_whole()
    {
        var network = new Network(FetchLimits.Default) { Resolve = static (_, _) => Task.FromResult(new[] { IPAddress.Parse("1.1.1.1"), IPAddress.Parse("10.0.0.1") }) };
        var fault = await Assert.ThrowsAsync<FetchFault>(() => network.Addresses("news.example", 443, TestContext.Current.CancellationToken));
        Assert.Equal(RefusalKind.Guard, fault.Kind);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://news.example/")]
    [InlineData("http://ana@news.example/")]
    [InlineData("http://ana:secret@news.example/")]
    [InlineData("http://news.example:22/")]
    [InlineData("news.example")]
    public void An_address_that_is_not_for_fetching_is_refused(string address)
        => Assert.Equal(RefusalKind.Address, Assert.Throws<FetchFault>(() => WebAddress.Of(address, new Network(FetchLimits.Default).AllowsPort)).Kind);

    [Theory]
    [InlineData("https://news.example/", "http://news.example/a")]
    [InlineData("https://news.example/", "file:///etc/passwd")]
    [InlineData("http://news.example/", "http://a:b@news.example/")]
    [InlineData("http://news.example/", "//\u0378.example/")]
    [InlineData("http://news.example/", null)]
    public void A_redirect_that_leads_astray_is_not_followed(string from, string? to)
        => Assert.Equal(RefusalKind.Address, Assert.Throws<FetchFault>(() => WebAddress.Redirect(new Uri(from), to, new Network(FetchLimits.Default).AllowsPort, downgrade: false)).Kind);
}
