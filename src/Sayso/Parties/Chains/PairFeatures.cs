namespace Sayso.Parties.Chains;

/// <summary>
/// What tells whether two mentions mean the same, and whether one begins a party, after Durrett and Klein (2013). Each answer is
/// taken with the later mention's pronoun or type, and with both types: "same head" tells one thing of names and another of pronouns.
/// </summary>
internal static class PairFeatures
{
    /// <summary>No more features than these.</summary>
    public const int Most = 96;

    /// <summary>What is known of a mention's type: the pronoun, or the kind of phrase.</summary>
    public static int Canon(Mention mention) => mention.Type == MentionType.Pronoun ? mention.Pronoun : 20 + (int)mention.Type;

    /// <summary>Writes the features of a mention that begins a party; returns how many.</summary>
    public static int OfNew(Mention mention, Span<int> buffer, int mask)
    {
        var features = new FeatureList(buffer, mask);
        var canon = Canon(mention);
        var type = 1000 + (int)mention.Type;
        features.Add(1, mention.Role, canon, type);
        features.Add(2, mention.HeadLemma, canon, mention.Role);
        features.Add(3, mention.FirstWord, type, mention.Role);
        features.Add(4, Math.Min(mention.End - mention.First, 6), canon, mention.Role);
        features.Add(5, mention.NameKind, type, mention.Role);
        features.Add(6, Math.Min(mention.SameWordsBefore, 3), canon, mention.NameKind);
        features.Add(7, Math.Min(mention.SameHeadBefore, 3), canon, mention.NameKind);
        features.Add(8, mention.Limited ? 1 : 0, canon, type);
        features.Add(9, mention.GovernorLemma, canon, mention.Role);
        features.Add(10, mention.Preposition, canon, type);
        features.Add(11, (int)mention.Nature, canon, (int)mention.Number);
        features.Add(12, Bucket(mention.Sentence), canon, type);
        features.Add(13, Bucket(mention.Index), canon, type);
        features.Add(14, mention.Describes >= 0 ? mention.Apposed ? 2 : 1 : 0, canon, type);
        features.Add(15, mention.Modifiers.Length, canon, type);
        features.Add(16, (int)mention.Number, canon, type);
        features.Add(17, mention.Quotation >= 0 ? mention.Speaker >= 0 ? 2 : 1 : 0, canon, type);
        foreach (var modifier in mention.Modifiers)
        {
            features.Add(18, modifier, type, mention.HeadLemma);
        }

        features.Add(19, 0, canon, type);
        return features.Count;
    }

    /// <summary>Writes the features of a mention and one before it that may mean the same; returns how many.</summary>
    /// <param name="earlier">The earlier one.</param>
    /// <param name="later">The later one.</param>
    /// <param name="between">How many subjects that the later one might mean stand between.</param>
    /// <param name="buffer">Takes the features.</param>
    /// <param name="mask">The table's size less one.</param>
    public static int Of(Mention earlier, Mention later, int between, Span<int> buffer, int mask)
    {
        var features = new FeatureList(buffer, mask);
        var canon = Canon(later);
        var types = 2000 + ((int)later.Type * 16) + (int)earlier.Type;
        var sentences = later.Sentence - earlier.Sentence;
        var (near, apart) = (Bucket(sentences), Bucket(later.Index - earlier.Index));
        features.Add(31, near, canon, types);
        features.Add(32, apart, canon, types);
        features.Add(33, Bucket(later.Paragraph - earlier.Paragraph), canon, types);
        features.Add(34, (earlier.Role * 32) + later.Role, canon, near);
        features.Add(35, Hashes.Join(earlier.Role, Math.Min(sentences, 2)), canon, types);
        features.Add(36, Canon(earlier), canon, Hashes.Join(canon, near));
        var agree = ((((int)earlier.Number * 4) + (int)later.Number) * 16) + ((int)earlier.Gender * 4) + (int)later.Gender;
        features.Add(37, agree, canon, types);
        features.Add(38, ((int)earlier.Nature * 16) + (int)later.Nature, canon, types);
        features.Add(39, (earlier.NameKind * 16) + later.NameKind, canon, types);
        features.Add(40, Grammar(earlier, later), canon, types);
        features.Add(41, Speech(earlier, later), canon, Canon(earlier));
        features.Add(42, Hashes.Join(earlier.HeadLemma, later.HeadLemma), 1, types);
        features.Add(43, earlier.HeadLemma, canon, later.Role);
        features.Add(44, earlier.FirstWord, canon, types);
        features.Add(45, Math.Min(earlier.SameWordsBefore, 4), canon, types);
        if (later.Type == MentionType.Pronoun)
        {
            var lead = (Math.Min(between, 4) * 2) + (earlier.Leads ? 1 : 0);
            features.Add(57, lead, canon, types);
            features.Add(58, Hashes.Join(lead, later.Leads ? 1 : 0), canon, Hashes.Join(canon, near));
            features.Add(59, Hashes.Join(lead, (int)earlier.Nature), canon, Hashes.Join(canon, (int)earlier.Gender));
            features.Add(46, Hashes.Join(earlier.HeadLemma, later.GovernorLemma), canon, later.Role);
            features.Add(47, Hashes.Join(earlier.GovernorLemma, later.GovernorLemma), canon, later.Role);
            features.Add(48, later.GovernorLemma, Hashes.Join(canon, (int)earlier.Nature), Hashes.Join(canon, earlier.Role));
            features.Add(49, earlier.End - earlier.First > 6 ? 7 : earlier.End - earlier.First, canon, types);
            return features.Count;
        }

        var (words, mods) = (Wording(earlier, later), Described(earlier, later));
        features.Add(50, words, canon, types);
        features.Add(51, mods, Hashes.Join(types, words & 3), words);
        features.Add(52, Hashes.Join(words, near), canon, types);
        features.Add(53, Naming(earlier, later), types, Hashes.Join(later.NameKind, earlier.NameKind));
        features.Add(54, Hashes.Join(words, later.HeadLemma), 2, later.FirstWord);
        features.Add(55, Math.Min(later.SameHeadBefore, 4), Hashes.Join(types, words & 3), words);
        features.Add(56, (later.Limited ? 2 : 0) + (earlier.Limited ? 1 : 0), types, words);
        return features.Count;
    }

    // 0, 1, 2, 3, then 4-5, 6-8, 9-12, …
    private static int Bucket(int distance)
        => distance < 4 ? distance : distance < 6 ? 4 : distance < 9 ? 5 : distance < 13 ? 6 : distance < 20 ? 7 : distance < 32 ? 8 : distance < 64 ? 9 : 10;

    private static int Grammar(Mention earlier, Mention later)
    {
        if (later.Describes == earlier.Head || earlier.Describes == later.Head)
        {
            return later.Apposed || earlier.Apposed ? 1 : 2;
        }

        if (earlier.Contains(later))
        {
            return later.First == earlier.First ? 3 : later.Type == MentionType.Pronoun ? 4 : 5;
        }

        if (earlier.Verb >= 0 && earlier.Verb == later.Verb)
        {
            return 6;
        }

        return earlier.End == later.First || earlier.End + 1 == later.First ? 7 : later.Describes >= 0 ? 8 : earlier.Describes >= 0 ? 9 : 0;
    }

    // "I" in a quotation means who speaks in it, "he" mostly somebody else.
    private static int Speech(Mention earlier, Mention later)
    {
        if (later.Quotation < 0)
        {
            return earlier.Quotation < 0 ? 0 : earlier.Speaker >= 0 && earlier.Speaker == later.Head ? 1 : 2;
        }

        if (earlier.Quotation == later.Quotation)
        {
            return 3;
        }

        if (earlier.Quotation < 0)
        {
            return later.Speaker < 0 ? 4 : later.Speaker == earlier.Head ? 5 : 6;
        }

        return later.Speaker < 0 || earlier.Speaker < 0 ? 7 : later.Speaker == earlier.Speaker ? 8 : 9;
    }

    // Bits: same head, same words, acronym of the other, words of the one's name within the other's.
    private static int Wording(Mention earlier, Mention later)
    {
        var told = earlier.HeadLemma == later.HeadLemma ? 1 : 0;
        told |= earlier.Words == later.Words ? 2 : 0;
        told |= later.Initials != 0 && later.Initials == earlier.HeadLemma || earlier.Initials != 0 && earlier.Initials == later.HeadLemma ? 4 : 0;
        told |= earlier.Name != 0 && earlier.Name == later.Name ? 8 : 0;
        told |= Array.BinarySearch(earlier.Modifiers, later.HeadLemma) >= 0 ? 16 : 0;
        told |= Array.BinarySearch(later.Modifiers, earlier.HeadLemma) >= 0 ? 32 : 0;
        return told;
    }

    // Whether the later one is described by words that the earlier one has not, and the other way round.
    private static int Described(Mention earlier, Mention later)
    {
        var (i, j, both, first, second) = (0, 0, 0, 0, 0);
        while (i < earlier.Modifiers.Length || j < later.Modifiers.Length)
        {
            if (j == later.Modifiers.Length || (i < earlier.Modifiers.Length && earlier.Modifiers[i] < later.Modifiers[j]))
            {
                (i, first) = (i + 1, 1);
            }
            else if (i == earlier.Modifiers.Length || later.Modifiers[j] < earlier.Modifiers[i])
            {
                (j, second) = (j + 1, 1);
            }
            else
            {
                (i, j, both) = (i + 1, j + 1, 1);
            }
        }

        return (both * 4) + (first * 2) + second;
    }

    private static int Naming(Mention earlier, Mention later)
    {
        if (earlier.Name == 0 || later.Name == 0)
        {
            return earlier.Name == 0 ? later.Name == 0 ? 0 : 1 : 2;
        }

        var told = earlier.Name == later.Name ? 3 : earlier.NameLast == later.NameLast ? 4 : earlier.NameFirst == later.NameFirst ? 5
            : earlier.NameLast == later.NameFirst || earlier.NameFirst == later.NameLast ? 6 : 7;
        return (told * 9) + (Math.Min(earlier.NameLength, 3) - 1 is var a && a < 0 ? 0 : a * 3) + Math.Max(0, Math.Min(later.NameLength, 3) - 1);
    }
}
