using System.Text;

namespace Sayso.Training.Sentences;

/// <summary>A text of which is known where its sentences end.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Text">The text.</param>
/// <param name="Ends">One past the last character of each sentence, in UTF-16 code units.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record SentenceText(string Id, string Text, HashSet<int> Ends, float Weight)
{
    /// <summary>The same in other letters. The invariant forms of letters are as long as the letters.</summary>
    public SentenceText InCapitals(float weight) => this with { Text = Text.ToUpperInvariant(), Weight = weight };

    /// <summary>The same without capitals.</summary>
    public SentenceText InSmallLetters(float weight) => this with { Text = Text.ToLowerInvariant(), Weight = weight };

    /// <summary>A copy in which most sentences have lost their full stop.</summary>
    public SentenceText WithoutStops(Random random, float weight)
    {
        var text = new StringBuilder(Text.Length);
        var ends = new HashSet<int>();
        for (var i = 0; i < Text.Length; i++)
        {
            var isLast = Ends.Contains(i + 1);
            var isLost = isLast && Text[i] is '.' or '!' or '?' && i > 0 && char.IsLetterOrDigit(Text[i - 1]) && random.Next(10) < 7;
            if (!isLost)
            {
                text.Append(Text[i]);
            }

            if (isLast)
            {
                ends.Add(text.Length);
            }
        }

        return new SentenceText(Id, text.ToString(), ends, weight);
    }
}
