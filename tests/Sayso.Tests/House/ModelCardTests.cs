using System.Security.Cryptography;
using System.Text.Json;
using Xunit;

namespace Sayso.Tests.House;

/// <summary>Nobody has to take a model on trust: what it is, what from, how good, and that the card speaks of these bytes.</summary>
public sealed class ModelCardTests
{
    public static TheoryData<string> Models => [.. Directory.GetFiles(Repository.Full("models"), "*.model").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_has_a_card_that_tells_all_and_speaks_of_these_bytes(string model)
    {
        using var card = JsonDocument.Parse(Repository.Text($"models/{model}.json"));
        var root = card.RootElement;
        var bytes = File.ReadAllBytes(Repository.Full($"models/{model}.model"));
        Assert.Equal(model, root.GetProperty("model").GetString());
        Assert.Equal($"{model}.model", root.GetProperty("file").GetString());
        Assert.Equal(bytes.Length, root.GetProperty("bytes").GetInt64());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), root.GetProperty("sha256").GetString());
        Assert.All(["purpose", "method", "command", "licence", "limits"], key => Assert.NotEmpty(root.GetProperty(key).GetString()!));
        Assert.All(root.GetProperty("data").EnumerateArray(), source => Assert.NotEmpty(source.GetProperty("licence").GetString()!));
        Assert.NotEqual(0, root.GetProperty("data").GetArrayLength());
        Assert.NotEqual(0, root.GetProperty("scores").GetArrayLength());
    }

    [Fact]
    public void The_models_take_less_than_60_megabytes()
        => Assert.InRange(Directory.GetFiles(Repository.Full("models")).Sum(path => new FileInfo(path).Length), 1, 60_000_000);
}
