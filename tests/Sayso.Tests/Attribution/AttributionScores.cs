using System.Globalization;
using System.Text;

namespace Sayso.Tests.Attribution;

/// <summary>Right ones of those asked, and ones given that were not asked for.</summary>
internal record struct Tally(int Right, int Of, int TooMany)
{
    /// <summary>0 to 100; 0 where nothing was asked.</summary>
    public readonly double Percent => Of == 0 ? 0 : 100.0 * Right / Of;
}

/// <summary>Counts over items, and the table of them. Has no words of any text.</summary>
internal sealed class AttributionScores
{
    private const string Found = "found";

    private readonly Dictionary<string, Tally> _questions = AttributionScorer.Questions.ToDictionary(q => q.Name, _ => default(Tally));
    private readonly Dictionary<string, (Tally Recall, Tally Precision)> _acts = Vocabulary.Acts.ToDictionary(act => act, _ => (default(Tally), default(Tally)));
    private readonly Dictionary<string, ClassTally> _classes = [];

    private record struct ClassTally(int Items, Tally Found, int Act, int Terms, int Speaker);

    /// <summary>Labelled statements that were found; too many are the found ones paired with none.</summary>
    public Tally Statements { get; private set; }

    /// <summary>Items without a statement in which none was found.</summary>
    public Tally Empty { get; private set; }

    /// <summary>Of the statements found, how many are right by a question of <see cref="AttributionScorer.Questions"/>.</summary>
    public Tally this[string question] => _questions[question];

    /// <summary>Takes in one item.</summary>
    /// <param name="item">The labels.</param>
    /// <param name="found">What was found in its text.</param>
    /// <param name="pairs">For each labelled statement the place of the found one, or -1.</param>
    public void Add(GoldItem item, IReadOnlyList<StatementFacts> found, int[] pairs)
    {
        var paired = pairs.Count(j => j >= 0);
        var tally = new Tally(paired, pairs.Length, found.Count - paired);
        Statements = Sum(Statements, tally);
        Empty = pairs.Length > 0 ? Empty : Sum(Empty, new Tally(found.Count == 0 ? 1 : 0, 1, found.Count));
        var own = _classes.GetValueOrDefault(item.Class);
        own = own with { Items = own.Items + 1, Found = Sum(own.Found, tally) };
        for (var i = 0; i < pairs.Length; i++)
        {
            var gold = item.Statements[i];
            var match = pairs[i] >= 0 ? found[pairs[i]] : null;
            AddAct(gold.Act, recall: new Tally(match?.Act == gold.Act ? 1 : 0, 1, 0), precision: default);
            if (match is not null)
            {
                AddAnswers(gold, match);
                own = own with
                {
                    Act = own.Act + (gold.Act == match.Act ? 1 : 0),
                    Terms = own.Terms + (gold.Terms == match.Terms ? 1 : 0),
                    Speaker = own.Speaker + (IsSpeakerRight(gold, match) ? 1 : 0),
                };
            }
        }

        for (var j = 0; j < found.Count; j++)
        {
            var i = Array.IndexOf(pairs, j);
            AddAct(found[j].Act, recall: default, precision: new Tally(i >= 0 && item.Statements[i].Act == found[j].Act ? 1 : 0, 1, 0));
        }

        _classes[item.Class] = own;
    }

    /// <summary>The table, for people.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        Line($"{"",-24}{"right",8}{"of",6}{"per cent",10}{"too many",10}");
        Row("statements " + Found, Statements);
        Row("items with none", Empty);
        Line($"\nof the statements found");
        foreach (var question in AttributionScorer.Questions)
        {
            Row(question.Name, _questions[question.Name]);
        }

        Line($"\n{"act",-24}{"there",8}{"given",8}{"precision",11}{"recall",8}{"F1",8}");
        foreach (var (act, (recall, precision)) in _acts)
        {
            var f1 = recall.Of + precision.Of == 0 ? 0 : 200.0 * recall.Right / (recall.Of + precision.Of);
            Line($"{act,-24}{recall.Of,8}{precision.Of,8}{precision.Percent,11:F1}{recall.Percent,8:F1}{f1,8:F1}");
        }

        Line($"\n{"class",-24}{"items",6}{"there",7}{Found,7}{"act",6}{"terms",7}{"speaker",9}{"too many",10}");
        foreach (var name in Vocabulary.Classes.Where(_classes.ContainsKey))
        {
            var c = _classes[name];
            Line($"{name,-24}{c.Items,6}{c.Found.Of,7}{c.Found.Right,7}{c.Act,6}{c.Terms,7}{c.Speaker,9}{c.Found.TooMany,10}");
        }

        return table.ToString();

        void Line(FormattableString line) => table.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');

        void Row(string name, Tally tally) => Line($"{name,-24}{tally.Right,8}{tally.Of,6}{tally.Percent,10:F1}{tally.TooMany,10}");
    }

    private static Tally Sum(Tally a, Tally b) => new(a.Right + b.Right, a.Of + b.Of, a.TooMany + b.TooMany);

    // That there is nobody is right too.
    private static bool IsSpeakerRight(StatementFacts gold, StatementFacts found)
    {
        var name = AttributionScorer.Questions.First(q => q.Name == "speaker's name");
        return name.Asked(gold) ? name.Right(gold, found) : !name.Given(found);
    }

    private void AddAct(string act, Tally recall, Tally precision)
        => _acts[act] = (Sum(_acts[act].Recall, recall), Sum(_acts[act].Precision, precision));

    private void AddAnswers(StatementFacts gold, StatementFacts found)
    {
        foreach (var question in AttributionScorer.Questions)
        {
            var asked = question.Asked(gold);
            _questions[question.Name] = Sum(_questions[question.Name], new Tally(
                asked && question.Right(gold, found) ? 1 : 0, asked ? 1 : 0, !asked && question.Given(found) ? 1 : 0));
        }
    }
}
