using System.Globalization;
using Sayso.Documents;
using Sayso.Statements;
using Xunit;

namespace Sayso.Tests.Statements;

/// <summary>
/// A text and the statements in it, as the tables write them. A line is a text; each indented line under it is a statement,
/// <c>source | cue | content | traits</c>, in text order; a line that begins with a bar goes on with the one before.
/// <list type="bullet">
/// <item>In the text <c>¶</c> ends a paragraph, and <c>[2031-03-06]</c> at its head is the day of publication.</item>
/// <item><c>-</c> is a source or cue that the text does not give; of the cue the telling words will do; several pieces of
/// content are joined by <c> … </c>.</item>
/// <item>Traits are words of the contract: the form, the act and the terms, which have to be there, then <c>negated</c>, <c>factive</c>,
/// <c>distancing</c>, <c>conditional</c> and <c>stock</c> (a stock reason), which have to be there exactly if they hold.</item>
/// <item>Behind them may stand <c>name:</c>, <c>as:</c> (the description) and <c>kind:</c> (with the count) of the speaker, <c>identity:</c>,
/// <c>number:</c>, <c>denied:</c>, <c>accused:</c>, <c>of:</c> (what of), <c>scare:</c>, <c>basis:</c> and <c>channel:</c> (kind and words), <c>rule:</c> (ground
/// rule) and <c>chain:</c>, checked where they stand (<c>name: -</c> is no speaker at all), and <c>anonymity:</c>, <c>reason:</c>, <c>via:</c>
/// and <c>time:</c>, which have to be there exactly if the statement has them.</item>
/// </list>
/// </summary>
internal sealed record StatementRow(string Text, IReadOnlyList<string> Expected)
{
    // The year of none of our dates is the machine's: nothing may come from its clock.
    private static readonly Reader Reader = Reader.Load();

    public static IReadOnlyList<StatementRow> Parse(params string[] tables)
    {
        var rows = new List<(string Text, List<string> Expected)>();
        foreach (var line in tables.SelectMany(table => table.Split('\n')).Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            if (line[0] != ' ')
            {
                rows.Add((line, []));
            }
            else if (line.TrimStart().StartsWith('|'))
            {
                rows[^1].Expected[^1] += ' ' + line.TrimStart();
            }
            else
            {
                rows[^1].Expected.Add(line.Trim());
            }
        }

        return [.. rows.Select(row => new StatementRow(row.Text, row.Expected))];
    }

    public static TheoryData<string, string> Theory(params string[] tables)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Parse(tables))
        {
            data.Add(row.Text, string.Join('\n', row.Expected));
        }

        return data;
    }

    /// <summary>Fails, with both sides in full, where the text with these statements marked in it does not give what the table says of them.</summary>
    public static void Check(string text, string expected)
    {
        if (Difference(text, expected, given: true) is { } difference)
        {
            Assert.Fail(difference);
        }
    }

    /// <summary>What was expected and what was found; null where they agree.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expected">Its statements, a line each.</param>
    /// <param name="given">Whether source, cue and content are taken from the lines; else the product has to find them.</param>
    public static string? Difference(string text, string expected, bool given)
    {
        var lines = expected.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var reading = Read(text, given ? lines : null);
        var found = new List<string>();
        for (var i = 0; i < reading.Statements.Count; i++)
        {
            found.Add(new StatementLine(reading, reading.Statements[i]).AsIn(i < lines.Length ? lines[i] : ""));
        }

        return lines.SequenceEqual(found, StringComparer.Ordinal)
            ? null
            : $"{text}\n  expected\n    {string.Join("\n    ", lines)}\n  found\n    {string.Join("\n    ", found)}";
    }

    private static Reading Read(string text, string[]? lines)
    {
        string? published = null;
        if (text[0] == '[')
        {
            (published, text) = (text[1..11], text[13..]);
        }

        text = text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal);
        var document = new Document("row", text) { Published = published is null ? null : new Field(published, "input") };
        return lines is null ? Reader.Read(document) : Reader.Read(document, analysis => GivenStatements.Of(analysis, lines));
    }
}

/// <summary>Writes a statement as the tables do.</summary>
internal sealed class StatementLine(Reading reading, Statement statement)
{
    private readonly string _text = reading.Document?.Text ?? "";

    /// <summary>The statement, with the optional parts that <paramref name="expected"/> has, and its words for a cue that they are part of.</summary>
    public string AsIn(string expected)
    {
        var fields = expected.Split(" | ");
        var wanted = fields.Skip(4).Select(field => field[..Math.Max(0, field.IndexOf(':', StringComparison.Ordinal))]).ToHashSet();
        var cue = Words(statement.Cue);
        List<string> line =
        [
            Words(statement.Source),
            fields.Length > 1 && fields[1] != "-" && $" {cue} ".Contains($" {fields[1]} ", StringComparison.Ordinal) ? fields[1] : cue,
            Words(statement.Content),
            Traits(fields.Length > 3 ? fields[3] : ""),
        ];
        foreach (var (key, value, always) in Optional())
        {
            if (wanted.Contains(key) || (always && value is not null) || expected.Length == 0 && value is not null)
            {
                line.Add($"{key}: {value ?? "-"}");
            }
        }

        return string.Join(" | ", line);
    }

    private IEnumerable<(string Key, string? Value, bool Always)> Optional()
    {
        var who = statement.Speaker;
        yield return ("name", who?.Name, false);
        yield return ("as", who?.Description, false);
        yield return ("kind", who is null ? null : ReadingJson.Word(who.Kind) + After(' ', who.Count?.ToString(CultureInfo.InvariantCulture)), false);
        yield return ("identity", ReadingJson.Word(statement.Identity), false);
        yield return ("number", statement.Number is { } number ? ReadingJson.Word(number) : null, false);
        yield return ("denied", Some(statement.Denied), false);
        yield return ("accused", Some(statement.Accused), false);
        yield return ("of", Some(statement.Accusation), false);
        yield return ("scare", Some(statement.ScareQuotes), false);
        yield return ("basis", statement.Basis is { } basis ? $"{ReadingJson.Word(basis.Kind)} {Words([basis.Span])}" : null, false);
        yield return ("channel", statement.Channel is { } channel ? $"{ReadingJson.Word(channel.Kind)} {Words([channel.Span])}" : null, false);
        yield return ("rule", Some(statement.GroundRule), false);
        yield return ("chain", statement.Chain.Count > 0 ? string.Join(" > ", statement.Chain.Select(link => link.Name)) : null, false);
        yield return ("anonymity", statement.Anonymity is { } anonymity ? Words([anonymity.Phrase]) : null, true);
        yield return ("reason", statement.Anonymity?.Reason is { } reason ? Words([reason]) : null, true);
        yield return ("via", statement.Via?.Name, true);
        yield return ("time", statement.Time is { } time ? $"{time.Value} {Words([time.Span])}" : null, true);
    }

    // In the order of the table's own words, so that rows need not keep one.
    private string Traits(string expected)
    {
        var order = expected.Split(' ');
        List<string> traits = [ReadingJson.Word(statement.Form), ReadingJson.Word(statement.Act), ReadingJson.Word(statement.Terms)];
        if (statement.Negated)
        {
            traits.Add("negated");
        }

        if (statement.Conditional)
        {
            traits.Add("conditional");
        }

        if (statement.Stance != Stance.Neutral)
        {
            traits.Add(ReadingJson.Word(statement.Stance));
        }

        if (statement.Anonymity is { Boilerplate: true })
        {
            traits.Add("stock");
        }

        return string.Join(' ', traits.OrderBy(trait => Array.IndexOf(order, trait) is >= 0 and var at ? at : int.MaxValue));
    }

    private string? Some(TextSpan? span) => span is { } known ? Words([known]) : null;

    private string? Some(IReadOnlyList<TextSpan> spans) => spans.Count > 0 ? Words(spans) : null;

    private string Words(IReadOnlyList<TextSpan> spans)
        => spans.Count == 0 ? "-" : string.Join(" … ", spans.Select(span => _text.Substring(span.Start, span.Length).Replace("\n\n", " ¶ ", StringComparison.Ordinal)));

    private static string After(char mark, string? text) => text is null ? "" : mark + text;
}
