using System.Text.Json;
using Sayso.Documents;
using Sayso.Figures;
using Sayso.Language;
using Sayso.Parties;
using Sayso.Statements;
using Xunit;

namespace Sayso.Tests.House;

/// <summary>docs/reading.md explains every key and every word that the JSON of a reading can hold.</summary>
public sealed class ReadingInDocsTests
{
    private static readonly string Page = Repository.Text("docs/reading.md");

    [Fact]
    public void Every_key_is_explained()
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        using var reading = JsonDocument.Parse(ReadingJson.ToJson(Full()));
        Collect(reading.RootElement, keys);
        Assert.Contains("boilerplate", keys);
        Breaches.None(keys.Where(key => !Page.Contains($"`{key}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_word_of_a_list_is_explained()
    {
        string[] words = [.. Words<Act>(), .. Words<Form>(), .. Words<Stance>(), .. Words<Terms>(), .. Words<Identity>(), .. Words<SourceNumber>(), .. Words<BasisKind>(), .. Words<ChannelKind>(),
            .. Words<SpeakerKind>(), .. Words<LinkReason>(), .. Words<NameKind>(),
            .. Words<Qualifier>()];
        Breaches.None(words.Where(word => !Page.Contains($"`{word}`", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Words<T>() where T : struct, Enum => Enum.GetValues<T>().Select(ReadingJson.Word);

    private static void Collect(JsonElement element, SortedSet<string> keys)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                keys.Add(property.Name);
                Collect(property.Value, keys);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, keys);
            }
        }
    }

    /// <summary>A reading in which nothing that can be there is missing.</summary>
    private static Reading Full()
    {
        var span = new TextSpan(0, 4);
        Field field = new("text", "here");
        return new Reading("r", new Document("r", "text")
        {
            Title = field,
            Outlet = field,
            Byline = field,
            Dateline = field,
            Published = field,
            Wire = field,
            Url = field,
            Language = field,
        })
        {
            Statements =
            [
                new Statement
                {
                    Id = "s1",
                    Source = [span],
                    Cue = [span],
                    Content = [span],
                    Form = Form.Direct,
                    Act = Act.Says,
                    Speaker = new Speaker("e1", "text", "text", SpeakerKind.Group, 2) { Because = [new SpeakerLink(span, LinkReason.Pronoun, 0.5)] },
                    Anonymity = new Anonymity(span, span, true),
                    Denied = [span],
                    Accused = span,
                    Accusation = span,
                    ScareQuotes = [span],
                    Number = SourceNumber.Several,
                    GroundRule = span,
                    Basis = new Basis(BasisKind.Briefed, span),
                    Channel = new Channel(ChannelKind.Statement, span),
                    Via = new Via("text", span),
                    Chain = [new Via("text", span)],
                    Time = new SpeechTime("2026", span),
                    Rule = "rule",
                },
            ],
            Names = [new Name(span, NameKind.Person)],
            Entities = [new Entity("e1", "text", SpeakerKind.Person, "text", ["text"], [span]) { StandsFor = "text" }],
            Figures = [new Figure(span, 1, 1, Qualifier.Exact, "people", "people") { AttributedTo = ["s1"] }],
            Problems = [new Problem("code", "message")],
        };
    }
}
