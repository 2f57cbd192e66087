using Sayso.Documents;

namespace Sayso.Tests.Attribution;

/// <summary>An item of the labelled files: a text and the statements that a person marked in it.</summary>
/// <param name="Number">Its number, over both files.</param>
/// <param name="Class">What it was written to show.</param>
/// <param name="Text">The text; a paragraph break is an empty line.</param>
/// <param name="Statements">In the order of the file.</param>
internal sealed record GoldItem(int Number, string Class, string Text, IReadOnlyList<StatementFacts> Statements)
{
    /// <summary>
    /// The pieces of a value as spans: whole words of the text, <c> … </c> between them, <c> @2</c> behind the second occurrence.
    /// </summary>
    /// <exception cref="FormatException">A piece is not in the text so often.</exception>
    public static IReadOnlyList<TextSpan> Spans(string text, string value) => [.. value.Split(" … ").Select(piece => Span(text, piece))];

    private static TextSpan Span(string text, string piece)
    {
        var wanted = 1;
        if (piece.Length > 3 && piece[^3..^1] == " @" && char.IsAsciiDigit(piece[^1]))
        {
            (wanted, piece) = (piece[^1] - '0', piece[..^3]);
        }

        for (var at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0; at = text.IndexOf(piece, at + 1, StringComparison.Ordinal))
        {
            if (IsBoundary(text, at) && IsBoundary(text, at + piece.Length) && --wanted == 0)
            {
                return new TextSpan(at, at + piece.Length);
            }
        }

        throw new FormatException($"“{piece}” is not in the text, or not so often, as whole words");
    }

    private static bool IsBoundary(string text, int at)
        => at == 0 || at == text.Length || !(char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]));
}
