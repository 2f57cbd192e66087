using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>
/// "Reuters reported, citing an official, that …": the official, or the other outlet, says so, through Reuters. Gives such statements the speaker who is cited, and
/// drops the "citing" that was found as a statement of its own.
/// </summary>
/// <param name="words">The words.</param>
/// <param name="phrases">Finds who is cited.</param>
/// <param name="vias">Finds the chains.</param>
/// <param name="resolve">The party that a range of tokens names; null where it names none.</param>
/// <param name="way">The way from the words of a source to its party.</param>
internal sealed class Citations(Lexemes words, SourcePhrases phrases, ViaChains vias, Func<TokenRange, Party?> resolve, Func<TextSpan, Party, IReadOnlyList<SpeakerLink>> way)
{
    /// <summary>The statements that remain, numbered anew, each with its chain.</summary>
    public List<Statement> Resolve(Statement[] statements, IReadOnlyList<Setting> settings)
    {
        var chains = vias.Find(settings);
        var kept = new List<Statement>(statements.Length);
        var cited = Enumerable.Range(0, statements.Length).Select(i => Whom(settings[i])).ToArray();
        for (var i = 0; i < statements.Length; i++)
        {
            if (IsCiting(statements[i]) && Reported(settings, i))
            {
                continue;
            }

            var statement = statements[i];
            if (cited[i] is { } whom && !IsCiting(statement) && resolve(whom) is { } speaker && (speaker.Kind is SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Document || ViaChains.IsOutlet(speaker)))
            {
                var span = new TextSpan(words.Start(whom.Start), words.End(whom.End - 1));
                statement = statement with { Source = [span], Speaker = speaker.ToSpeaker(way(span, speaker)), Anonymity = speaker.Anonymity };
                statement = Restated(statement, speaker, settings[i], whom);
            }

            var chain = chains[i];
            kept.Add(statement with { Id = $"s{kept.Count + 1}", Via = vias.First(chain), Chain = chain });
        }

        return kept;
    }

    private Statement Restated(Statement statement, Party speaker, Setting setting, TokenRange whom)
    {
        var around = setting with { Statement = statement, Party = speaker, Source = whom };
        var basis = new BasisFinder(words).Of(around);
        var terms = AttributionTerms.Of(statement, speaker, basis, false);
        return statement with { Terms = terms, Identity = Identities.Of(terms, speaker, false), Number = Identities.NumberOf(terms, speaker), Basis = basis };
    }

    // Whom an outlet cites beside its own report; null where the source is no outlet or cites nobody.
    private TokenRange? Whom(Setting setting)
    {
        if (setting.Party is null || !vias.IsOutlet(setting))
        {
            return null;
        }

        foreach (var i in setting.Around)
        {
            if (words.Lower(i) is "citing" or "quoting" && !setting.Source.Contains(i) && phrases.After(i + 1, words.Text.Sentences[setting.Sentence].EndToken, relative: true) is { } whom)
            {
                return whom;
            }
        }

        return null;
    }

    // The cue "citing", found by itself with whom it cites as its content.
    private bool IsCiting(Statement statement)
        => statement is { Cue: [var cue], Content: [var content] } && words.Lower(words.TokenAt(cue.Start)) is "citing" && words.TokenAt(cue.End - 1) == words.TokenAt(cue.Start)
            && words.TokenAt(content.Start) == words.TokenAt(cue.Start) + 1;

    // Whether the outlet's own statement stands beside it.
    private bool Reported(IReadOnlyList<Setting> settings, int citing)
    {
        for (var i = Math.Max(0, citing - 3); i < Math.Min(settings.Count, citing + 4); i++)
        {
            if (i != citing && settings[i].Party is { } party && party == settings[citing].Party && settings[i].Sentence == settings[citing].Sentence && vias.IsOutlet(settings[i]))
            {
                return true;
            }
        }

        return false;
    }
}
