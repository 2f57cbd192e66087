using Sayso.Documents;
using Sayso.Language;
using Sayso.Parties.Chains;

namespace Sayso.Training.Coreference;

/// <summary>A document of GUM as the product reads its raw text, beside its chains.</summary>
internal sealed class CoreferenceExample
{
    private readonly Dictionary<TextSpan, int> _chainOf = [];

    public CoreferenceExample(GumDocument document, LanguageModel language)
    {
        Document = document;
        Tree = new WordTree(language.Analyse(document.Text));
        Spans = MentionSpans.Find(Tree);
        for (var i = 0; i < document.Chains.Count; i++)
        {
            foreach (var mention in document.Chains[i])
            {
                _chainOf[mention] = i;
            }
        }
    }

    public GumDocument Document { get; }

    public WordTree Tree { get; }

    /// <summary>The noun phrases found.</summary>
    public List<MentionSpan> Spans { get; }

    /// <summary>The noun phrases that the filter lets through.</summary>
    public Mention[] Mentions { get; private set; } = [];

    /// <summary>The chain of the words; -1 where they are no mention.</summary>
    public int ChainOf(TextSpan span) => _chainOf.GetValueOrDefault(span, -1);

    public TextSpan Span(MentionSpan span) => new(Tree.Words[span.First].Span.Start, Tree.Words[span.End - 1].Span.End);

    /// <summary>Finds the mentions by a filter.</summary>
    public void FindMentions(CoreferenceModel model) => Mentions = MentionFinder.Make(Tree, MentionFinder.Choose(Tree, Spans, model));
}
