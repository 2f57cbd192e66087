using System.Runtime.CompilerServices;

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
    IReadOnlyList<Name> Names)
{
    // Beside the record: what is worked out from it is no part of what it is, nor of what a changed copy of it would be.
    private static readonly ConditionalWeakTable<Analysis, WordTree> Trees = [];

    /// <summary>The trees, made when first asked for.</summary>
    internal WordTree Tree => Trees.GetValue(this, analysis => new WordTree(analysis));

    /// <summary>
    /// What the network's last recurrent layer holds of each word: [words x <see cref="LanguageModel.StateWidth"/>], in 127ths (they lie
    /// between -1 and 1). The networks of later stages go on from there.
    /// </summary>
    internal sbyte[] States { get; init; } = [];
}
