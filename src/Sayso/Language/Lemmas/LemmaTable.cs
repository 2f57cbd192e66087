using System.Text;

namespace Sayso.Language.Lemmas;

/// <summary>How a lemma's letters are made from a form's: so many are taken off its end, and others put there.</summary>
/// <param name="Strip">Letters to take off.</param>
/// <param name="Add">Letters to put there, in lower case.</param>
internal readonly record struct LemmaEdit(int Strip, string Add);

/// <summary>
/// Rules by tag and by the end of a word: the rule of the whole word if there is one, else that of its longest end that has one.
/// Rules stand in the model as lines "tag, tab, end, tab, value"; "^" before an end means the whole word. Immutable.
/// </summary>
/// <typeparam name="T">What a rule says.</typeparam>
internal sealed class LemmaTable<T>
{
    /// <summary>The longest end that a rule may be about, in UTF-16 units.</summary>
    public const int LongestEnd = 5;

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const char Whole = '^';

    private readonly Dictionary<ulong, T> _rules = [];

    /// <summary>Reads the rules.</summary>
    /// <param name="lines">Lines in UTF-8.</param>
    /// <param name="value">Reads a value; false where it is none.</param>
    /// <param name="source">What to call the model in messages.</param>
    /// <exception cref="ModelException">A line is not a rule.</exception>
    public LemmaTable(ReadOnlySpan<byte> lines, TryRead value, string source)
    {
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(lines).AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var first = line.IndexOf('\t');
            var last = line.LastIndexOf('\t');
            if (first < 0 || first == last || !value(line[(last + 1)..], out var rule))
            {
                throw new ModelException($"{source} is damaged: line {number} of its rules is none; get the file again");
            }

            _rules[Key(line[..first], line[(first + 1)..last])] = rule;
        }
    }

    /// <summary>Reads a rule's value.</summary>
    public delegate bool TryRead(ReadOnlySpan<char> words, out T value);

    /// <summary>How many rules there are.</summary>
    public int Count => _rules.Count;

    /// <summary>What <see cref="TryFind"/> starts from for a tag.</summary>
    public static ulong Tag(ReadOnlySpan<char> tag) => Extended(Basis, tag);

    /// <summary>What <see cref="TryFind"/> starts from for a tag of several parts: the hash so far, with more of the tag.</summary>
    public static ulong Extended(ulong hash, ReadOnlySpan<char> tag)
    {
        foreach (var c in tag)
        {
            hash = Step(hash, c);
        }

        return hash;
    }

    /// <summary>The rule for a word: the most special one.</summary>
    /// <param name="tag">From <see cref="Tag"/>.</param>
    /// <param name="normal">The word in its normal form, see <see cref="WordFeatures.Normal"/>.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>False where the tag has no rule that fits.</returns>
    public bool TryFind(ulong tag, ReadOnlySpan<char> normal, out T rule)
    {
        Span<ulong> ends = stackalloc ulong[LongestEnd + 1];
        var hash = Step(tag, '\t');
        ends[0] = hash;
        var longest = Math.Min(LongestEnd, normal.Length - 1);
        for (var length = 1; length <= normal.Length; length++)
        {
            hash = Step(hash, normal[^length]);
            if (length <= longest)
            {
                ends[length] = hash;
            }
        }

        var found = _rules.TryGetValue(Step(hash, Whole), out rule!);
        for (var length = longest; !found && length >= 0; length--)
        {
            found = _rules.TryGetValue(ends[length], out rule!);
        }

        return found;
    }

    // Ends are hashed from the last letter to the first, so that one pass over a word gives the hashes of all its ends.
    private static ulong Key(ReadOnlySpan<char> tag, ReadOnlySpan<char> end)
    {
        var hash = Step(Tag(tag), '\t');
        for (var i = end.Length - 1; i >= 0; i--)
        {
            hash = Step(hash, end[i]);
        }

        return hash;
    }

    private static ulong Step(ulong hash, char c)
    {
        unchecked
        {
            return (hash ^ c) * Prime;
        }
    }
}
