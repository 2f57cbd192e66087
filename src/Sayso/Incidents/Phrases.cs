using Sayso.Documents;
using Sayso.Figures;
using Sayso.Language;

namespace Sayso.Incidents;

/// <summary>What kind of thing a noun phrase names, as far as taking part in an incident goes.</summary>
internal enum PhraseKind
{
    Thing,
    Person,
    Group,
    Organization,
    Place,
    Weapon,
    Vehicle,
    Event,
    Pronoun,
}

/// <summary>Noun phrases by the word that they hang on: their words, what they name, what is joined to them.</summary>
internal sealed class Phrases(Scene scene, TriggerLexicon lexicon)
{
    private const int LongestPhrase = 24;       // words

    private readonly WordTree _tree = scene.Tree;

    /// <summary>The phrase without clauses, appositions and what is joined to it by "and".</summary>
    public TextSpan Span(int head)
    {
        var words = _tree.WordsOf(_tree.Reach(head));
        int start = Math.Max(words.Start, head - LongestPhrase), end = Math.Min(words.End, head + LongestPhrase);
        foreach (var child in _tree.Children(head))
        {
            var relation = _tree.Words[child].Relation;
            var apart = relation.StartsWith("acl", StringComparison.Ordinal) || relation is "appos" or "parataxis" or "conj" or "cc" or "dep" or "list" or "orphan" or "advcl" or "cop" or "nsubj" or "punct" or "ccomp" or "advmod" or "discourse";
            var outside = relation is "case" or "mark" or "cc:preconj" || (relation == "nmod" && !Belongs(child));
            if (child > head && (apart || outside))
            {
                end = Math.Min(end, _tree.WordsOf(_tree.Reach(child)).Start);
            }
            else if (child < head && (outside || (relation is "cop" or "nsubj" or "cc" or "punct" or "advcl" or "mark" or "aux" or "expl" || (relation == "punct" && scene.Text[scene.Span(child).Start] == ','))))
            {
                start = Math.Max(start, _tree.WordsOf(_tree.Reach(child)).End);
            }
        }

        // Branches of a tree may cross: what hangs on the word before it can reach beyond it.
        (start, end) = (Math.Min(start, head), Math.Max(end, head + 1));
        while (end - 1 > head && _tree.Upos(end - 1) == PartOfSpeech.Punct)
        {
            end--;
        }

        while (start < head && _tree.Upos(start) == PartOfSpeech.Punct)
        {
            start++;
        }

        return new TextSpan(scene.Span(start).Start, scene.Span(Math.Max(end - 1, head)).End);
    }

    // "members of the group" belongs together; "people in the market" does not.
    private bool Belongs(int child) => _tree.Child(child, "case") is >= 0 and var c && _tree.Lemma(c) is "of" or "from" or "'s";

    /// <summary>The word and those joined to it by "and", "or"; at most a dozen.</summary>
    public IEnumerable<int> Joined(int head)
    {
        yield return head;
        var left = 12;
        foreach (var child in _tree.Children(head))
        {
            if (_tree.Is(child, "conj") && _tree.Upos(child) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Pron && left-- > 0)
            {
                yield return child;
            }
        }
    }

    public PhraseKind Kind(int head)
    {
        var lemma = Singular(head);
        if (_tree.Upos(head) == PartOfSpeech.Pron)
        {
            return PhraseKind.Pronoun;
        }

        if (In("doer", lemma))
        {
            return IsPlural(head) ? PhraseKind.Group : lemma is "army" or "police" or "force" or "militia" or "guard" ? PhraseKind.Organization : PhraseKind.Person;
        }

        if (In("weapon", lemma) && !(_tree.Upos(head) == PartOfSpeech.Propn && scene.Name(head) is NameKind.Person or NameKind.Organization))
        {
            return PhraseKind.Weapon;
        }

        switch (scene.Name(head))
        {
            case NameKind.Person:
                return PhraseKind.Person;
            case NameKind.Organization:
                return PhraseKind.Organization;
            case NameKind.Place:
                return PhraseKind.Place;
            case NameKind.Facility:
                return PhraseKind.Thing;
            case NameKind.Nationality:
                return PhraseKind.Group;
        }

        if (In("vehicle", lemma) || In("aircraft", lemma))
        {
            return PhraseKind.Vehicle;
        }

        if (IsEvent(head))
        {
            return PhraseKind.Event;
        }

        var form = scene.Text.AsSpan(scene.Span(head).Start, scene.Span(head).Length);
        if (In("people", lemma) || RoleWords.Persons.Contains(lemma) || NounWords.IsPerson(form) || NounWords.ArePersons(form) || lemma.EndsWith("man", StringComparison.Ordinal) || lemma.EndsWith("woman", StringComparison.Ordinal))
        {
            return IsPlural(head) || lemma is "people" ? PhraseKind.Group : PhraseKind.Person;
        }

        if (RoleWords.Groups.Contains(lemma))
        {
            return PhraseKind.Group;
        }

        if (RoleWords.Institutions.Contains(lemma) && !In("building", lemma))
        {
            return PhraseKind.Organization;
        }

        // "12 were killed": a number alone counts people, by the reading of its figure.
        return _tree.Upos(head) == PartOfSpeech.Num || (_tree.Upos(head) == PartOfSpeech.Adj && _tree.Child(head, "nummod") >= 0) || lemma is "other" or "others" or "dozen" or "dozens" or "hundred" or "hundreds" or "thousand" or "thousands" or "score" or "scores"
            ? (Counted(head) ? PhraseKind.Group : PhraseKind.Thing) : PhraseKind.Thing;
    }

    /// <summary>Whether the phrase can do something: a person, people, an organization, a state.</summary>
    public bool IsParty(int head) => Kind(head) is PhraseKind.Person or PhraseKind.Group or PhraseKind.Organization or PhraseKind.Place
        || (_tree.Upos(head) == PartOfSpeech.Pron && _tree.Lemma(head) is "he" or "she" or "they" or "we" or "i" or "who" or "someone" or "somebody" or "it");

    public bool ArePeople(int head) => Kind(head) is PhraseKind.Person or PhraseKind.Group || (Kind(head) == PhraseKind.Organization && In("doer", Singular(head)))
        || (_tree.Upos(head) == PartOfSpeech.Pron && _tree.Lemma(head) is "he" or "she" or "they" or "him" or "her" or "them" or "we" or "who" or "someone" or "somebody" or "everyone" or "many" or "both" or "all");

    public bool In(string list, string lemma) => lexicon.Words(list).Contains(lemma);

    /// <summary>The lemma; where a text in capitals left the plural standing, without it.</summary>
    public string Singular(int word)
    {
        var lemma = _tree.Lemma(word);
        return _tree.Upos(word) == PartOfSpeech.Propn && lemma.Length > 4 && lemma[^1] == 's' && lemma[^2] != 's' ? lemma[..^1] : lemma;
    }

    public bool IsEvent(int head)
    {
        foreach (var trigger in lexicon.Of(Singular(head)))
        {
            if (!trigger.Verb && trigger.Second is null && _tree.Upos(head) is PartOfSpeech.Noun or PartOfSpeech.Propn)
            {
                return true;
            }
        }

        return _tree.Lemma(head) is "incident" or "accident" or "fire" or "storm" or "war" or "conflict" or "violence" or "operation" or "disease" or "heat";
    }

    public Figure? FigureOf(int head)
    {
        var span = scene.Span(head);
        return Scene.Within(scene.Figures, f => f.Span, span).FirstOrDefault() is { } figure && (figure.Unit is "people" || _tree.Upos(head) == PartOfSpeech.Num || ArePeopleCounted(head, figure)) ? figure
            : _tree.Child(head, "nummod") is >= 0 and var number && Scene.Within(scene.Figures, f => f.Span, scene.Span(number)).FirstOrDefault() is { } counted && counted.Unit is not "%" ? counted : null;
    }

    private bool ArePeopleCounted(int head, Figure figure) => figure.Span.End >= scene.Span(head).End && figure.Unit is not ("%" or "USD");

    private bool Counted(int head) => Scene.Within(scene.Figures, f => f.Span, scene.Span(head)).Any(f => f.Unit is "people" or null);

    private bool IsPlural(int head) => _tree.Words[head].Xpos is "NNS" or "NNPS" || _tree.Child(head, "nummod") >= 0 && !(_tree.Lemma(_tree.Child(head, "nummod")) is "one" or "1");
}
