using Sayso.Language;

namespace Sayso.Incidents;

/// <summary>How far a word's event came in the telling: it was, was tried, is planned, or is nothing that the text vouches for.</summary>
internal sealed class Factuality(Scene scene)
{
    private const int HighestClimb = 10;        // heads that are looked at

    private static readonly HashSet<string> Trying = new(StringComparer.Ordinal) { "try", "attempt", "fail", "seek", "bid" };
    private static readonly HashSet<string> Planning = new(StringComparer.Ordinal) { "plan", "intend", "prepare", "aim", "plot", "conspire", "vow", "pledge", "promise", "agree", "decide", "set", "schedule", "plotting", "expect", "announce" };
    private static readonly HashSet<string> Stopping = new(StringComparer.Ordinal) { "foil", "thwart", "stop", "abort", "defuse", "disrupt", "repel", "repulse", "intercept", "deactivate" };
    private static readonly HashSet<string> Unreal = new(StringComparer.Ordinal)
    {
        "prevent", "avoid", "avert", "fear", "want", "urge", "order", "ask", "call", "allow", "refuse", "oppose", "let", "help", "need", "tell", "ban", "forbid", "warn", "rule", "risk", "wish", "hope", "believe+not",
        "authorize", "authorise", "encourage", "incite", "demand", "able", "ready", "willing", "likely", "enough", "capable", "expected", "possible", "prone", "unable", "used", "designed", "meant", "combat", "fight", "counter", "reduce", "train", "equip", "simulate", "rehearse", "imagine", "deter", "discourage", "consider", "discuss", "suggest", "propose", "advocate", "justify",
    };

    private static readonly HashSet<string> UnrealNouns = new(StringComparer.Ordinal)
    {
        "risk", "danger", "fear", "possibility", "prospect", "chance", "likelihood", "probability", "ability", "capability", "call", "right", "permission", "order", "film", "movie", "book", "novel", "game", "series", "drill", "exercise", "prevention", "policy", "law",
        "rate", "case", "kind", "type", "form", "sort", "end", "halt", "effort", "measure", "way", "power", "weapon", "tool", "use", "definition", "insurance", "treatment", "training", "absence", "lack", "concern",
    };

    private readonly WordTree _tree = scene.Tree;

    /// <summary>The stage; null where it is negated, supposed, general or asked.</summary>
    public Stage? StageOf(Sighting sighting)
    {
        var word = sighting.Word;
        var stage = Stage.Accomplished;
        if (Ends(scene.SentenceSpan(sighting.Sentence).End, '?'))
        {
            return null;
        }

        if (!Own(word, ref stage))
        {
            return null;
        }

        for (var (at, steps) = (word, 0); at >= 0 && steps < HighestClimb; steps++)
        {
            var head = _tree.Head(at);
            if (!Step(sighting, at, head, ref stage))
            {
                return null;
            }

            at = head;
        }

        return stage;
    }

    // What the word itself carries: negation, modals, "attempted", "possible".
    private bool Own(int word, ref Stage stage)
    {
        var perfect = false;
        foreach (var child in _tree.Children(word))
        {
            var lemma = _tree.Lemma(child);
            if (lemma is "not" or "n't" or "never" or "no" or "neither" or "without" or "hardly" or "any" && child < word)
            {
                return false;
            }

            perfect |= lemma is "have" && _tree.Is(child, "aux");
            switch (lemma)
            {
                case "attempted" or "failed" or "foiled" or "thwarted" or "abortive" or "unsuccessful" or "botched" or "attempt":
                    stage = Stage.Attempted;
                    break;
                case "planned" or "plan" or "upcoming" or "scheduled":
                    stage = Stage.Planned;
                    break;
                case "threatened" or "threaten":
                    stage = Stage.Threatened;
                    break;
                case "possible" or "potential" or "future" or "further" or "hypothetical" or "imminent" or "such" or "mock" or "simulated" or "fictional" or "likely" or "more" or "additional" when child < word && _tree.Words[word].Upos != PartOfSpeech.Verb:
                    return false;
            }
        }

        // A modal makes it no fact, unless it was: "may have killed".
        foreach (var child in _tree.Children(word))
        {
            if (child < word && _tree.Is(child, "aux"))
            {
                var lemma = _tree.Lemma(child);
                if (lemma is "will" or "'ll" or "shall" or "wo")
                {
                    stage = Stage.Planned;
                }
                else if (lemma is "would" or "could" or "should" or "may" or "might" or "can" or "must" && !perfect)
                {
                    return false;
                }
                else if (lemma is "would" or "could" or "should")
                {
                    return false;
                }
            }

            if (_tree.Is(child, "mark") && _tree.Lemma(child) is "if" or "unless" or "whether" or "lest")
            {
                return false;
            }
        }

        // "terrorists attack civilians": in general; of "set", "hit" nobody sees the past
        if (_tree.Lemma(word) is not ("set" or "hit" or "burst") && _tree.Words[word].Xpos is "VBP" or "VB" && _tree.Upos(word) == PartOfSpeech.Verb && stage == Stage.Accomplished)
        {
            return _tree.Words[word].Xpos == "VBP" ? _tree.Child(word, "aux") >= 0 || Counted(word) : Completed(word);
        }

        return true;
    }

    // "did kill", "managed to kill": what hangs there is read on the way up.
    private bool Completed(int word)
    {
        foreach (var child in _tree.Children(word))
        {
            if (child < word && _tree.Is(child, "aux"))
            {
                return true;
            }
        }

        return _tree.Is(word, "xcomp") || _tree.Is(word, "acl") || _tree.Is(word, "ccomp") || _tree.Is(word, "conj");
    }

    private bool Counted(int word)
    {
        foreach (var child in _tree.Children(word))
        {
            if (_tree.Child(child, "nummod") >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // One step up the tree.
    private bool Step(Sighting sighting, int at, int head, ref Stage stage)
    {
        foreach (var child in _tree.Children(at))
        {
            if (child < at && _tree.Is(child, "mark") && _tree.Lemma(child) is "if" or "unless" or "whether" or "lest")
            {
                return false;
            }

            // "is no sign of": a negation above what is told
            if (at != sighting.Word && child < at && _tree.Lemma(child) is "no" or "without" && _tree.Upos(at) == PartOfSpeech.Noun && !Speaks(at))
            {
                return false;
            }
        }

        if (head < 0)
        {
            return true;
        }

        var lemma = _tree.Lemma(head);
        var infinitive = _tree.Words[at].Xpos == "VB" && _tree.Child(at, "mark") is >= 0 and var to && _tree.Lemma(to) == "to";
        if (_tree.Is(at, "case") || (_tree.Is(at, "advcl") && infinitive))
        {
            return false;       // "sent troops to fight": for what, not what was
        }

        if ((_tree.Is(at, "xcomp") || _tree.Is(at, "ccomp") || _tree.Is(at, "obj") || _tree.Is(at, "obl") || _tree.Is(at, "advcl") || _tree.Is(at, "nsubj:pass") || _tree.Is(at, "csubj")) && _tree.Upos(head) is PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Noun)
        {
            var direct = !_tree.Is(at, "obl") && !(_tree.Is(at, "advcl") && !infinitive);
            if (direct && Negated(head) && !Speaks(head))
            {
                return false;
            }

            if (lemma is "threaten" && direct)
            {
                stage = Stage.Threatened;
            }
            else if (Trying.Contains(lemma) && (direct || lemma == "fail") && infinitive)
            {
                stage = Stage.Attempted;
            }
            else if (Stopping.Contains(lemma) && direct)
            {
                stage = lemma == "stop" && stage == Stage.Accomplished ? stage : Stage.Attempted;
            }
            else if (Planning.Contains(lemma) && direct && (infinitive || _tree.Is(at, "obj") || _tree.Is(at, "nsubj:pass")))
            {
                stage = infinitive || lemma is "plan" or "plot" or "prepare" ? Stage.Planned : stage;
            }
            else if (Unreal.Contains(lemma) && (direct || lemma is "warn" or "prevent") && (infinitive || _tree.Is(at, "obj") || _tree.Is(at, "obl") || _tree.Words[at].Xpos == "VBG") && !(lemma is "order" or "call" or "tell" or "help" or "combat" or "fight" && !infinitive && !_tree.Is(at, "obl")))
            {
                return false;
            }
            else if (lemma is "deny" && _tree.Is(at, "ccomp"))
            {
                sighting.OnlyDenied = true;
            }
        }
        else if (_tree.Is(at, "acl") || _tree.Is(at, "nmod") || _tree.Is(at, "compound") || _tree.Is(at, "amod"))
        {
            if (lemma is "attempt" or "bid")
            {
                stage = Stage.Attempted;
            }
            else if (lemma is "plan" or "plot" or "conspiracy" or "preparation" && (infinitive || _tree.Is(at, "nmod") || _tree.Is(at, "compound")))
            {
                stage = Stage.Planned;
            }
            else if (lemma is "threat" or "scare")
            {
                stage = Stage.Threatened;
            }
            else if (UnrealNouns.Contains(lemma) && !(lemma is "case" or "series" or "order" && !infinitive) && (infinitive || _tree.Is(at, "nmod") || (_tree.Is(at, "compound") && lemma is not ("case" or "series" or "film" or "book"))))
            {
                return false;
            }
        }

        if (_tree.Upos(head) == PartOfSpeech.Verb && (_tree.Is(at, "nsubj") || _tree.Is(at, "obj")))
        {
            if (NotFact(head))
            {
                return false;
            }

            stage = Planned(head) && stage == Stage.Accomplished && !_tree.Is(head, "root") == _tree.Is(at, "obj") ? Stage.Planned : stage;
        }

        return true;
    }

    // "An attack could follow", "no blast was heard": said of the verb that the noun hangs on, in the same clause.
    private bool NotFact(int verb)
    {
        var perfect = false;
        foreach (var child in _tree.Children(verb))
        {
            perfect |= _tree.Is(child, "aux") && _tree.Lemma(child) == "have";
        }

        foreach (var child in _tree.Children(verb))
        {
            if (child < verb && _tree.Is(child, "aux") && !perfect && _tree.Lemma(child) is "would" or "could" or "should" or "may" or "might" or "can" or "must")
            {
                return _tree.Lemma(verb) is "take" or "happen" or "occur" or "follow" or "kill" or "cause" or "lead" or "launch" or "carry" or "stage" or "be" or "mount" or "come" or "commit";
            }
        }

        return Negated(verb) && _tree.Lemma(verb) is "take" or "happen" or "occur" or "launch" or "carry" or "stage" or "commit" or "conduct" or "report" or "see" or "order";
    }

    private bool Planned(int verb)
    {
        foreach (var child in _tree.Children(verb))
        {
            if (child < verb && _tree.Is(child, "aux") && _tree.Lemma(child) is "will" or "'ll")
            {
                return true;
            }
        }

        return false;
    }

    private bool Negated(int word)
    {
        foreach (var child in _tree.Children(word))
        {
            if (child < word && _tree.Lemma(child) is "not" or "n't" or "never")
            {
                return true;
            }
        }

        return false;
    }

    // "did not say that", "no one has claimed": what they speak of was.
    private bool Speaks(int word) => _tree.Lemma(word) is "say" or "claim" or "know" or "confirm" or "comment" or "tell" or "mention" or "admit" or "deny" or "reveal" or "disclose" or "identify" or "group" or "organization"
        or "one" or "responsibility" or "comment" or "specify" or "condemn" or "blame" or "accuse" or "name" or "explain" or "clear" or "forget" or "remember" or "survive" or "investigate" or "acknowledge" or "doubt" or "question";

    private bool Ends(int end, char mark)
    {
        var at = end - 1;
        while (at > 0 && scene.Text[at] is '"' or '”' or '\'' or ')' or '’')
        {
            at--;
        }

        return at >= 0 && scene.Text[at] == mark;
    }
}
