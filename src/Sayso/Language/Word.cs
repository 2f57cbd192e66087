using Sayso.Documents;

namespace Sayso.Language;

/// <summary>
/// A syntactic word: a node of a sentence's tree. Mostly a whole token; "didn't" is one token and two words.
/// </summary>
/// <param name="Span">The characters of the token that are this word.</param>
/// <param name="Token">Index of its token.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn part of speech, as in UD English: <c>VBD</c>, <c>NNP</c>, <c>HYPH</c>.</param>
/// <param name="Lemma">Dictionary form, as in UD English: lower case except in names.</param>
/// <param name="Head">Index, in the text, of the word it depends on, which stands in the same sentence; -1 for the root.</param>
/// <param name="Relation">Basic relation of Universal Dependencies version 2, with subtype: <c>nsubj:pass</c>; <c>root</c> for the root.</param>
public readonly record struct Word(TextSpan Span, int Token, PartOfSpeech Upos, string Xpos, string Lemma, int Head, string Relation)
{
    /// <summary>Whether UD counts it to the same token as the word before ("n't" of "didn't"): a multiword token.</summary>
    public bool Joined { get; init; }
}
