using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Places;

/// <summary>
/// Tells a place that speaks or acts as a state ("Moscow said", "condemned by Ankara", "accused Tehran of") from one where something happens. By the trees.
/// </summary>
internal sealed class SpeakingPlaces
{
    private const int MostConjuncts = 4;

    private readonly Analysis _analysis;
    private readonly int[] _firstWord;
    private readonly int[] _case;

    /// <summary>Looks at a text.</summary>
    public SpeakingPlaces(Analysis analysis)
    {
        _analysis = analysis;
        _firstWord = new int[analysis.Text.Tokens.Count];
        _case = new int[analysis.Words.Count];
        Array.Fill(_case, -1);
        for (var i = analysis.Words.Count - 1; i >= 0; i--)
        {
            var word = analysis.Words[i];
            _firstWord[word.Token] = i;
            if (word.Head >= 0 && word.Relation == "case")
            {
                _case[word.Head] = i;
            }
        }
    }

    /// <summary>Whether the place speaks or acts in this mention.</summary>
    public bool Speaks(PlaceMention mention, in GazetteerPlace place)
    {
        if (mention.Adjectival || mention.IsSite || Head(mention) is not { } head)
        {
            return false;
        }

        for (var step = 0; step < MostConjuncts && Word(head).Relation == "conj" && _case[head] < 0; step++)
        {
            head = Word(head).Head;
        }

        var word = Word(head);
        if (word.Head < 0 || word.Upos is PartOfSpeech.Verb)
        {
            return false;
        }

        // A town has a voice of its own only where it is governed from; of any other, "said" must be said.
        var deeds = place.Kind is PlaceKind.Country or PlaceKind.Province || place.IsCapital ? PlaceWords.Deeds : PlaceWords.Sayings;
        var verb = Word(word.Head);
        return place.Kind != PlaceKind.Landform && word.Relation switch
        {
            "nsubj" => verb.Upos == PartOfSpeech.Verb && deeds.Contains(verb.Lemma),
            "nsubj:pass" => PlaceWords.Addressings.Contains(verb.Lemma),
            "obj" or "iobj" => PlaceWords.Addressings.Contains(verb.Lemma) && deeds == PlaceWords.Deeds,
            "obl:agent" => deeds.Contains(verb.Lemma) || PlaceWords.Addressings.Contains(verb.Lemma),
            "obl" => Case(head) == "accord" || (Case(head) == "by" && verb.Xpos == "VBN" && (deeds.Contains(verb.Lemma) || PlaceWords.Addressings.Contains(verb.Lemma))),
            _ => false,
        };
    }

    private string? Case(int word) => _case[word] < 0 ? null : Word(_case[word]).Lemma is "accord" or "according" ? "accord" : Word(_case[word]).Lemma;

    private int? Head(PlaceMention mention)
    {
        var span = mention.Span;
        for (var i = _firstWord[mention.FirstToken]; i < _analysis.Words.Count && Word(i).Span.Start < span.End; i++)
        {
            if (Word(i).Upos != PartOfSpeech.Punct && (Word(i).Head < 0 || !span.Overlaps(new TextSpan(Word(Word(i).Head).Span.Start, Word(Word(i).Head).Span.End))))
            {
                return i;
            }
        }

        return null;
    }

    private Word Word(int index) => _analysis.Words[index];
}
