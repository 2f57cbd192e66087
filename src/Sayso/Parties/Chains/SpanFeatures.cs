namespace Sayso.Parties.Chains;

/// <summary>What tells whether a noun phrase is a mention as GUM marks them: numbers and parts of names often are none.</summary>
internal static class SpanFeatures
{
    /// <summary>No more features than these.</summary>
    public const int Most = 56;

    /// <summary>Writes the features of a phrase and returns how many.</summary>
    public static int Of(ChainWords tree, MentionSpan span, Span<int> buffer, int mask)
    {
        var features = new FeatureList(buffer, mask);
        var words = tree.Words;
        var word = words[span.Head];
        var governor = word.Head;
        var kind = ((int)word.Upos * 2) + (span.Joins ? 1 : 0);
        var role = Roles.Of(word.Relation);
        var place = Hashes.Join(kind, role);
        var length = Math.Min(span.End - span.First, 8);
        var name = tree.Name(span.Head) is >= 0 and var n ? 1 + (int)tree.Analysis.Names[n].Kind : 0;
        var whole = name > 0 && tree.Analysis.Names[tree.Name(span.Head)] is var found
            ? (words[span.First].Span.Start < found.Span.Start ? 1 : words[span.First].Span.Start == found.Span.Start ? 2 : 3)
                + (words[span.End - 1].Span.End < found.Span.End ? 3 : words[span.End - 1].Span.End == found.Span.End ? 6 : 9)
            : 0;
        features.Add(1, place);
        features.Add(2, Hashes.OfLower(word.Relation), kind, name);
        features.Add(3, tree.Lemma(span.Head), kind, role);
        features.Add(4, Hashes.OfLower(word.Xpos), role, length);
        features.Add(5, length, place, name);
        features.Add(6, name, place, length);
        features.Add(7, whole, place, name);
        features.Add(8, tree.Form(span.First), kind, role);
        features.Add(9, tree.Form(span.End - 1), kind, role);
        features.Add(10, span.First > 0 ? tree.Form(span.First - 1) : 0, kind, role);
        features.Add(11, span.End < words.Length ? tree.Form(span.End) : 0, kind, role);
        features.Add(12, governor >= 0 ? (int)words[governor].Upos : 99, place, name);
        features.Add(13, governor >= 0 ? tree.Lemma(governor) : 0, role, tree.Lemma(span.Head));
        features.Add(14, governor >= 0 ? Roles.Of(words[governor].Relation) : 99, place, name);
        features.Add(15, (int)words[span.First].Upos, place, (int)words[span.End - 1].Upos);
        features.Add(16, char.IsUpper(tree.Of(span.Head)[0]) ? 1 : 0, place, name);
        features.Add(17, tree.Has(span.Head, "det") ? 1 : tree.Has(span.Head, "nmod:poss") ? 2 : tree.Has(span.Head, "nummod") ? 3 : 0, place, name);
        features.Add(18, tree.Has(span.Head, "case") && tree.Child(span.Head, "case") < span.Head ? tree.Lemma(tree.Child(span.Head, "case")) : 0, tree.Lemma(span.Head), role);
        features.Add(19, tree.Has(span.Head, "cop") ? 1 : 0, place, length);
        features.Add(20, span.Cut, place, name);
        features.Add(21, span.Cut, span.End < words.Length ? (int)words[span.End].Upos : 99, span.End < words.Length ? Roles.Of(words[span.End].Relation) : 99);
        features.Add(22, Hashes.Join(span.Cut, span.End < words.Length ? tree.Form(span.End) : 0), 1, (int)words[span.End - 1].Upos);
        features.Add(23, Hashes.Join(span.Cut, span.End - 1 > span.Head ? Hashes.OfLower(words[Top(tree, span)].Relation) : 0), 1, length);
        features.Add(24, span.End < words.Length && words[span.End].Head >= 0 ? Hashes.OfLower(words[words[span.End].Head].Relation) : 0, span.Cut, kind);
        return features.Count;
    }

    // The dependent of the head that the phrase ends with.
    private static int Top(ChainWords tree, MentionSpan span)
    {
        var at = span.End - 1;
        while (tree.Words[at].Head != span.Head && tree.Words[at].Head >= 0)
        {
            at = tree.Words[at].Head;
        }

        return at;
    }
}
