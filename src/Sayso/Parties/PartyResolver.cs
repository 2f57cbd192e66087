using Sayso.Dates;
using Sayso.Documents;
using Sayso.Language;
using Sayso.Parties.Chains;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>What resolving came to.</summary>
/// <param name="Statements">The statements, each with its speaker, terms, anonymity, outlet and time.</param>
/// <param name="Entities">The parties behind them.</param>
public sealed record ResolvedParties(IReadOnlyList<Statement> Statements, IReadOnlyList<Entity> Entities);

/// <summary>Finds the party behind each statement, the terms it is quoted on, and the outlet it came through.</summary>
public static class PartyResolver
{
    /// <summary>Resolves the source of each statement to a party of the article.</summary>
    /// <param name="analysis">The analysed text.</param>
    /// <param name="coreference">Which of its words mean the same.</param>
    /// <param name="statements">Its statements, as <see cref="StatementFinder"/> gives them.</param>
    /// <param name="dates">Its expressions of time, which say when a statement was made.</param>
    /// <param name="outlet">Who published the report: what was told to it came through nobody else. Null where it is not known.</param>
    public static ResolvedParties Resolve(Analysis analysis, Coreference coreference, IReadOnlyList<Statement> statements,
        IReadOnlyList<DateExpression> dates, string? outlet)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(coreference);
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(dates);
        return new Resolution(analysis, coreference, dates, outlet).Run(statements);
    }

    private sealed class Resolution
    {
        private readonly Lexemes _words;
        private readonly SourcePhrases _phrases;
        private readonly PartyBook _book;
        private readonly OutletFinder _outlets;
        private readonly SpeechTimes _times;
        private readonly AnalysedText _text;
        private readonly IReadOnlyList<Name> _names;
        private readonly string? _outlet;
        private readonly PartyChains _chains;
        private Party? _interviewed;
        private bool _lookedForInterviewed;

        public Resolution(Analysis analysis, Coreference coreference, IReadOnlyList<DateExpression> dates, string? outlet)
        {
            var (text, names) = (analysis.Text, analysis.Names);
            (_text, _names) = (text, names);
            _chains = new PartyChains(coreference);
            _outlet = outlet is null ? null : PartyNames.Key(outlet);
            _words = new Lexemes(text);
            var circumstances = new Circumstances(_words);
            _phrases = new SourcePhrases(_words, circumstances);
            _book = new PartyBook(_words, circumstances, _phrases, new SourceParser(_words, names), names, _chains);
            _outlets = new OutletFinder(_words, names);
            _times = new SpeechTimes(_words, dates);
        }

        public ResolvedParties Run(IReadOnlyList<Statement> statements)
        {
            var parties = new Party?[statements.Count];
            var sentences = new int[statements.Count];
            foreach (var i in Enumerable.Range(0, statements.Count).OrderBy(i => Anchor(statements[i])))
            {
                sentences[i] = _words.SentenceOf(_words.TokenAt(Anchor(statements[i])));
                if (statements[i].Source is [var source, ..])
                {
                    var turn = statements[i].Cue is [{ Length: 1 }] && _words.Is(_words.TokenAt(source.End), ":");
                    parties[i] = turn && source.Length == 1 ? Interviewed(source, sentences[i])
                        : (turn ? _book.ByLabel(_words.Range(source)) : null) ?? _book.Resolve(_words.Range(source), sentences[i]);
                }
            }

            var phrases = new AnonymityFinder(_words, _phrases).Find();
            LinkAnonymity(phrases, statements, parties, sentences);
            _chains.FindPlaces();
            var settings = Setting.All(_words, statements, parties, sentences);
            var resolved = new SourceFacts(_words, _times, _text, _chains).Of(settings);
            var cited = new Citations(_words, _phrases, new ViaChains(_words, _outlets, _phrases, _outlet), range => _book.Resolve(range, _words.SentenceOf(range.Start)), _chains.Way);
            var kept = WithoutFormulas(cited.Resolve(resolved, settings), phrases);
            _chains.Spread();
            var governments = Governments.Of(_chains, _book.Parties);
            var others = NamedEntities.Beside(_chains, _book.Parties, _book.Parties.Count + 1);
            return new ResolvedParties(kept, [.. _book.Parties.Select(p => p.ToEntity() with { StandsFor = governments.GetValueOrDefault(p) }), .. others]);
        }

        // "He was not authorized to speak", "asked not to be named": words about the terms, no statement of their own.
        private List<Statement> WithoutFormulas(List<Statement> statements, List<AnonymityPhrase> phrases)
        {
            var formulas = phrases.SelectMany(p => p.Reason is { } reason ? [p.Tokens, reason] : new[] { p.Tokens }).SelectMany(r => Enumerable.Range(r.Start, r.Length)).ToHashSet();
            bool IsFormula(Statement statement) => statement.Cue is [var cue, ..] && formulas.Contains(_words.TokenAt(cue.Start)) && formulas.Contains(_words.TokenAt(cue.End - 1));
            return [.. statements.Where(s => !IsFormula(s)).Select((s, i) => s with { Id = $"s{i + 1}" })];
        }

        // "Q:" is the report's own question; "A:" is the last person named before the first of them.
        private Party? Interviewed(TextSpan label, int sentence)
        {
            if (!_words.Is(_words.TokenAt(label.Start), "a"))
            {
                return null;
            }

            if (!_lookedForInterviewed)
            {
                _lookedForInterviewed = true;
                var before = NameSearch.FirstFrom(_names, label.Start);
                while (--before >= 0 && _names[before].Kind != NameKind.Person)
                {
                }

                _interviewed = before >= 0 ? _book.Resolve(_words.Range(_names[before].Span), sentence) : null;
            }

            return _interviewed;
        }

        private void LinkAnonymity(List<AnonymityPhrase> phrases, IReadOnlyList<Statement> statements, Party?[] parties, int[] sentences)
        {
            var bySentence = Enumerable.Range(0, parties.Length).ToLookup(i => sentences[i]);
            // Those beside their source first: what is said of "who" or "both" may mean several.
            foreach (var phrase in phrases.OrderBy(p => p.Subject is null ? 0 : 1))
            {
                var anonymity = phrase.ToAnonymity(_words);
                if (phrase.Subject is { } subject)
                {
                    var parts = _book.Parser.Parse(subject);
                    var near = parts.Pronoun is not null || parts.Head is "" or "both" or "two" or "three" or "all" or "name" or "names";
                    foreach (var party in near ? _book.UnnamedNear(phrase.Sentence) : _book.Unnamed(parts).ToList())
                    {
                        party.Anonymity ??= anonymity;
                    }

                    continue;
                }

                // The last source before the formula, else the first behind it: "An official, speaking on condition …, said".
                var owners = bySentence[phrase.Sentence].Where(i => parties[i] is { Proper: false, Kind: SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Unknown });
                var at = _words.Start(phrase.Tokens.Start);
                var owner = owners.OrderBy(i => Anchor(statements[i]) <= at ? 0 : 1).ThenBy(i => Math.Abs(Anchor(statements[i]) - at)).Cast<int?>().FirstOrDefault();
                if (owner is { } mine)
                {
                    parties[mine]!.Anonymity ??= anonymity;
                }
            }
        }

        private static int Anchor(Statement statement)
            => statement.Source is [var source, ..] ? source.Start : statement.Cue is [var cue, ..] ? cue.Start : statement.Content[0].Start;
    }
}
