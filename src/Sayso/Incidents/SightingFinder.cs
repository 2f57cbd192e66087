using Sayso.Language;

namespace Sayso.Incidents;

/// <summary>Goes over the words of a text and keeps those that tell of an incident that the text vouches for, tried, threatened or planned.</summary>
internal sealed class SightingFinder(Scene scene, TriggerLexicon lexicon, Phrases phrases)
{
    private const int WindowOfSecond = 5;       // words behind a verb in which "fire" of "set fire" may stand

    private readonly WordTree _tree = scene.Tree;
    private readonly Arguments _arguments = new(scene, phrases);
    private readonly Factuality _factuality = new(scene);
    private readonly Surroundings _surroundings = new(scene);

    public List<Sighting> Find()
    {
        var found = new List<Sighting>();
        for (var word = 0; word < _tree.Words.Count; word++)
        {
            if (See(word) is { } sighting)
            {
                found.Add(sighting);
            }
        }

        return found;
    }

    private Sighting? See(int word)
    {
        var upos = _tree.Upos(word);
        if (upos is not (PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Propn))
        {
            return null;
        }

        var verb = upos == PartOfSpeech.Verb;
        var lemma = phrases.Singular(word);
        if (lemma == "march" && Scene.Within(scene.Dates, d => d.Span, scene.Span(word)).Any())
        {
            return null;        // the month
        }

        if (verb && _tree.Is(word, "amod"))
        {
            return null;        // "a burned house", "wounded men"
        }

        // A name of something is no event: "the Bank Robbery Squad", "March".
        if (!verb && (upos == PartOfSpeech.Propn && scene.Name(word) is not (null or NameKind.Event) || _tree.Is(word, "compound") && !LeadsAttempt(word)))
        {
            return null;
        }

        foreach (var trigger in lexicon.Of(lemma))
        {
            if (trigger.Verb != verb || (trigger.Second is { } second && !HasSecond(word, second)))
            {
                continue;
            }

            var sighting = new Sighting(word, trigger, scene.Sentence(word));
            if (verb)
            {
                _arguments.OfVerb(sighting);
            }
            else
            {
                _arguments.OfNoun(sighting);
            }

            if (!Fits(sighting))
            {
                continue;
            }

            if (_factuality.StageOf(sighting) is not { } stage)
            {
                return null;
            }

            sighting.Stage = stage;
            Refine(sighting);
            _surroundings.Read(sighting);
            return sighting;
        }

        return null;
    }

    // "assassination attempt", "bomb threat"
    private bool LeadsAttempt(int word) => _tree.Head(word) is >= 0 and var head && _tree.Lemma(head) is "attempt" or "plot" or "threat" or "plan" or "victim" or "scene" or "site";

    private bool HasSecond(int word, string second)
    {
        foreach (var child in _tree.Children(word))
        {
            if (_tree.Lemma(child) == second)
            {
                return true;
            }
        }

        for (var i = word + 1; i < _tree.Words.Count && i <= word + WindowOfSecond && scene.Sentence(i) == scene.Sentence(word); i++)
        {
            if (_tree.Upos(i) == PartOfSpeech.Punct)
            {
                return false;
            }

            if (_tree.Lemma(i) == second)
            {
                return _tree.Head(i) == word || (_tree.Head(i) > word && _tree.Head(_tree.Head(i)) == word);
            }
        }

        return false;
    }

    private bool Fits(Sighting sighting)
    {
        var (word, condition) = (sighting.Word, sighting.Trigger.Condition);
        if (sighting.Trigger.Frame == Frame.Hit && (sighting.Undergoers.Exists(u => phrases.In("digital", phrases.Singular(u))) || IsOtherSense(word)))
        {
            return false;       // a heart attack, an attack on a website
        }

        if (sighting.Trigger is { Verb: true, Frame: Frame.Kill or Frame.Hit } && sighting.Undergoers.Count == 0 && sighting.Trigger.Second is null && condition.Length == 0 && sighting.Trigger.Frame == Frame.Hit && sighting.Doers.Count == 0)
        {
            return false;
        }

        if (condition.StartsWith("o:", StringComparison.Ordinal))
        {
            var undergoer = sighting.Trigger.Frame is Frame.Fire ? FirstOf(sighting.Instruments) : _arguments.Undergoer(word);
            return undergoer >= 0 && Is(undergoer, condition[2..]);
        }

        if (condition.StartsWith("s:", StringComparison.Ordinal))
        {
            var subject = _arguments.Subject(word) is >= 0 and var s ? s : _arguments.Undergoer(word);
            return subject >= 0 && Is(subject, condition[2..]);
        }

        return condition switch
        {
            "bomb" => IsBlast(sighting),
            "weapon" => sighting.Instruments.Count > 0 || ModifiedBy(word, "air", "drone", "aerial", "mortar"),
            _ => true,
        };
    }

    private bool IsOtherSense(int word)
    {
        foreach (var child in _tree.Children(word))
        {
            if (child < word && (_tree.Is(child, "compound") || _tree.Is(child, "amod")) && phrases.In("notattack", _tree.Lemma(child)))
            {
                return true;
            }
        }

        return false;
    }

    private bool ModifiedBy(int word, params ReadOnlySpan<string> lemmas)
    {
        foreach (var child in _tree.Children(word))
        {
            if (child < word && lemmas.Contains(_tree.Lemma(child)))
            {
                return true;
            }
        }

        return false;
    }

    // A blast of gas is none of a bomb; one that nothing tells of is taken for a bomb's only where somebody did it.
    private bool IsBlast(Sighting sighting)
    {
        foreach (var child in _tree.Children(sighting.Word))
        {
            if (phrases.In("bombword", phrases.Singular(child)))
            {
                return true;
            }

            if (_tree.Lemma(child) is "gas" or "boiler" or "mine" or "factory" or "volcanic" or "chemical" or "refinery" or "population" or "nuclear" or "pipeline" or "methane" or "plant")
            {
                return false;
            }
        }

        return _tree.Lemma(sighting.Word) == "blast" ? !(_tree.Is(sighting.Word, "compound")) : sighting.Word >= 0;
    }

    private bool Is(int head, string what) => what switch
    {
        "people" => phrases.ArePeople(head) || (phrases.Kind(head) == PhraseKind.Organization && _tree.Upos(head) == PartOfSpeech.Noun),
        "thing" => phrases.Kind(head) is PhraseKind.Thing or PhraseKind.Vehicle or PhraseKind.Place or PhraseKind.Weapon or PhraseKind.Organization,
        "place" => phrases.Kind(head) is PhraseKind.Place || phrases.In("building", phrases.Singular(head)),
        "weapon" => phrases.Kind(head) == PhraseKind.Weapon,
        "bomb" => phrases.In("bomb", phrases.Singular(head)) || (_tree.Child(head, "compound") is >= 0 and var c && phrases.In("bombword", _tree.Lemma(c))),
        _ => phrases.In(what, phrases.Singular(head)),
    };

    private bool IsArmed(int head)
    {
        if (phrases.In("armed", phrases.Singular(head)))
        {
            return true;
        }

        foreach (var child in _tree.Children(head))
        {
            if (_tree.Is(child, "nmod") && phrases.In("armed", phrases.Singular(child)))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstOf(List<int> list) => list.Count > 0 ? list[0] : -1;

    // What it was done with, and by what it is called, tell more than the verb.
    private void Refine(Sighting sighting)
    {
        // Fighting between armed forces: both who did it and to whom are such.
        if (sighting.Type is IncidentType.Killing or IncidentType.Attack && sighting.Doers.Count > 0 && sighting.Undergoers.Count > 0 && sighting.Doers.TrueForAll(IsArmed) && sighting.Undergoers.TrueForAll(IsArmed))
        {
            sighting.Type = IncidentType.Other;
        }

        if (sighting.Type is not (IncidentType.Killing or IncidentType.Attack))
        {
            return;
        }

        foreach (var instrument in sighting.Instruments)
        {
            var lemma = phrases.Singular(instrument);
            if (phrases.In("bomb", lemma) && lemma != "shell")
            {
                sighting.Type = IncidentType.Bombing;
            }
            else if (phrases.In("warcraft", lemma))
            {
                sighting.Type = IncidentType.Airstrike;
            }
        }

        foreach (var child in _tree.Children(sighting.Word))
        {
            if (sighting.Trigger.Verb || child > sighting.Word)
            {
                continue;
            }

            var lemma = _tree.Lemma(child);
            if (phrases.In("bombword", lemma))
            {
                sighting.Type = IncidentType.Bombing;
            }
            else if (lemma is "air" or "drone" or "aerial")
            {
                sighting.Type = IncidentType.Airstrike;
            }
            else if (lemma is "arson")
            {
                sighting.Type = IncidentType.Arson;
            }
        }
    }
}
