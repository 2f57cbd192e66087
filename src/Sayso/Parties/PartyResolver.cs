using Sayso.Documents;
using Sayso.Language;
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
    /// <param name="text">The analysed text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="statements">Its statements, as <see cref="StatementFinder"/> gives them.</param>
    /// <param name="published">The publication date, which anchors "Tuesday"; null where it is not known.</param>
    public static ResolvedParties Resolve(AnalysedText text, IReadOnlyList<Name> names, IReadOnlyList<Statement> statements,
        DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(statements);
        return statements.Count == 0
            ? new ResolvedParties(statements, [])
            : new Resolution(text, names, published).Run(statements);
    }

    private sealed class Resolution
    {
        private readonly Lexemes _words;
        private readonly PartyBook _book;
        private readonly OutletFinder _outlets;
        private readonly SpeechTimes _times;
        private readonly AnalysedText _text;
        private readonly IReadOnlyList<Name> _names;
        private Party? _interviewed;

        public Resolution(AnalysedText text, IReadOnlyList<Name> names, DateOnly? published)
        {
            _text = text;
            _names = names;
            _words = new Lexemes(text);
            var circumstances = new Circumstances(_words);
            _book = new PartyBook(_words, circumstances, new SourcePhrases(_words, circumstances), new SourceParser(_words, names), names);
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

            var phrases = new AnonymityFinder(_words).Find();
            LinkAnonymity(phrases, parties, sentences);
            var resolved = new Statement[statements.Count];
            for (var i = 0; i < statements.Count; i++)
            {
                resolved[i] = statements[i] with
                {
                    Speaker = parties[i]?.ToSpeaker(),
                    Anonymity = parties[i]?.Anonymity,
                    Terms = AttributionTerms.Of(statements[i], parties[i]),
                    Via = Outlet(statements[i], parties[i], sentences[i]),
                    Time = _times.Of(statements[i], _text.Sentences[sentences[i]]),
                };
            }

            PassOn(resolved, parties);
            CarryOver(resolved, parties, sentences);
            return new ResolvedParties(resolved, [.. _book.Parties.Select(p => p.ToEntity())]);
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
            if (party is { Proper: true } && OutletFinder.IsOutlet(party.Name, party.LastWord) && statement.Source is [var source, ..])
            {
                return new Via(party.Name, source);
            }

            return _outlets.In(statement, _text.Sentences[sentence]);
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

        // "He added": what follows in the next breath came through the same outlet.
        private void CarryOver(Statement[] statements, Party?[] parties, int[] sentences)
        {
            for (var i = 1; i < statements.Length; i++)
            {
                var (before, here) = (statements[i - 1], statements[i]);
                if (here.Via is null && before.Via is { } via && parties[i] is { } party && parties[i - 1] == party && via.Name != party.Name
                    && sentences[i] - sentences[i - 1] is >= 0 and <= 2 && here.Source is [var source, ..] && _words.Is(_words.TokenAt(source.Start), Word.Pronoun))
                {
                    statements[i] = here with { Via = via };
                }
            }
        }

        private void LinkAnonymity(List<AnonymityPhrase> phrases, Party?[] parties, int[] sentences)
        {
            var bySentence = Enumerable.Range(0, parties.Length).ToLookup(i => sentences[i]);
            foreach (var phrase in phrases)
            {
                var anonymity = phrase.ToAnonymity(_words);
                if (phrase.Subject is { } subject)
                {
                    var parts = _book.Parser.Parse(subject);
                    foreach (var party in _book.Unnamed(parts).ToList())
                    {
                        party.Anonymity ??= anonymity;
                    }
                }

                foreach (var i in bySentence[phrase.Sentence])
                {
                    if (parties[i] is { Proper: false, Kind: SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Unknown } party)
                    {
                        party.Anonymity ??= anonymity;
                    }
                }
            }
        }

        private static int Anchor(Statement statement)
            => statement.Source is [var source, ..] ? source.Start : statement.Cue is [var cue, ..] ? cue.Start : statement.Content[0].Start;
    }
}
