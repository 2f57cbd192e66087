using System.Globalization;
using Sayso.Documents;
using Sayso.Parties;
using Sayso.Statements;

namespace Sayso.Ledger.Corrections;

/// <summary>Makes one statement what a person says that it is.</summary>
internal static class StatementEdit
{
    /// <summary>The statement, and the parties of the reading with one more where it is new; no statement and why where the words cannot be found.</summary>
    public static (Statement? Statement, IReadOnlyList<Entity> Entities, string? Problem) Of(Statement statement, StatementChange change, Reading reading)
    {
        var text = reading.Document!.Text;
        if (Spans(change.Content, statement.Content, text) is not { Count: > 0 } content || Spans(change.Source, statement.Source, text) is not { } source
            || Spans(change.Cue, statement.Cue, text) is not { } cue)
        {
            return (null, reading.Entities, "its new words do not stand in the text any more, or more than once");
        }

        var act = change.Act ?? statement.Act;
        bool Within(TextSpan span) => content.Any(piece => piece.Contains(span));
        var edited = statement with
        {
            Content = content,
            Source = source,
            Cue = cue,
            Act = act,
            Negated = change.Negated ?? statement.Negated,
            Form = change.Form ?? statement.Form,
            Stance = change.Stance ?? statement.Stance,
            Denied = act == Act.Denies ? [.. statement.Denied.Where(Within)] : [],
            Accused = act == Act.Accuses ? statement.Accused : null,
            Accusation = act == Act.Accuses ? statement.Accusation : null,
            ScareQuotes = [.. statement.ScareQuotes.Where(Within)],
            ActReason = change.Act is { } other && other != statement.Act ? null : statement.ActReason,
            Confidence = 1,     // a person has looked at it
        };
        return Spoken(edited, statement, change, reading, text);
    }

    private static (Statement, IReadOnlyList<Entity>, string?) Spoken(Statement edited, Statement before, StatementChange change, Reading reading, string text)
    {
        var name = change.Speaker;
        if (name is null && change.Source is not null)
        {
            if (edited.Source.Count == 0)
            {
                return (edited with { Speaker = null, Terms = change.Terms ?? Terms.None, Identity = Identity.None, Number = null }, reading.Entities, null);
            }

            // Another edge of the same words is the same party.
            if (before.Speaker is null || !edited.Source.Any(span => before.Source.Any(span.Overlaps)))
            {
                name = Mentioned(edited.Source, reading.Entities)?.Name ?? string.Join(' ', edited.Source.Select(span => span.Of(text)));
            }
        }

        if (name is null)
        {
            return (edited with { Terms = change.Terms ?? edited.Terms }, reading.Entities, null);
        }

        var (entities, party) = (reading.Entities, Known(name, reading.Entities));
        if (party is null)
        {
            party = new Entity(NewId(entities), name, before.Speaker?.Name == name ? before.Speaker.Kind : SpeakerKind.Unknown, null, [], edited.Source);
            entities = [.. entities, party];
        }

        // As the report quotes that party elsewhere.
        var elsewhere = reading.Statements.FirstOrDefault(one => one.Id != before.Id && one.Speaker?.Id == party.Id);
        var speaker = elsewhere?.Speaker is { } known ? known with { Because = [] } : new Speaker(party.Id, party.Name, party.Description, party.Kind, null);
        var isName = reading.Names.Any(one => edited.Source.Any(span => span.Overlaps(one.Span)));
        var terms = change.Terms ?? (before.Terms != Terms.None ? before.Terms : elsewhere?.Terms ?? (isName ? Terms.Named : Terms.UnnamedRole));
        return (edited with { Speaker = speaker, Terms = terms }, entities, null);
    }

    private static IReadOnlyList<TextSpan>? Spans(IReadOnlyList<Quote>? quotes, IReadOnlyList<TextSpan> before, string text)
        => quotes is null ? before : AnchorFinder.Spans(quotes, text);

    private static Entity? Mentioned(IReadOnlyList<TextSpan> source, IReadOnlyList<Entity> entities)
        => entities.FirstOrDefault(one => one.Mentions.Any(source.Contains)) ?? entities.FirstOrDefault(one => one.Mentions.Any(mention => source.Any(span => span.Contains(mention))));

    private static Entity? Known(string name, IReadOnlyList<Entity> entities)
        => entities.FirstOrDefault(one => one.Name == name)
            ?? entities.FirstOrDefault(one => one.Aliases.Prepend(one.Name).Contains(name, StringComparer.OrdinalIgnoreCase));

    private static string NewId(IReadOnlyList<Entity> entities)
    {
        var last = entities.Select(one => int.TryParse(one.Id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"e{last + 1}");
    }
}
