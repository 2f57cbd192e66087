using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Origins;
using Sayso.Ledger.Register;
using Sayso.Ledger.Reprints;
using Sayso.Ledger.Tests.Reprints;
using Sayso.Parties;
using Sayso.Statements;
using Xunit;

namespace Sayso.Ledger.Tests.Claims;

/// <summary>Texts, origins, passages and claims together, as a ledger uses them.</summary>
public sealed class ReprintCountsTests
{
    private static readonly string[] Outlets = ["The Harbour Courier", "Selm Gazette", "Radio Orl", "NPA", "Coastal Mirror"];
    private static readonly string[] Speakers = ["Dana Velik", "Pavel Orlan", "Jelko Marsin"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_reprint_of_all_or_part_of_any_day_raises_no_count(bool whole)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var drafts = Enumerable.Range(0, 5).Select(i => new Draft($"d{i}", Outlets[random.Next(5)], 1 + random.Next(4),
                [.. Enumerable.Range(0, 4).Select(_ => (Speakers[random.Next(3)], random.Next(6), random.Next(4) == 0 ? Outlets[random.Next(5)] : null))], random.Next(3) == 0)).ToList();
            var original = drafts[random.Next(5)];
            var reprint = original with { Key = "reprint", Outlet = random.Next(2) == 0 ? Outlets[random.Next(5)] : "The Reprinter", Day = 1 + random.Next(8), Said = whole ? original.Said : original.Said[random.Next(2)..] };
            var (before, after) = (Counts(drafts), Counts([.. drafts, reprint]));
            foreach (var (said, claim) in before)
            {
                var now = after[said];
                Assert.True(now.Origins <= claim.Origins && now.Parties.Low <= claim.Parties.Low && now.Parties.High <= claim.Parties.High, $"seed {seed}, {said}: {claim.Origins} became {now.Origins}, {claim.Parties} became {now.Parties}");
            }
        }
    }

    private static Dictionary<(string, string), Claim> Counts(List<Draft> drafts)
    {
        var readings = drafts.Select(d => d.Read()).ToList();
        var set = new ReprintSet();
        readings.ForEach(r => set.Add(r.Id, r.Document!.Text));
        var pairs = set.Pairs.Select(p => new Reuse(set.NameOf(p.A), set.NameOf(p.B), p.ShareOfA, p.ShareOfB)).ToList();
        var (reports, _) = ReportOrigins.Of([.. readings.Select(r => new ToldReport(r.Id, r, null, null))], pairs);
        return ClaimGroups.Of(reports, PartyRegister.Of(reports)).SelectMany(c => c.Wordings.Where(w => w.Report != "reprint").Select(w => ((w.Report, w.Statement), c))).ToDictionary(p => p.Item1, p => p.c);
    }

    private sealed record Draft(string Key, string Outlet, int Day, (string Speaker, int Topic, string? Via)[] Said, bool Credited)
    {
        public Reading Read()
        {
            var (text, statements) = ("", new List<Statement>());
            foreach (var (speaker, topic, via) in Said)
            {
                var source = new TextSpan(text.Length, text.Length + speaker.Length);
                var content = Invented.Words(100 + topic, 16);
                text += $"{speaker} said {content}";
                statements.Add(new Statement
                {
                    Id = $"s{statements.Count + 1}",
                    Source = [source],
                    Cue = [],
                    Content = [new TextSpan(source.End + 6, text.Length)],
                    Form = Form.Indirect,
                    Act = Act.Says,
                    Rule = "test",
                    Terms = Terms.Named,
                    Speaker = new Speaker($"e{Array.IndexOf(Speakers, speaker)}", speaker, null, SpeakerKind.Person, null),
                    Via = via is null ? null : new Via(via, source),
                });
                text += ". ";
            }

            text += Invented.Words(Key == "reprint" ? 7 : Key[1], 12);
            var document = new Document(Key, text) { Outlet = new Field(Outlet, "test"), Published = new Field($"2026-03-0{Day}", "test"), Wire = Credited ? new Field("NPA", "test") : null };
            return new Reading(Key, document) { Statements = statements, Entities = [.. Speakers.Select((s, i) => new Entity($"e{i}", s, SpeakerKind.Person, null, [], []))] };
        }
    }
}
