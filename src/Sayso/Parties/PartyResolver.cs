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
    /// <param name="published">The publication date, which anchors "Tuesday"; null where it is not known.</param>
    /// <param name="outlet">Who published the report: what was told to it came through nobody else. Null where it is not known.</param>
    public static ResolvedParties Resolve(Analysis analysis, Coreference coreference, IReadOnlyList<Statement> statements,
        DateOnly? published, string? outlet)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(coreference);
        ArgumentNullException.ThrowIfNull(statements);
        return new Resolution(analysis, coreference, published, outlet).Run(statements);
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

        public Resolution(Analysis analysis, Coreference coreference, DateOnly? published, string? outlet)
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
            _times = new SpeechTimes(_words, published);
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
                    parties[i] = statements[i].Rule == "transcript" && source.Length == 1
                        ? Interviewed(source, sentences[i])
                        : _book.Resolve(_words.Range(source), sentences[i]);
                }
            }

            var phrases = new AnonymityFinder(_words, _phrases).Find();
            LinkAnonymity(phrases, statements, parties, sentences);
            _chains.FindPlaces();
            var resolved = new Statement[statements.Count];
            for (var i = 0; i < statements.Count; i++)
            {
                resolved[i] = statements[i] with
                {
                    Speaker = parties[i]?.ToSpeaker(_chains.Way(statements[i].Source[0], parties[i]!)),
                    Anonymity = parties[i]?.Anonymity,
                    Terms = AttributionTerms.Of(statements[i], parties[i]),
                    Via = Outlet(statements[i], parties[i], sentences[i]),
                    Time = _times.Of(statements[i], _text.Sentences[sentences[i]]),
                };
            }

            PassOn(resolved, parties);
            CarryOver(resolved, parties, sentences);
            var cited = Cited(resolved, parties, sentences);
            _chains.Spread();
            var governments = Governments.Of(_chains, _book.Parties);
            var others = NamedEntities.Beside(_chains, _book.Parties, _book.Parties.Count + 1);
            return new ResolvedParties(cited, [.. _book.Parties.Select(p => p.ToEntity() with { StandsFor = governments.GetValueOrDefault(p) }), .. others]);
        }

        // "Q:" is the report's own question; "A:" is the last person named before the first of them.
        private Party? Interviewed(TextSpan label, int sentence)
        {
            if (!_words.Is(_words.TokenAt(label.Start), "a"))
            {
                return null;
            }

            if (_interviewed is null)
            {
                var before = NameSearch.FirstFrom(_names, label.Start);
                while (--before >= 0 && _names[before].Kind != NameKind.Person)
                {
                }

                _interviewed = before >= 0 ? _book.Resolve(_words.Range(_names[before].Span), sentence) : null;
            }

            return _interviewed;
        }

        private Via? Outlet(Statement statement, Party? party, int sentence)
        {
            // An outlet that will not comment reports nothing.
            if (party is not null && statement.Source is [var source, ..] && statement.Act != Act.DeclinesComment
                && (party.Proper ? OutletFinder.IsOutlet(party.Name, party.LastWord) : party.Kind == SpeakerKind.Organization && OutletFinder.IsPress(party.Name, party.LastWord)))
            {
                return new Via(party.Name, source);
            }

            // "Media reports say", "a newspaper report that says": some outlet, not told which
            if (party is not null && party.Heads.Contains("report") && party.Modifiers.Overlaps(OutletFinder.Media) && statement.Source is [var report, ..])
            {
                return new Via(party.Name, report);
            }

            return _outlets.In(statement, _text.Sentences[sentence]) is { } via && !string.Equals(PartyNames.Key(via.Name), _outlet, StringComparison.OrdinalIgnoreCase) ? via : null;
        }

        // What an outlet is quoted as reporting came through it: "…, the Courier reported, citing a senior official".
        private static void PassOn(Statement[] statements, Party?[] parties)
        {
            for (var outer = 0; outer < statements.Length; outer++)
            {
                if (statements[outer].Via is not { } via || parties[outer] is not { } outlet || via.Name != outlet.Name)
                {
                    continue;
                }

                // Statements stand in text order: those within the outlet's words lie near.
                for (var inner = Math.Max(0, outer - 8); inner < Math.Min(statements.Length, outer + 9); inner++)
                {
                    if (inner != outer && statements[inner].Via is null && parties[inner] != outlet
                        && statements[inner].Cue is [var cue, ..] && statements[outer].Content.Any(c => c.Contains(cue)))
                    {
                        statements[inner] = statements[inner] with { Via = via };
                    }
                }
            }
        }

        // "Reuters reported, citing an official, that …": the official says so, through Reuters; "citing" is no statement of its own.
        private List<Statement> Cited(Statement[] statements, Party?[] parties, int[] sentences)
        {
            var kept = new List<Statement>(statements.Length);
            for (var i = 0; i < statements.Length; i++)
            {
                if (statements[i] is { Rule: "participle", Cue: [var cue], Content: [var whom] } && parties[i] is { } outlet
                    && _words.Is(_words.TokenAt(cue.Start), "citing") && ReportBeside(i, outlet, statements, parties, sentences) is { } report
                    && _book.Resolve(_words.Range(whom), sentences[i]) is { Kind: SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Document } speaker)
                {
                    statements[report] = statements[report] with
                    {
                        Source = [whom],
                        Speaker = speaker.ToSpeaker(),
                        Anonymity = speaker.Anonymity,
                        Terms = AttributionTerms.Of(statements[report] with { Source = [whom] }, speaker),
                    };
                    statements[i] = statements[i] with { Content = [] };
                }
            }

            foreach (var statement in statements.Where(s => s.Content.Count > 0))
            {
                kept.Add(statement with { Id = $"s{kept.Count + 1}" });
            }

            return kept;
        }

        // Index of the outlet's own statement in the same sentence.
        private static int? ReportBeside(int citing, Party outlet, Statement[] statements, Party?[] parties, int[] sentences)
        {
            for (var i = Math.Max(0, citing - 3); i < Math.Min(statements.Length, citing + 4); i++)
            {
                if (i != citing && parties[i] == outlet && sentences[i] == sentences[citing] && statements[i].Via is { } via && via.Name == outlet.Name)
                {
                    return i;
                }
            }

            return null;
        }

        // "He added": what follows in the next breath came through the same outlet.
        private void CarryOver(Statement[] statements, Party?[] parties, int[] sentences)
        {
            for (var i = 1; i < statements.Length; i++)
            {
                if (statements[i].Via is not null || parties[i] is not { } party || statements[i].Source is not [var source, ..]
                    || !_words.Is(_words.TokenAt(source.Start), WordClass.Pronoun))
                {
                    continue;
                }

                for (var before = i - 1; before >= 0 && sentences[i] - sentences[before] is >= 0 and <= 3; before--)
                {
                    if (parties[before] == party)
                    {
                        statements[i] = statements[before].Via is { } via && via.Name != party.Name ? statements[i] with { Via = via } : statements[i];
                        break;
                    }
                }
            }
        }

        private void LinkAnonymity(List<AnonymityPhrase> phrases, IReadOnlyList<Statement> statements, Party?[] parties, int[] sentences)
        {
            var bySentence = Enumerable.Range(0, parties.Length).ToLookup(i => sentences[i]);
            foreach (var phrase in phrases)
            {
                var anonymity = phrase.ToAnonymity(_words);
                if (phrase.Subject is { } subject)
                {
                    var parts = _book.Parser.Parse(subject);
                    var near = parts.Pronoun is not null || parts.Head is "" or "both" or "two";
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
