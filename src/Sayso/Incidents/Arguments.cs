using Sayso.Language;

namespace Sayso.Incidents;

/// <summary>Who stands around a word that tells of an incident, and as what: subjects, objects, "by", "of", "on", possessives, compounds.</summary>
internal sealed class Arguments(Scene scene, Phrases phrases)
{
    private const int HighestClimb = 6;

    private readonly WordTree _tree = scene.Tree;

    /// <summary>The subject of a verb, its own, that of the verb it is joined to, or the noun that it hangs on; -1 where there is none.</summary>
    public int Subject(int verb)
    {
        for (var steps = 0; verb >= 0 && steps < HighestClimb; steps++)
        {
            if (IsPassive(verb))
            {
                return Agent(verb);
            }

            if (Own(verb, "nsubj") is >= 0 and var own && !_tree.Is(own, "nsubj:pass"))
            {
                return own;
            }

            if (_tree.Is(verb, "acl") && !_tree.Is(verb, "acl:relcl"))
            {
                return _tree.Words[verb].Xpos == "VBG" ? _tree.Head(verb) : -1;
            }

            if (!(_tree.Is(verb, "conj") || _tree.Is(verb, "xcomp") || (_tree.Is(verb, "advcl") && _tree.Words[verb].Xpos == "VBG")))
            {
                return -1;
            }

            var head = _tree.Head(verb);
            if (head < 0 || _tree.Upos(head) is not (PartOfSpeech.Verb or PartOfSpeech.Adj))
            {
                return -1;
            }

            // "was attacked, killing three": the deed's subject is who attacked; "was killed and buried": nobody here did
            if (IsPassive(head))
            {
                return _tree.Is(verb, "xcomp") ? Own(head, "nsubj") : Agent(head);
            }

            verb = head;
        }

        return -1;
    }

    /// <summary>The object, or the subject of a passive; -1 where there is none.</summary>
    public int Undergoer(int verb)
    {
        if (Own(verb, "obj") is >= 0 and var own)
        {
            return own;
        }

        if (IsPassive(verb))
        {
            for (var (at, steps) = (verb, 0); at >= 0 && steps < HighestClimb; steps++)
            {
                if (Own(at, "nsubj") is >= 0 and var subject)
                {
                    return subject;
                }

                if (_tree.Is(at, "acl"))
                {
                    return _tree.Head(at);
                }

                if (!_tree.Is(at, "conj") && !_tree.Is(at, "xcomp"))
                {
                    return -1;
                }

                at = _tree.Head(at);
                if (at < 0 || _tree.Upos(at) is PartOfSpeech.Noun or PartOfSpeech.Propn)
                {
                    return -1;
                }
            }
        }

        return -1;
    }

    public bool IsPassive(int verb)
    {
        if (_tree.Child(verb, "aux:pass") >= 0 || _tree.Child(verb, "nsubj:pass") >= 0)
        {
            return true;
        }

        if (_tree.Words[verb].Xpos is not ("VBN" or "VBD"))
        {
            return false;
        }

        // "people killed in the blast"; "25 people were killed and 30 injured"
        return (_tree.Is(verb, "acl") && !_tree.Is(verb, "acl:relcl") && _tree.Child(verb, "obj") < 0)
            || (_tree.Is(verb, "conj") && _tree.Child(verb, "obj") < 0 && _tree.Child(verb, "aux") < 0 && _tree.Head(verb) is >= 0 and var head && _tree.Upos(head) == PartOfSpeech.Verb && (_tree.Child(head, "aux:pass") >= 0 || _tree.Child(head, "nsubj:pass") >= 0))
            || (_tree.Is(verb, "xcomp") && _tree.Words[verb].Xpos == "VBN");
    }

    /// <summary>Who stands behind "by"; -1 where nobody does.</summary>
    public int Agent(int verb)
    {
        foreach (var child in _tree.Children(verb))
        {
            if ((_tree.Is(child, "obl") || _tree.Is(child, "nmod")) && Case(child) == "by")
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The preposition before a phrase; empty where there is none.</summary>
    public string Case(int noun) => _tree.Child(noun, "case") is >= 0 and var c ? _tree.Lemma(c) : "";

    /// <summary>Reads the words around a verb into the sighting.</summary>
    public void OfVerb(Sighting sighting)
    {
        var verb = sighting.Word;
        var subject = Subject(verb);
        var undergoer = Undergoer(verb);
        switch (sighting.Trigger.Frame)
        {
            case Frame.Die or Frame.Miss or Frame.Hurt:
                Add(sighting.Undergoers, Own(verb, "nsubj") is >= 0 and var own ? own : _tree.Is(verb, "acl") ? _tree.Head(verb) : _tree.Is(verb, "conj") ? Own(_tree.Head(verb), "nsubj") : -1);
                break;
            case Frame.Wreck:
                Add(sighting.Undergoers, undergoer >= 0 ? undergoer : subject);
                break;
            case Frame.Blow:
                Add(sighting.Instruments, undergoer >= 0 ? undergoer : subject);
                Add(sighting.Doers, undergoer >= 0 ? subject : -1);
                break;
            case Frame.Befall:
                break;
            case Frame.Fire:
                Add(sighting.Instruments, undergoer);
                Add(sighting.Doers, subject);
                foreach (var child in _tree.Children(verb))
                {
                    if (_tree.Is(child, "obl") && Case(child) is "at" or "on" or "into" or "against" or "toward" or "towards")
                    {
                        Add(sighting.Undergoers, child);
                    }
                }

                break;
            case Frame.Give:
                Add(sighting.Doers, subject);
                break;
            default:
                Doer(sighting, subject);
                if (undergoer >= 0 && !(undergoer == subject))
                {
                    Add(sighting.Undergoers, undergoer);
                }

                break;
        }

        foreach (var child in _tree.Children(verb))
        {
            var by = Case(child);
            if (!_tree.Is(child, "obl"))
            {
                continue;
            }

            if (by is "with" or "by" or "in" or "from" or "using" && phrases.Kind(child) == PhraseKind.Weapon)
            {
                Add(sighting.Instruments, child);
            }
            else if (by is "on" or "at" or "against" or "into" && sighting.Undergoers.Count == 0 && sighting.Trigger is { Frame: Frame.Hit, Second: "fire" })
            {
                Add(sighting.Undergoers, child);
            }
            else if (by is "to" && sighting.Trigger is { Frame: Frame.Ruin, Second: not null })
            {
                Add(sighting.Undergoers, child);
            }
            else if (by is "with" or "against" && sighting.Trigger.Frame == Frame.Fight && phrases.IsParty(child))
            {
                Add(sighting.Doers, child);
            }
        }

        // "using a knife"
        if (_tree.Child(verb, "advcl") is >= 0 and var using_ && _tree.Lemma(using_) == "use" && Own(using_, "obj") is >= 0 and var tool && phrases.Kind(tool) == PhraseKind.Weapon)
        {
            Add(sighting.Instruments, tool);
        }
    }

    /// <summary>Reads the words around a noun into the sighting.</summary>
    public void OfNoun(Sighting sighting)
    {
        var noun = sighting.Word;
        var people = sighting.Trigger.Frame is Frame.Kill or Frame.Take or Frame.Arrest or Frame.Die;
        foreach (var child in _tree.Children(noun))
        {
            var by = Case(child);
            if (_tree.Is(child, "nmod:poss"))
            {
                Add(people && !phrases.In("doer", phrases.Singular(child)) ? sighting.Undergoers : sighting.Doers, child);
            }
            else if (_tree.Is(child, "nmod") && by is "of" && sighting.Trigger.Frame is not (Frame.Gather or Frame.Befall or Frame.Give))
            {
                if (phrases.Kind(child) is not PhraseKind.Event && (phrases.ArePeople(child) || !people))
                {
                    Add(sighting.Undergoers, child);
                }
            }
            else if (_tree.Is(child, "nmod") && by is "on" or "against" or "at" && sighting.Trigger.Frame is Frame.Hit or Frame.Loot or Frame.Ruin or Frame.Blow && (by != "at" || phrases.Kind(child) is not PhraseKind.Place))
            {
                Add(sighting.Undergoers, child);
            }
            else if (_tree.Is(child, "nmod") && by is "by")
            {
                Doer(sighting, child);
            }
            else if (_tree.Is(child, "nmod") && by is "between" or "with" && sighting.Trigger.Frame == Frame.Fight)
            {
                Add(sighting.Doers, child);
            }
            else if (_tree.Is(child, "compound") || _tree.Is(child, "amod") || _tree.Is(child, "nmod"))
            {
                Modifier(sighting, child, by);
            }
            else if (_tree.Is(child, "acl") && _tree.Lemma(child) is "carry" or "launch" or "stage" or "commit" or "conduct" or "perpetrate" or "mount" or "claim" or "order" or "organize" or "organise")
            {
                Doer(sighting, _tree.Words[child].Xpos == "VBN" || IsPassive(child) ? Agent(child) : Subject(child));
            }
        }

        // "the killing of X": the tree may have hung it on a word before
        if (people && sighting.Undergoers.Count == 0 && BehindOf(noun) is >= 0 and var behind && phrases.ArePeople(behind))
        {
            Add(sighting.Undergoers, behind);
        }

        // "carried out the attack", "launched a raid", "staged a protest"
        var head = _tree.Head(noun);
        if (head >= 0 && _tree.Lemma(head) is "carry" or "launch" or "stage" or "commit" or "conduct" or "perpetrate" or "mount" or "hold" or "make")
        {
            if (_tree.Is(noun, "obj"))
            {
                Doer(sighting, Subject(head));
            }
            else if (_tree.Is(noun, "nsubj:pass"))
            {
                Doer(sighting, Agent(head));
            }
        }
    }

    private int BehindOf(int noun)
    {
        if (noun + 1 >= _tree.Words.Count || _tree.Lemma(noun + 1) != "of")
        {
            return -1;
        }

        for (var i = noun + 2; i < Math.Min(_tree.Words.Count, noun + 10) && scene.Sentence(i) == scene.Sentence(noun); i++)
        {
            if (_tree.Upos(i) is PartOfSpeech.Noun or PartOfSpeech.Propn && (_tree.Head(i) <= noun || _tree.Is(i, "root")))
            {
                return i;
            }
        }

        return -1;
    }

    private void Modifier(Sighting sighting, int child, string by)
    {
        if (by.Length > 0 || child > sighting.Word)
        {
            return;
        }

        var kind = phrases.Kind(child);
        if (kind == PhraseKind.Weapon && sighting.Trigger.Frame is Frame.Hit or Frame.Blow or Frame.Kill or Frame.Ruin)
        {
            Add(sighting.Instruments, child);
        }
        else if (scene.Name(child) is NameKind.Organization or NameKind.Nationality && sighting.Trigger.Frame is Frame.Hit && _tree.Is(child, "compound") | _tree.Is(child, "amod"))
        {
            Add(sighting.Doers, child);
        }
        else if (sighting.Trigger.Frame == Frame.Wreck && kind == PhraseKind.Vehicle)
        {
            Add(sighting.Undergoers, child);
        }
        else if (phrases.In("doer", phrases.Singular(child)) && sighting.Trigger.Frame is Frame.Hit)
        {
            Add(sighting.Doers, child);
        }
    }

    // Who did it, or what it was done with.
    private void Doer(Sighting sighting, int word)
    {
        if (word < 0)
        {
            return;
        }

        switch (phrases.Kind(word))
        {
            case PhraseKind.Weapon:
            case PhraseKind.Vehicle when phrases.In("warcraft", phrases.Singular(word)):
                Add(sighting.Instruments, word);
                break;
            case PhraseKind.Thing or PhraseKind.Event or PhraseKind.Vehicle:
                break;
            default:
                Add(sighting.Doers, word);
                break;
        }
    }

    private void Add(List<int> list, int head)
    {
        if (head < 0)
        {
            return;
        }

        foreach (var word in phrases.Joined(head))
        {
            if (!list.Contains(word) && list.Count < 12)
            {
                list.Add(word);
            }
        }
    }

    // A relative pronoun stands for the noun that its clause hangs on.
    private int Own(int verb, string relation)
    {
        if (verb < 0 || _tree.Child(verb, relation) is not (>= 0 and var child))
        {
            return -1;
        }

        if (_tree.Lemma(child) is "who" or "which" or "that" or "whom" && _tree.Words[child].Xpos is "WP" or "WDT" or "IN")
        {
            for (var (at, steps) = (verb, 0); at >= 0 && steps < HighestClimb; at = _tree.Head(at), steps++)
            {
                if (_tree.Is(at, "acl"))
                {
                    return _tree.Head(at);
                }
            }

            return -1;
        }

        return child;
    }
}
