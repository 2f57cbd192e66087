namespace Sayso.Language;

/// <summary>Cuts a text into paragraphs, sentences, tokens and quotations.</summary>
public static class TextAnalyser
{
    /// <summary>Analyses a text; time and memory grow linearly with it. Any text will do: an empty one has no paragraph.</summary>
    /// <param name="text">The text; no character of it is changed.</param>
    public static AnalysedText Analyse(string text) => Analyse(text, SentenceModel.Default);

    /// <summary>The same with another model for the ends of sentences, or by the rules alone where it is null.</summary>
    internal static AnalysedText Analyse(string text, SentenceModel? model)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = ParagraphFinder.Find(text);
        var tokens = new List<Token>(text.Length / 5);
        var tokenEnds = new int[spans.Count];
        for (var i = 0; i < spans.Count; i++)
        {
            new Tokeniser(text, spans[i], tokens).Run();
            tokenEnds[i] = tokens.Count;
        }

        var sentences = new List<Sentence>(tokens.Count / 16);
        var sentenceFinder = new SentenceFinder(text, tokens, sentences, model);
        var quotationFinder = new QuotationFinder(text, tokens);
        var quotationWriter = new QuotationWriter(text, tokens, sentences);
        var paragraphs = new Paragraph[spans.Count];
        for (var i = 0; i < spans.Count; i++)
        {
            var firstToken = i == 0 ? 0 : tokenEnds[i - 1];
            var firstSentence = sentences.Count;
            quotationFinder.Read(spans[i], firstToken, tokenEnds[i]);
            sentenceFinder.Read(i, firstToken, tokenEnds[i], quotationFinder.Roles);
            paragraphs[i] = new Paragraph(spans[i], firstSentence, sentences.Count);
            var next = i + 1 < spans.Count ? tokens[tokenEnds[i]] : (Token?)null;
            quotationWriter.Write(quotationFinder.Pairs, paragraphs[i], firstToken, next);
        }

        return new AnalysedText(text, tokens.ToArray(), sentences.ToArray(), paragraphs, quotationWriter.Quotations.ToArray());
    }
}
