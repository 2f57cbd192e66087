using Sayso.Language;
using Sayso.Parties.Chains;
namespace Sayso.Training.Coreference;
internal static class Probe
{
    public static void Explain(string models, string file)
    {
        var language = LanguageModel.Load(models);
        var model = CoreferenceModel.Load(models);
        var a = language.Analyse(File.ReadAllText(file));
        var c = model.Find(a);
        var cand = new Candidates(c.Mentions);
        var before = new int[Candidates.Most]; var between = new int[Candidates.Most];
        foreach (var m in c.Mentions)
        {
            Console.WriteLine($"{m.Index} s{m.Sentence} [{m.Span.Of(a.Text.Text)}] {m.Type} {m.Gender} {m.Nature} {m.Number} role{m.Role} q{m.Quotation} leads{m.Leads} spoken{m.SpokenBy} group {c.GroupOf(m.Index)} ante {c.Antecedent(m.Index)} chance {c.Chance(m.Index)}");
            if (m.Type == MentionType.Pronoun)
            {
                var n = cand.Before(m.Index, before, between);
                Console.WriteLine("      NEW " + model.NewScore(m));
                foreach (var x in Enumerable.Range(0, n).Select(i => (S: model.PairScore(c.Mentions[before[i]], m, between[i]), M: c.Mentions[before[i]], B: between[i])).OrderByDescending(t => t.S).Take(5))
                {
                    Console.WriteLine($"      {x.S} [{x.M.Span.Of(a.Text.Text)}] {x.M.Index} between {x.B}");
                }
            }
        }
    }
}
