using Sayso.Language;

namespace Sayso.Tests.Language;

/// <summary>The language engine, loaded once for all tests.</summary>
internal static class Engine
{
    public static LanguageModel Model { get; } = LanguageModel.Load();
}
