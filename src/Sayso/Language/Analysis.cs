namespace Sayso.Language;

/// <summary>What the words of a text are: tags, lemmas, trees, names. Immutable.</summary>
/// <param name="Text">The text in paragraphs, sentences and tokens.</param>
/// <param name="Words">In text order. Every token has at least one; a sentence's words stand together.</param>
/// <param name="SentenceStarts">Index of the first word of each sentence of <paramref name="Text"/>, and at the end the number of words.</param>
/// <param name="Names">In text order, none inside another.</param>
public sealed record Analysis(
    AnalysedText Text,
    IReadOnlyList<Word> Words,
    IReadOnlyList<int> SentenceStarts,
    IReadOnlyList<Name> Names);
