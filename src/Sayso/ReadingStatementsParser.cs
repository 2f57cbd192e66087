using System.Text.Json;
using Sayso.Documents;
using Sayso.Figures;
using Sayso.Language;
using Sayso.Parties;
using Sayso.Statements;

namespace Sayso;

/// <content>The document, and who says what: statements, names, parties, figures.</content>
internal sealed partial class ReadingParser
{
    private const string UnknownOrigin = "reading";      // of a field whose finder did not say where it was

    private Document ReadDocument(string id, JsonElement json)
    {
        var document = new Document(id, Required(json, "text", Text));
        Required(json, "sha256", hash => Text(hash) == document.Sha256 ? document.Sha256 : throw _place.Wrong("is not that of the text"));
        var from = OptionalValue(json, "from", element => element);
        Field? Known(string key) => Optional(json, key, Text) is { } value
            ? new Field(value, (from is { } known ? At("from", known, known => Optional(known, key, Text)) : null) ?? UnknownOrigin)
            : null;
        return document with
        {
            Title = Known("title"),
            Outlet = Known("outlet"),
            Byline = Known("byline"),
            Dateline = Known("dateline"),
            Published = Known("published"),
            Wire = Known("wire"),
            Url = Known("url"),
            Language = Known("language"),
        };
    }

    private Name ReadName(JsonElement json) => new(ReadSpan(json), Required(json, "kind", Word<NameKind>));

    private Entity ReadEntity(JsonElement json)
        => new(Required(json, "id", Text), Required(json, "name", Text), Required(json, "kind", Word<SpeakerKind>), Optional(json, "description", Text),
            Items(json, "aliases", Text), Spans(json, "mentions"))
        {
            StandsFor = Optional(json, "standsFor", Text),
        };

    private Statement ReadStatement(JsonElement json)
    {
        var why = OptionalValue(json, "why", element => element);
        return new Statement
        {
            Id = Required(json, "id", Text),
            Source = Spans(json, "source"),
            Cue = Spans(json, "cue"),
            Content = Spans(json, "content"),
            Form = Required(json, "form", Word<Form>),
            Act = Required(json, "act", Word<Act>),
            Negated = Required(json, "negated", Flag),
            Stance = Required(json, "stance", Word<Stance>),
            Conditional = FlagOrFalse(json, "conditional"),
            Denied = OptionalItems(json, "denied", ReadSpan),
            Accused = SpanOrNull(json, "accused"),
            Accusation = SpanOrNull(json, "accusation"),
            ScareQuotes = OptionalItems(json, "scareQuotes", ReadSpan),
            Speaker = Optional(json, "speaker", ReadSpeaker),
            Terms = Required(json, "terms", Word<Terms>),
            Identity = OptionalValue(json, "identity", Word<Identity>) ?? Identity.None,
            Number = OptionalValue(json, "number", Word<SourceNumber>),
            Anonymity = Optional(json, "anonymity", anonymity
                => new Anonymity(SpanAt(anonymity, "phrase"), SpanOrNull(anonymity, "reason"), FlagOrFalse(anonymity, "boilerplate"))),
            GroundRule = SpanOrNull(json, "groundRule"),
            Basis = Optional(json, "basis", basis => new Basis(Required(basis, "kind", Word<BasisKind>), SpanAt(basis, "span"))),
            Channel = Optional(json, "channel", channel => new Channel(Required(channel, "kind", Word<ChannelKind>), SpanAt(channel, "span"))),
            Via = Optional(json, "via", ReadVia),
            Chain = OptionalItems(json, "chain", ReadVia),
            Time = Optional(json, "time", time => new SpeechTime(Required(time, "value", Text), SpanAt(time, "span"))),
            Confidence = Required(json, "confidence", Number),
            Rule = Optional(json, "rule", Text) ?? "",
            ActReason = why is { } act ? At("why", act, act => Optional(act, "act", Text)) : null,
            Scores = why is { } scores ? At("why", scores, ReadScores) : null,
        };
    }

    // All four or none.
    private NetworkScores? ReadScores(JsonElement json) => Find(json, "cue") is null
        ? null
        : new NetworkScores(Required(json, "cue", Number), Required(json, "source", Number), Required(json, "content", Number), Required(json, "edges", Number));

    private Via ReadVia(JsonElement json) => new(Required(json, "name", Text), SpanAt(json, "span"));

    private Speaker ReadSpeaker(JsonElement json)
        => new(Required(json, "id", Text), Required(json, "name", Text), Optional(json, "description", Text), Required(json, "kind", Word<SpeakerKind>),
            OptionalValue(json, "count", Whole))
        {
            Because = OptionalItems(json, "because", link
                => new SpeakerLink(ReadSpan(link), Required(link, "why", Word<LinkReason>), OptionalValue(link, "chance", Number))),
        };

    private Figure ReadFigure(JsonElement json)
        => new(ReadSpan(json), OptionalValue(json, "low", Exact), OptionalValue(json, "high", Exact), Required(json, "qualifier", Word<Qualifier>),
            Optional(json, "unit", Text), Optional(json, "of", Text))
        {
            Per = Optional(json, "per", Text),
            Effect = OptionalValue(json, "effect", Word<FigureEffect>),
            State = OptionalValue(json, "state", Word<FigureState>),
            Quantity = Optional(json, "quantity", Text),
            AttributedTo = Items(json, "attributedTo", Text),
        };
}
