using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Parties.Chains;

/// <summary>Makes mentions of spans: looks up all that coreference asks of them.</summary>
internal sealed class MentionMaker(ChainWords tree)
{
    private readonly int[] _speakers = QuotationSpeakers.Of(tree);

    /// <summary>The mention that the words are.</summary>
    /// <param name="span">The words.</param>
    /// <param name="sentence">Index of their sentence.</param>
    public Mention Make(MentionSpan span, int sentence)
    {
        var words = tree.Words;
        var head = span.Head;
        var word = words[head];
        var pronoun = !span.Joins && word.Upos == PartOfSpeech.Pron ? Pronouns.Of(tree.Of(head)) : default;
        var (nameIndex, name) = NameOf(span);
        var type = TypeOf(span, pronoun.Number, nameIndex >= 0);
        var start = FirstContentWord(span);
        var end = span.End - 1 > head && words[span.End - 1].Xpos == "POS" ? span.End - 1 : span.End;
        var (nameFirst, nameEnd) = nameIndex >= 0 ? NameWords(name, span) : (0, 0);
        var nature = span.Joins ? Nature.Unknown : NatureOf(head, pronoun.Number, nameIndex >= 0 ? name.Kind : null);
        var governor = word.Head;
        var describes = Described(head, span.Joins, out var apposed);
        var quotation = tree.Quotation(head);
        return new Mention
        {
            First = span.First,
            End = span.End,
            Head = head,
            Sentence = sentence,
            Paragraph = tree.Analysis.Text.Sentences[sentence].Paragraph,
            Span = new TextSpan(words[span.First].Span.Start, words[span.End - 1].Span.End),
            Type = type,
            Pronoun = pronoun.Number,
            Reflexive = pronoun.Number > 0 && (tree.Of(head).EndsWith("self", StringComparison.OrdinalIgnoreCase) || tree.Of(head).EndsWith("selves", StringComparison.OrdinalIgnoreCase)),
            Gender = pronoun.Number > 0 ? pronoun.Gender : span.Joins ? Gender.Unknown : GenderOf(span, nature, nameFirst, nameEnd),
            Number = pronoun.Number > 0 ? pronoun.Plural : NumberOf(span),
            Nature = nature,
            NameKind = nameIndex >= 0 ? 1 + (int)name.Kind : 0,
            Role = Roles.Of(word.Relation),
            HeadLemma = tree.Lemma(head),
            Words = Joined(start, end),
            FirstWord = tree.Form(span.First),
            GovernorLemma = governor >= 0 ? tree.Lemma(governor) : 0,
            Preposition = tree.Child(head, "case") is >= 0 and var preposition && preposition < head ? tree.Lemma(preposition) : 0,
            Name = nameEnd > nameFirst ? Joined(nameFirst, nameEnd) : 0,
            NameFirst = nameEnd > nameFirst ? tree.Form(nameFirst) : 0,
            NameLast = nameEnd > nameFirst ? tree.Form(nameEnd - 1) : 0,
            NameStart = nameFirst,
            NameLength = nameEnd - nameFirst,
            Initials = nameEnd - nameFirst > 1 ? Initials(nameFirst, nameEnd) : 0,
            Modifiers = Modifiers(head, span),
            Quotation = quotation,
            Speaker = quotation >= 0 ? _speakers[quotation] : -1,
            Describes = describes,
            Apposed = apposed,
            Verb = governor >= 0 && word.Relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl" or "obl:agent" ? governor : -1,
            Writes = IsByline(sentence),
            Leads = quotation < 0 && Leads(head),
            Parts = span.Joins ? Parts(head) : 0,
            Limited = tree.Has(head, "acl:relcl") || tree.Has(head, "acl"),
        };
    }

    private (int Index, Name Name) NameOf(MentionSpan span)
    {
        if (span.Joins)
        {
            return (-1, default);
        }

        var index = tree.Name(span.Head);
        if (index < 0 && tree.Child(span.Head, "flat") is >= 0 and var flat)
        {
            index = tree.Name(flat);        // "director General Ana Petrel", headed by the title
        }

        return index >= 0 ? (index, tree.Analysis.Names[index]) : (-1, default);
    }

    private MentionType TypeOf(MentionSpan span, int pronoun, bool named)
    {
        if (span.Joins)
        {
            return MentionType.Coordination;
        }

        if (pronoun > 0)
        {
            return MentionType.Pronoun;
        }

        if (named || (tree.Words[span.Head].Upos == PartOfSpeech.Propn && char.IsUpper(tree.Of(span.Head)[0])))
        {
            return MentionType.Name;
        }

        for (var c = tree.FirstChild(span.Head); c >= 0 && c < span.Head; c = tree.NextSibling(c))
        {
            switch (tree.Words[c].Relation)
            {
                case "det":
                    return tree.Words[c].Lemma switch
                    {
                        "the" => MentionType.Definite,
                        "this" or "that" or "these" or "those" => MentionType.Demonstrative,
                        _ => MentionType.Indefinite,
                    };
                case "nmod:poss":
                    return MentionType.Owned;
                case "nummod":
                    return MentionType.Counted;
            }
        }

        return tree.Words[span.Head].Upos == PartOfSpeech.Num ? MentionType.Counted : MentionType.Bare;
    }

    private int FirstContentWord(MentionSpan span)
    {
        var start = span.First;
        while (start < span.Head && tree.Words[start].Upos == PartOfSpeech.Det)
        {
            start++;
        }

        return start;
    }

    private (int First, int End) NameWords(Name name, MentionSpan span)
    {
        var (first, end) = (span.Head, span.Head + 1);
        while (first > span.First && tree.Words[first - 1].Span.Start >= name.Span.Start)
        {
            first--;
        }

        while (first < end - 1 && tree.Words[first].Span.Start < name.Span.Start)
        {
            first++;
        }

        while (end < span.End && tree.Words[end].Span.End <= name.Span.End)
        {
            end++;
        }

        while (end - 1 > first && tree.Words[end - 1].Xpos == "POS")
        {
            end--;
        }

        return (first, end);
    }

    private int Joined(int first, int end)
    {
        var hash = 17;
        for (var i = first; i < end; i++)
        {
            hash = Hashes.Join(hash, tree.Form(i));
        }

        return hash;
    }

    private int Initials(int first, int end)
    {
        Span<char> letters = stackalloc char[8];
        var count = 0;
        for (var i = first; i < end && count < letters.Length; i++)
        {
            if (char.IsUpper(tree.Of(i)[0]))
            {
                letters[count++] = tree.Of(i)[0];
            }
        }

        return count > 1 ? Hashes.OfLower(letters[..count]) : 0;
    }

    private int[] Modifiers(int head, MentionSpan span)
    {
        Span<int> found = stackalloc int[8];
        var count = 0;
        for (var c = tree.FirstChild(head); c >= 0 && count < found.Length; c = tree.NextSibling(c))
        {
            if (c >= span.First && c < span.End && tree.Words[c].Relation is "amod" or "compound" or "nummod" or "nmod:poss" or "flat" or "nmod")
            {
                found[count++] = tree.Lemma(c);
            }
        }

        found[..count].Sort();
        return found[..count].ToArray();
    }

    private Nature NatureOf(int head, int pronoun, NameKind? kind)
    {
        if (pronoun > 0)
        {
            return pronoun switch
            {
                Pronouns.I or Pronouns.You or Pronouns.He or Pronouns.She => Nature.Person,
                Pronouns.We => Nature.People,
                _ => Nature.Unknown,
            };
        }

        switch (kind)
        {
            case Language.NameKind.Person:
                return Nature.Person;
            case Language.NameKind.Organization:
                return Nature.Organization;
            case Language.NameKind.Place or Language.NameKind.Facility:
                return Nature.Place;
            case Language.NameKind.Nationality:
                return Nature.People;
            case Language.NameKind.Product or Language.NameKind.Event:
                return Nature.Thing;
        }

        var lower = tree.Of(head).ToString().ToLowerInvariant();
        var singular = RoleWords.Singular(lower);
        return RoleWords.Groups.Contains(lower) ? Nature.People
            : RoleWords.Persons.Contains(singular) ? singular == lower ? Nature.Person : Nature.People
            : RoleWords.Institutions.Contains(singular) ? Nature.Organization
            : RoleWords.Documents.Contains(lower) ? Nature.Document
            : RoleSigns.SexOf(singular) != '?' && singular != "human" ? Nature.Person
            : Nature.Unknown;
    }

    private Gender GenderOf(MentionSpan span, Nature nature, int nameFirst, int nameEnd)
    {
        if (nature is not (Nature.Person or Nature.Unknown))
        {
            return nature == Nature.People ? Gender.Unknown : Gender.Neuter;
        }

        for (var i = span.First; i <= span.Head; i++)
        {
            var lower = tree.Of(i).ToString().ToLowerInvariant();
            var told = RoleWords.Titles.TryGetValue(lower, out var sex) ? sex : RoleSigns.SexOf(RoleWords.Singular(lower));
            if (told != '?' && (i == span.Head || tree.Words[i].Head == span.Head))
            {
                return told == 'm' ? Gender.Male : Gender.Female;
            }
        }

        return nature == Nature.Person && nameEnd > nameFirst ? FirstNames.GenderOf(tree.Of(nameFirst)) : Gender.Unknown;
    }

    private GrammaticalNumber NumberOf(MentionSpan span) => span.Joins ? GrammaticalNumber.Plural : tree.Words[span.Head].Xpos switch
    {
        "NNS" or "NNPS" => GrammaticalNumber.Plural,
        "NN" or "NNP" => RoleWords.Groups.Contains(tree.Words[span.Head].Lemma) ? GrammaticalNumber.Plural : GrammaticalNumber.Singular,
        _ => GrammaticalNumber.Unknown,
    };

    private int Parts(int head)
    {
        var parts = 1;
        for (var c = tree.FirstChild(head); c >= 0; c = tree.NextSibling(c))
        {
            parts += tree.Words[c].Relation == "conj" ? 1 : 0;
        }

        return parts;
    }

    // "By Oda Rasmund, The Harbour Courier": a line of its own without a verb.
    private bool IsByline(int sentence)
    {
        var (first, end) = (tree.Analysis.SentenceStarts[sentence], tree.Analysis.SentenceStarts[sentence + 1]);
        if (end - first is < 2 or > 16 || !tree.Of(first).Equals("by", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var i = first + 1; i < end; i++)
        {
            if (tree.Words[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                return false;
            }
        }

        return true;
    }

    private bool Leads(int head)
    {
        if (tree.Words[head].Relation is not ("nsubj" or "nsubj:pass"))
        {
            return false;
        }

        var verb = tree.Words[head].Head;
        return tree.Words[verb].Relation is "root" or "parataxis" || (tree.Words[verb].Relation == "conj" && tree.Words[tree.Words[verb].Head].Relation == "root");
    }

    // "Ana Petrel, the mayor": the mayor describes her. "Ana Petrel is the mayor": so too.
    private int Described(int head, bool joins, out bool apposed)
    {
        apposed = false;
        if (joins)
        {
            return -1;
        }

        if (tree.Words[head].Relation == "appos")
        {
            apposed = true;
            return tree.Words[head].Head;
        }

        return tree.Has(head, "cop") ? tree.Child(head, "nsubj") : -1;
    }
}
