namespace Sayso.Dates;

/// <summary>An expression that a pattern found.</summary>
/// <param name="Maker">What makes it of its words: the first word of the pattern's line.</param>
/// <param name="First">Index of its first item.</param>
/// <param name="End">One past its last.</param>
/// <param name="Classes">The class each item was taken for.</param>
internal readonly record struct TimeMatch(string Maker, int First, int End, TimeClass[] Classes);

/// <summary>
/// The patterns of <c>time-patterns.txt</c>, all in one tree of what may follow what. A match walks down the tree, so that the work at one item is
/// bounded by the patterns, whatever the text; none has more than a dozen words.
/// </summary>
internal sealed class TimePatterns
{
    private readonly Node _root = new();
    private int _count;

    private TimePatterns(TimeLexicon lexicon)
    {
        foreach (var line in TimeLexicon.Lines("time-patterns.txt"))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var at = 1;
            var rule = new Rule(parts[0], _count++);
            foreach (var end in Grow([_root], parts, ref at, lexicon, rule))
            {
                end.Rule ??= rule;
            }
        }
    }

    private sealed record Rule(string Maker, int Number);

    private sealed class Node
    {
        public Dictionary<TimeSense, Node> Next { get; } = [];

        /// <summary>The rule that ends here.</summary>
        public Rule? Rule { get; set; }
    }

    // Before the patterns are read, which puts it among them: initialisers run in the order of the text.
    private static readonly TimeSense Mark = new(TimeClass.Literal, -1);

    public static TimePatterns Default { get; } = new(TimeLexicon.Default);

    /// <summary>The longest expression that begins at an item, the first in the file among equals; null where none does.</summary>
    public TimeMatch? Longest(List<TimeItem> items, int from)
    {
        if (items[from].Senses.Count == 0)
        {
            return null;
        }

        var search = new Search(items);
        search.Walk(_root, from, [], from);
        return search.Best;
    }

    private sealed class Search(List<TimeItem> items)
    {
        private int _number = int.MaxValue;

        public TimeMatch? Best { get; private set; }

        public void Walk(Node node, int at, List<TimeClass> classes, int first)
        {
            if (node.Rule is { } rule && at > first && (Best is not { } best || at > best.End || (at == best.End && rule.Number < _number)))
            {
                Best = new TimeMatch(rule.Maker, first, at, [.. classes]);
                _number = rule.Number;
            }

            // What has to stand before an expression was walked as part of it; from here on it counts.
            if (node.Next.TryGetValue(Mark, out var inside))
            {
                Walk(inside, at, [], at);
            }

            if (at >= items.Count)
            {
                return;
            }

            var senses = items[at].Senses;
            for (var i = 0; i < senses.Count; i++)
            {
                var key = senses[i].Class == TimeClass.Literal ? senses[i] : new TimeSense(senses[i].Class, 0);
                if (node.Next.TryGetValue(key, out var next))
                {
                    classes.Add(senses[i].Class);
                    Walk(next, at + 1, classes, first);
                    classes.RemoveAt(classes.Count - 1);
                }
            }
        }
    }

    // Every way through the rest of a pattern, up to its end or a closing bracket, from each of the nodes.
    private static List<Node> Grow(List<Node> from, string[] parts, ref int at, TimeLexicon lexicon, Rule rule)
    {
        while (at < parts.Length && parts[at] != ")?")
        {
            if (parts[at] == "(")
            {
                at++;
                var inside = Grow(from, parts, ref at, lexicon, rule);
                if (at++ == parts.Length)
                {
                    throw new InvalidOperationException($"A bracket is open in: {string.Join(' ', parts)}");
                }

                from = [.. from.Union(inside)];
                continue;
            }

            var keys = parts[at] == ">" ? [Mark] : parts[at].Split('|').Select(word => Key(word, lexicon)).ToArray();
            from = [.. from.SelectMany(node => keys.Select(key => Child(node, key))).Distinct()];
            at++;
        }

        return from;
    }

    private static TimeSense Key(string word, TimeLexicon lexicon)
        => word.Length > 1 && char.IsUpper(word[0])
            ? new TimeSense(Enum.Parse<TimeClass>(word, ignoreCase: true), 0)
            : new TimeSense(TimeClass.Literal, lexicon.Literal(word));

    private static Node Child(Node node, TimeSense key)
    {
        if (!node.Next.TryGetValue(key, out var child))
        {
            node.Next.Add(key, child = new Node());
        }

        return child;
    }
}
