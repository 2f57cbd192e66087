using System.Text;

namespace Sayso.Documents;

internal static class HtmlReader
{
    public const int MaxCharacters = 10_000_000;
    public static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? null : null;
    public static DocumentResult Read(string text, string name) => DocumentResult.Read(new Document(name, text));
}
