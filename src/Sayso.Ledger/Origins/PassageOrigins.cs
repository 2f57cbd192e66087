using Sayso.Documents;

namespace Sayso.Ledger.Origins;

/// <summary>A passage of a document that stands in another.</summary>
/// <param name="Here">Where in the document.</param>
/// <param name="Other">The other's id.</param>
/// <param name="There">Where in the other.</param>
public sealed record CopiedPassage(TextSpan Here, string Other, TextSpan There);

/// <summary>Where some words of a document come from.</summary>
/// <param name="Key">Two stretches with the same key share an origin. Holds within one <see cref="OriginGroups"/>.</param>
/// <param name="Party">Whom they come from; null where that is not known.</param>
/// <param name="Document">The id of the document that had them first.</param>
/// <param name="Evidence">The documents that they stand in, the later first, then what is said of the one that had them first.</param>
public sealed record SpanOrigin(string Key, string? Party, string Document, IReadOnlyList<OriginEvidence> Evidence);

/// <summary>
/// Says where a stretch of a document comes from: what an outlet adds to agency copy is the outlet's, the passages that it took over are the agency's.
/// </summary>
public sealed class PassageOrigins
{
    private const double Covered = 0.5;     // of a stretch, from which on it is taken for copied

    private readonly OriginGroups _groups;
    private readonly Dictionary<string, OriginInput> _documents;
    private readonly Dictionary<string, (Origin Group, DocumentOrigin Document)> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Origin> _outlets = new(StringComparer.Ordinal);
    private readonly Func<string, IReadOnlyList<CopiedPassage>> _passages;

    /// <param name="groups">The origins of the documents as wholes.</param>
    /// <param name="documents">What these were found from.</param>
    /// <param name="passages">What a document shares with each other one that it has a pair with (<see cref="Reprints.SharedPassages"/>), by its id.</param>
    public PassageOrigins(OriginGroups groups, IReadOnlyCollection<OriginInput> documents, Func<string, IReadOnlyList<CopiedPassage>> passages)
    {
        ArgumentNullException.ThrowIfNull(groups);
        (_groups, _passages) = (groups, passages);
        _documents = documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        foreach (var (origin, document) in _groups.Origins.SelectMany(o => o.Documents.Select(d => (o, d))))
        {
            _origins.Add(document.Document, (origin, document));
            if (document.Evidence.FirstOrDefault(e => e.Kind == OriginEvidenceKind.Outlet) is { } outlet)
            {
                _outlets.TryAdd(PartyName.Key(outlet.Words), origin);
            }
        }
    }

    /// <summary>The origin of a stretch: of a statement's words, as a rule.</summary>
    /// <exception cref="KeyNotFoundException">The document is not among them.</exception>
    public SpanOrigin OriginOf(string document, TextSpan span)
    {
        var (evidence, seen) = (new List<OriginEvidence>(), new HashSet<string>(StringComparer.Ordinal));
        while (seen.Add(document))
        {
            var sources = Sources(document, span);
            if (sources.Where(s => PublishedTime.IsEarlier(_documents[s.Other].Published, _documents[document].Published)).OrderBy(s => PublishedTime.Order(_documents[s.Other])).FirstOrDefault() is not { Other: not null } first)
            {
                return End(document, evidence, sources.Exists(s => !PublishedTime.IsEarlier(_documents[document].Published, _documents[s.Other].Published)));
            }

            evidence.Add(new OriginEvidence(OriginEvidenceKind.Reuse, first.Other, evidence.Count == 0 ? span : null, first.Share));
            (document, span) = (first.Other, first.There);
        }

        return End(document, evidence, true);
    }

    // Nobody had the words before this document.
    private SpanOrigin End(string document, List<OriginEvidence> evidence, bool elsewhere)
    {
        var (group, own) = _origins[document];
        if (!elsewhere && Added(document, own) is { } outlet)
        {
            var added = new OriginEvidence(OriginEvidenceKind.Outlet, outlet, null, 0.6);
            return new SpanOrigin(_outlets.TryGetValue(PartyName.Key(outlet), out var its) ? its.Key : $"added by {PartyName.Key(outlet)}", outlet, document, [.. evidence, added]);
        }

        return new SpanOrigin(group.Key, group.Party, document, [.. evidence, .. own.Evidence]);
    }

    // The outlet that added words to a copy: the text that it copied is at hand, and they are not in it. Another's reprint that lacks them may have cut them.
    private string? Added(string id, DocumentOrigin own)
    {
        var document = _documents[id];
        var whole = OriginFinder.Own(document).Party is { } party && (document.Outlet is null || PartyName.Key(party) != PartyName.Key(document.Outlet)) ? PartyName.Key(party) : null;
        return document.Outlet is { } outlet && own.Evidence.Any(e => e.Kind == OriginEvidenceKind.Reuse && _documents[e.Words] is var source && PublishedTime.IsEarlier(source.Published, document.Published)
            && (whole is null || (source.Outlet is { } its && PartyName.Key(its) == whole))) ? outlet : null;
    }

    private List<(string Other, TextSpan There, double Share)> Sources(string document, TextSpan span)
    {
        var sources = new List<(string Other, TextSpan There, double Share)>();
        foreach (var passages in _passages(document).Where(p => p.Here.Overlaps(span) && _documents.ContainsKey(p.Other)).GroupBy(p => p.Other, StringComparer.Ordinal))
        {
            var (covered, end, from, to) = (0, span.Start, int.MaxValue, 0);
            foreach (var passage in passages.OrderBy(p => p.Here))
            {
                covered += Math.Max(0, Math.Min(passage.Here.End, span.End) - Math.Max(passage.Here.Start, end));
                end = Math.Max(end, Math.Min(passage.Here.End, span.End));

                // The same words have the same length, but for white space and marks: near enough to look on from there.
                var start = Math.Min(passage.There.End, passage.There.Start + Math.Max(0, span.Start - passage.Here.Start));
                from = Math.Min(from, start);
                to = Math.Max(to, Math.Max(start, passage.There.End - Math.Max(0, passage.Here.End - span.End)));
            }

            if (covered >= Covered * span.Length && span.Length > 0)
            {
                sources.Add((passages.Key, new TextSpan(from, to), (double)covered / span.Length));
            }
        }

        return sources;
    }
}
