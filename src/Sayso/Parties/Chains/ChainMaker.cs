using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties.Chains;

/// <summary>Says of a group of mentions who or what it is.</summary>
internal static class ChainMaker
{
    public static Chain Make(Coreference coreference, IReadOnlyList<int> group)
    {
        var mentions = coreference.Mentions;
        var best = Fullest(coreference, group);
        var mention = mentions[best];
        var kind = group.Select(i => KindOf(mentions[i])).FirstOrDefault(k => k != SpeakerKind.Unknown);
        if (mention.Name != 0 && KindOf(mention) is not SpeakerKind.Unknown and var named)
        {
            kind = named;
        }

        return new Chain(NameOf(coreference, mention), mention.Name != 0, kind, group.Select(i => DescriptionOf(coreference, i)).FirstOrDefault(d => d is not null), [.. group.Select(i => new ChainMention(
            mentions[i].Span,
            coreference.Antecedent(i) is >= 0 and var before ? mentions[before].Span : null,
            coreference.Antecedent(i) is >= 0 and var to ? Coreference.Reason(mentions[i], mentions[to]) : LinkReason.Name,
            coreference.Chance(i)))]);
    }

    /// <summary>The mention that names the group best: the longest name of a person, the first name of anything else, the first phrase that is no pronoun.</summary>
    public static int Fullest(Coreference coreference, IReadOnlyList<int> group)
    {
        var (best, rank) = (group[0], -1);
        foreach (var i in group)
        {
            var mention = coreference.Mentions[i];
            var own = mention.Name == 0 ? mention.Type == MentionType.Pronoun ? 0 : mention.Describes >= 0 ? 1 : 2
                : mention.NameKind == 1 + (int)NameKind.Person ? 10 + mention.NameLength
                : mention.NameLength > 1 ? 9 : 8;
            if (own > rank)
            {
                (best, rank) = (i, own);
            }
        }

        return best;
    }

    /// <summary>The name within a mention; the whole phrase where there is none.</summary>
    public static string NameOf(Coreference coreference, Mention mention)
    {
        var (tree, first, end) = (coreference.Tree, mention.First, mention.End);
        if (mention.Name != 0)
        {
            (first, end) = (mention.NameStart, mention.NameStart + mention.NameLength);

            // "Krasna Mining", of which only "Krasna" was found to be a name: the word that it belongs to is part of it.
            if (mention.Head >= end && Enumerable.Range(end, mention.Head + 1 - end).All(i => char.IsUpper(tree.Text[tree.Words[i].Span.Start])))
            {
                end = mention.Head + 1;
            }
        }
        else if (end - 1 > mention.Head && tree.Words[end - 1].Xpos == "POS")
        {
            end--;
        }

        return WhiteSpace.Fold(tree.Text.AsSpan(tree.Words[first].Span.Start, tree.Words[end - 1].Span.End - tree.Words[first].Span.Start));
    }

    public static SpeakerKind KindOf(Mention mention) => mention.Nature switch
    {
        Nature.Person => mention.Number == GrammaticalNumber.Plural ? SpeakerKind.Group : SpeakerKind.Person,
        Nature.People => SpeakerKind.Group,
        Nature.Organization => SpeakerKind.Organization,
        Nature.Place => SpeakerKind.Place,
        Nature.Document => SpeakerKind.Document,
        _ => SpeakerKind.Unknown,
    };

    /// <summary>What an apposition or predicate says its group is, without "the"; null for other mentions.</summary>
    public static string? DescriptionOf(Coreference coreference, int mention)
        => coreference.Mentions[mention] is { Describes: >= 0, Name: 0, Type: not MentionType.Pronoun } described ? PartyNames.Key(NameOf(coreference, described)) : null;
}
