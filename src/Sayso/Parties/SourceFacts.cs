using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>Gives each statement what its surroundings say of its source: terms, identity, basis, channel, ground rule, time.</summary>
internal sealed class SourceFacts(Lexemes words, SpeechTimes times, AnalysedText text, PartyChains chains)
{
    private readonly BasisFinder _bases = new(words);
    private readonly ChannelFinder _channels = new(words);
    private readonly GroundRules _rules = new(words);

    public Statement[] Of(IReadOnlyList<Setting> settings) => [.. settings.Select(Of)];

    /// <summary>The statement of a setting with the facts of its party.</summary>
    public Statement Of(Setting setting)
    {
        var (statement, party) = (setting.Statement, setting.Party);
        if (party is { Proper: false, Anonymity: null, Kind: not SpeakerKind.Document } && Veil(setting.Source) is { } veil)
        {
            party.Anonymity = new Anonymity(veil, null, false);
        }

        var basis = statement.Source.Count > 0 ? _bases.Of(setting) : null;
        var rule = statement.Source.Count > 0 ? _rules.Of(setting) : null;
        var terms = AttributionTerms.Of(statement, party, basis, rule is { } r && _rules.KeepsName(r));
        return statement with
        {
            Speaker = party?.ToSpeaker(chains.Way(statement.Source[0], party)),
            Anonymity = party?.Anonymity,
            Terms = terms,
            Identity = Identities.Of(terms, party, _bases.IsOwnWitness(setting)),
            Number = Identities.NumberOf(terms, party),
            Basis = basis,
            Channel = _channels.Of(setting),
            GroundRule = rule is { } range ? new TextSpan(words.Start(range.Start), words.End(range.End - 1)) : null,
            Time = times.Of(statement, text.Sentences[setting.Sentence]),
        };
    }

    // "an unnamed official", "an anonymous caller": the word says so.
    private TextSpan? Veil(TokenRange source)
    {
        for (var i = source.Start; i < Math.Min(source.End, source.Start + 6); i++)
        {
            if (words.Lower(i) is "unnamed" or "anonymous" or "unidentified")
            {
                return new TextSpan(words.Start(i), words.End(i));
            }
        }

        return null;
    }
}
