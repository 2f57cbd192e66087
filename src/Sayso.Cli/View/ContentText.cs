using System.Text;
using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>The words of a statement's content as one line of text.</summary>
internal static class ContentText
{
    private const string Openers = "“‘«„\"'";
    private const string Closers = "”’»“\"'";

    /// <summary>
    /// The pieces in text order, joined by an ellipsis where words lie between, by a space where none do. Quotation marks that
    /// stand just outside a piece are shown with it.
    /// </summary>
    public static string Of(Statement statement, string text, bool unicode)
    {
        var joined = new StringBuilder();
        TextSpan? before = null;
        foreach (var piece in statement.Content)
        {
            var shown = WithMarks(piece, text);
            if (before is { } b)
            {
                joined.Append(HasWords(text, b.End, shown.Start) ? unicode ? " … " : " ... " : " ");
            }

            joined.Append(text, shown.Start, shown.Length);
            before = shown;
        }

        return joined.ToString();
    }

    private static TextSpan WithMarks(TextSpan piece, string text)
    {
        if (piece.IsEmpty || piece.Start == 0 || piece.End >= text.Length)
        {
            return piece;
        }

        var kind = Openers.IndexOf(text[piece.Start - 1], StringComparison.Ordinal);
        return kind >= 0 && text[piece.End] == Closers[kind] ? new TextSpan(piece.Start - 1, piece.End + 1) : piece;
    }

    private static bool HasWords(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
