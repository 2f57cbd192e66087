using Sayso.Documents;
using Sayso.Language;
using Sayso.Parties.Chains;

namespace Sayso.Training.Coreference;

/// <summary>A document as the product reads its raw text, beside its chains.</summary>
internal sealed class CoreferenceExample
{
    private readonly Dictionary<TextSpan, int> _chainOfSpan = [];
    private readonly Dictionary<int, int>? _chainOfHead;

    /// <summary>A document of GUM: chains are of exact mentions.</summary>
    public CoreferenceExample(GumDocument document, LanguageModel language)
        : this(document.Text, language)
    {
        Document = document;
        for (var i = 0; i < document.Chains.Count; i++)
        {
            foreach (var mention in document.Chains[i])
            {
                _chainOfSpan[mention] = i;
            }
        }
    }

    /// <summary>An article whose chains are known by their mentions' heads: chain by first character of the head word.</summary>
    public CoreferenceExample(string text, Dictionary<int, int> chainOfHead, LanguageModel language)
        : this(text, language)
        => _chainOfHead = chainOfHead;

    private CoreferenceExample(string text, LanguageModel language)
    {
        Tree = new ChainWords(language.Analyse(text));
        Spans = MentionSpans.Find(Tree);
    }

    /// <summary>The document; null for an article.</summary>
    public GumDocument? Document { get; }

    public ChainWords Tree { get; }

    /// <summary>The noun phrases found, each in all its cuts.</summary>
    public List<MentionSpan> Spans { get; }

    /// <summary>The noun phrases that the filter lets through.</summary>
    public Mention[] Mentions { get; private set; } = [];

    /// <summary>Whether only the antecedents of third persons' pronouns can be learned from it, as the rest is annotated by other rules.</summary>
    public bool PronounsOnly => _chainOfHead is not null;

    /// <summary>Whether the phrase is a mention.</summary>
    public bool IsMention(MentionSpan span) => _chainOfSpan.ContainsKey(new TextSpan(Tree.Words[span.First].Span.Start, Tree.Words[span.End - 1].Span.End));

    /// <summary>The chain of a mention; -1 where it is in none.</summary>
    public int ChainOf(Mention mention) => _chainOfHead is { } heads
        ? mention.Joins ? -1 : heads.GetValueOrDefault(Tree.Words[mention.Head].Span.Start, -1)
        : _chainOfSpan.GetValueOrDefault(mention.Span, -1);

    /// <summary>Finds the mentions by a filter.</summary>
    public void FindMentions(CoreferenceModel model) => Mentions = MentionFinder.Make(Tree, MentionFinder.Choose(Tree, Spans, model));
}
