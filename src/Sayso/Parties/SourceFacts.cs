using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>Gives each statement what its surroundings say of its source: terms, identity, basis, channel, ground rule, time.</summary>
internal sealed class SourceFacts(Lexemes words, SpeechTimes times, AnalysedText text)
{
    private readonly BasisFinder _bases = new(words);
    private readonly ChannelFinder _channels = new(words);
    private readonly GroundRules _rules = new(words);

    public Statement[] Of(IReadOnlyList<Setting> settings) => [.. settings.Select(Of)];

    /// <summary>The statement of a setting with the facts of its party.</summary>
    public Statement Of(Setting setting)
    {
        var (statement, party) = (setting.Statement, setting.Party);
        var basis = statement.Source.Count > 0 ? _bases.Of(setting) : null;
        var rule = statement.Source.Count > 0 ? _rules.Of(setting) : null;
        var terms = AttributionTerms.Of(statement, party, basis, rule is { } r && _rules.KeepsName(r));
        return statement with
        {
            Speaker = party?.ToSpeaker(),
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
}
