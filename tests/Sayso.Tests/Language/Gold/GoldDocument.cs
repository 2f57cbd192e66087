using System.Globalization;
using System.Text;
using Sayso.Documents;
using Sayso.Language;
using Sayso.Tests.House;

namespace Sayso.Tests.Language.Gold;

/// <summary>A word of the gold file with its place in the text; the head is counted in the document, -1 for the root.</summary>
internal sealed record GoldWord(TextSpan Span, string Upos, string Xpos, string Lemma, int Head, string Relation);

/// <summary>A document of tests/Sayso.Tests/Language/Gold/invented.conllu: its raw text and what a person said of it.</summary>
internal sealed record GoldDocument(string Text, List<TextSpan> Sentences, List<GoldWord> Words, List<Name> Names)
{
    private const string File = "tests/Sayso.Tests/Language/Gold/invented.conllu";

    /// <summary>All documents of the file.</summary>
    public static List<GoldDocument> All() => [.. Repository.Text(File).Split("# newdoc id = ").Skip(1).Select(Read)];

    private static GoldDocument Read(string lines)
    {
        var document = new GoldDocument("", [], [], []);
        var text = new StringBuilder();
        var glue = "";
        foreach (var block in lines.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            glue = text.Length == 0 ? "" : block.Contains("# newpar", StringComparison.Ordinal) ? "\n\n" : glue;
            text.Append(glue);
            var (start, first) = (text.Length, document.Words.Count);
            var (space, inside) = (false, 0);
            foreach (var c in block.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(line => line.Split('\t')))
            {
                text.Append(space && inside == 0 ? " " : "");
                if (c[0].Contains('-', StringComparison.Ordinal))
                {
                    inside = c[0].Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).Aggregate((from, to) => to - from + 1);
                    space = !c[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                    continue;
                }

                document.Add(text.Length, c, first);
                text.Append(c[1]);
                space = inside > 0 ? space : !c[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                inside = Math.Max(0, inside - 1);
            }

            document.Sentences.Add(new TextSpan(start, text.Length));
            glue = space ? " " : "";
        }

        return document with { Text = text.ToString() };
    }

    private void Add(int at, string[] c, int first)
    {
        var span = new TextSpan(at, at + c[1].Length);
        var head = int.Parse(c[6], CultureInfo.InvariantCulture);
        Words.Add(new GoldWord(span, c[3], c[4], c[2], head == 0 ? -1 : first + head - 1, c[7]));
        var name = c[9].Split('|').FirstOrDefault(entry => entry.StartsWith("Name=", StringComparison.Ordinal));
        if (name?[5] == 'B')
        {
            Names.Add(new Name(span, Enum.Parse<NameKind>(name[7..], ignoreCase: true)));
        }
        else if (name is not null)
        {
            Names[^1] = Names[^1] with { Span = new TextSpan(Names[^1].Span.Start, span.End) };
        }
    }
}
