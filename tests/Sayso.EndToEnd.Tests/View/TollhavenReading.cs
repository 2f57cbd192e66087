using NodaTime;
using Sayso.Disputes;
using Sayso.Documents;
using Sayso.Figures;
using Sayso.Incidents;
using Sayso.Statements;

namespace Sayso.EndToEnd.Tests.View;

/// <summary>An invented report with a statement of every kind that the view tells apart.</summary>
internal static class TollhavenReading
{
    private const string Text = """
        TOLLHAVEN (Coastal News Agency) — An explosion tore through a grain terminal in Tollhaven late on Tuesday, killing at least 12 dockworkers, the harbour authority said.

        “We counted 12 dead before midnight,” Ilse Marrant, a spokeswoman for the harbour authority, told reporters. “The number may rise.”

        A group calling itself the Free Estuary Front claimed responsibility for the attack in a video message.

        Interior Minister Odo Brenwick accused neighbouring Varnia of arming the group. Varnia’s foreign ministry denied any involvement in the blast and called the charge “a tired invention.”

        Two officials briefed on the inquiry said that between 30 and 40 kilograms of explosive had been hidden in a barge, the Tollhaven Mirror reported. They spoke on condition of anonymity because they were not authorized to speak publicly.

        “Nobody warned us,” said a crane driver at the terminal, who asked not to be named.

        An inspector’s report of 2024 noted that the sprinklers of the terminal had failed twice.

        Brenwick insisted that up to 200 police officers would be sent to the port. He declined to say whether the barge had been searched.

        He did not confirm that more than 30 people were missing. It is feared that the toll will grow.

        The terminal handles about 4.5 million tonnes of grain a year.
        """;

    public static Reading Reading { get; } = Build();

    private static Reading Build()
    {
        var document = new Document("tollhaven.txt", Text.ReplaceLineEndings("\n"))
        {
            Title = new Field("Blast at Tollhaven grain terminal kills at least 12", "meta og:title"),
            Outlet = new Field("The Harbour Courier", "meta og:site_name"),
            Published = new Field("2026-03-04T06:10:00Z", "JSON-LD NewsArticle.datePublished"),
            Byline = new Field("Runa Felt", "JSON-LD NewsArticle.author"),
            Dateline = new Field("TOLLHAVEN", "dateline"),
            Wire = new Field("Coastal News Agency", "dateline"),
        };
        var made = new HandmadeReading(document);
        var authority = new Speaker("e1", "harbour authority", null, SpeakerKind.Organization, null);
        var brenwick = new Speaker("e4", "Odo Brenwick", "Interior Minister", SpeakerKind.Person, 1);
        made.Say("the harbour authority", "said", Act.Says, Terms.UnnamedRole, authority,
            "An explosion tore through a grain terminal in Tollhaven late on Tuesday, killing at least 12 dockworkers");
        made.Amend(s => s with { Time = new SpeechTime("2026-03-03", made.Find("Tuesday")) });
        made.Say("Ilse Marrant", "told", Act.Says, Terms.Named,
            new Speaker("e2", "Ilse Marrant", "a spokeswoman for the harbour authority", SpeakerKind.Person, 1),
            "“We counted 12 dead before midnight,”", "“The number may rise.”");
        made.Say("A group calling itself the Free Estuary Front", "claimed responsibility", Act.ClaimsResponsibility, Terms.Named,
            new Speaker("e3", "Free Estuary Front", "a group", SpeakerKind.Organization, null), "for the attack");
        made.Say("Odo Brenwick", "accused", Act.Accuses, Terms.Named, brenwick, "neighbouring Varnia of arming the group");
        made.Say("Varnia’s foreign ministry", "denied", Act.Denies, Terms.UnnamedRole,
            new Speaker("e5", "Varnia’s foreign ministry", null, SpeakerKind.Organization, null), "any involvement in the blast");
        made.Say("Two officials", "said", Act.Says, Terms.Anonymous,
            new Speaker("e6", "two officials", "briefed on the inquiry", SpeakerKind.Group, 2),
            "that between 30 and 40 kilograms of explosive had been hidden in a barge");
        made.Amend(s => s with
        {
            Anonymity = new Anonymity(made.Find("on condition of anonymity"), made.Find("they were not authorized to speak publicly"), true),
            Via = new Via("the Tollhaven Mirror", made.Find("the Tollhaven Mirror")),
        });
        made.Say("a crane driver", "said", Act.Says, Terms.Anonymous,
            new Speaker("e7", "a crane driver", "at the terminal", SpeakerKind.Person, 1), "Nobody warned us,");
        made.Amend(s => s with { Form = Form.Direct, Anonymity = new Anonymity(made.Find("asked not to be named"), null, false) });
        made.Say("An inspector’s report", "noted", Act.Says, Terms.Document,
            new Speaker("e8", "inspector’s report of 2024", null, SpeakerKind.Document, null), "that the sprinklers of the terminal had failed twice");
        made.Amend(s => s with { Stance = Stance.Factive });
        made.Say("Brenwick", "insisted", Act.Promises, Terms.Named, brenwick, "that up to 200 police officers would be sent to the port");
        made.Amend(s => s with { Stance = Stance.Distancing });
        made.Say("He", "declined to say", Act.DeclinesComment, Terms.Named, brenwick, "whether the barge had been searched");
        made.Say("He", "did not confirm", Act.Confirms, Terms.Named, brenwick, "that more than 30 people were missing");
        made.Amend(s => s with { Negated = true });
        made.Say(null, "feared", Act.Thinks, Terms.None, null, "that the toll will grow");
        made.Count("at least 12 dockworkers", 12, null, Qualifier.AtLeast, "people", "s1");
        made.Count("12 dead", 12, 12, Qualifier.Exact, "people", "s2");
        made.Count("between 30 and 40 kilograms", 30, 40, Qualifier.Range, "kg", "s6");
        made.Count("up to 200 police officers", null, 200, Qualifier.AtMost, "people", "s9");
        made.Count("more than 30 people", 30, null, Qualifier.MoreThan, "people", "s11");
        made.Count("about 4.5 million tonnes of grain", 4_500_000, 4_500_000, Qualifier.About, "tonnes", null);
        made.Date("Tuesday", new LocalDate(2026, 3, 3), new LocalDate(2026, 3, 3), "2026-03-03");
        made.Date("2024", new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31), "2024");
        made.Happen(IncidentType.Bombing, Stage.Accomplished, "An explosion", i => i with
        {
            Date = "2026-03-03",
            Place = "a grain terminal in Tollhaven",
            Perpetrators =
            [
                new Perpetrator("Free Estuary Front", SpeakerKind.Organization, PerpetratorStatus.Claimed, made.Find("Free Estuary Front")) { Statements = ["s3"] },
                new Perpetrator("Varnia", SpeakerKind.Place, PerpetratorStatus.Accused, made.Find("Varnia")) { Statements = ["s4"] },
                new Perpetrator("Varnia", SpeakerKind.Place, PerpetratorStatus.Denied, made.Find("Varnia")) { Statements = ["s5"] },
            ],
            Victims =
            [
                new Victim("at least 12 dockworkers", VictimEffect.Killed, made.Find("at least 12 dockworkers")) { Low = 12 },
                new Victim("more than 30 people", VictimEffect.Missing, made.Find("more than 30 people")) { Low = 30 },
            ],
            Targets = [new Target("a grain terminal", TargetEffect.Damaged, made.Find("a grain terminal"))],
            Instruments = [new Instrument("between 30 and 40 kilograms of explosive", made.Find("between 30 and 40 kilograms of explosive"))],
            Statements = ["s1", "s3"],
        });
        made.Happen(IncidentType.Other, Stage.Planned, "would be sent to the port", i => i with { Background = true });
        made.Dispute(DisputeKind.Denial, "arming the group", ("Odo Brenwick", "s4"), ("Varnia’s foreign ministry", "s5"));
        made.Dispute(DisputeKind.Figures, "dead dockworkers", ("harbour authority", "s1"), ("earlier reports", null));
        return made.Reading;
    }
}
