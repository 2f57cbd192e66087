using Xunit;

namespace Sayso.Training.Tests;

/// <summary>The tests that train, one class after the other: TorchSharp has one source of chance for the whole process.</summary>
[CollectionDefinition(Name)]
public static class TorchSeed
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "torch";
}
