using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>The mentions of parties so far, by sentence: what a pronoun can stand for.</summary>
internal sealed class Antecedents(AnalysedText text)
{
    private const int PronounReach = 6;         // paragraphs back that a pronoun may look
    private const int MostMentions = 200;       // and mentions, so that no text makes it look far

    private readonly List<(int Position, int Sentence, Party Party)> _subjects = [];

    /// <summary>Notes a mention at a token.</summary>
    public void Add(int token, int sentence, Party party) => _subjects.Add((token, sentence, party));

    /// <summary>The party that a personal pronoun at a token stands for; null where none fits.</summary>
    public Party? Of(string pronoun, int token, int sentence)
    {
        var sex = pronoun is "he" or "him" or "himself" ? 'm' : pronoun is "she" or "her" or "herself" ? 'f' : '?';
        var paragraph = text.Sentences[sentence].Paragraph;
        Party? found = null;
        var inSentence = -1;
        for (var i = _subjects.Count - 1; i >= Math.Max(0, _subjects.Count - MostMentions); i--)
        {
            var (position, where, party) = _subjects[i];
            if (position >= token)
            {
                continue;
            }

            if (found is not null && where != inSentence)
            {
                return found;
            }

            if (paragraph - text.Sentences[where].Paragraph > PronounReach)
            {
                return null;
            }

            var fits = pronoun switch
            {
                "he" or "him" or "himself" or "she" or "her" or "herself" => party.Kind is SpeakerKind.Person or SpeakerKind.Unknown && (party.Sex == '?' || party.Sex == sex),
                "they" or "them" => party.Kind is SpeakerKind.Group or SpeakerKind.Organization || (party.Kind == SpeakerKind.Person && !party.Proper),
                "it" => party.Kind is SpeakerKind.Organization or SpeakerKind.Place or SpeakerKind.Document,
                _ => false,
            };
            if (fits)
            {
                // The first of its sentence is the main clause's subject; what others are quoted as saying comes behind.
                (found, inSentence) = (party, where);
            }
        }

        return found;
    }

    /// <summary>The unnamed people mentioned in a sentence or the two before it: who "both" and "they" are, where neither is named.</summary>
    public IEnumerable<Party> UnnamedNear(int sentence)
    {
        var found = new HashSet<Party>();
        for (var i = _subjects.Count - 1; i >= Math.Max(0, _subjects.Count - MostMentions); i--)
        {
            var (_, where, party) = _subjects[i];
            if (where < sentence && where >= sentence - 2 && party is { Proper: false, Kind: SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Unknown })
            {
                found.Add(party);
            }
        }

        return found;
    }
}
