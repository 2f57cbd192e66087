using System.Text;
using CsCheck;
using Sayso.Documents;
using Sayso.Language;
using Xunit;

namespace Sayso.Tests;

public sealed class ConlluWriterTests
{
    [Fact]
    public void A_word_has_ten_columns_and_says_where_it_stands()
        => Assert.Equal("""
            # newdoc id = port.txt
            # newpar
            # sent_id = port.txt-1
            # text = 😀 Ships left.
            1	😀	😀-lemma	X	XX	_	0	root	_	TokenRange=0:1
            2	Ships	Ships-lemma	X	XX	_	1	dep	_	TokenRange=2:7
            3	left	left-lemma	X	XX	_	2	dep	_	SpaceAfter=No|TokenRange=8:12
            4	.	.-lemma	X	XX	_	3	dep	_	TokenRange=12:13


            """.ReplaceLineEndings("\n"), Written("😀 Ships left.", "port.txt"));

    [Fact]
    public void Words_that_are_written_as_one_have_a_line_for_all()
    {
        var lines = Rows("They didn't see Drel's full-scale model");
        Assert.Equal(["1 They", "2-3 didn't", "2 did", "3 n't", "4 see", "5-6 Drel's", "5 Drel", "6 's", "7 full", "8 -", "9 scale", "10 model"],
            lines.Select(c => $"{c[0]} {c[1]}"));
        Assert.Equal("_ _ _ _ _ _ _ TokenRange=5:11", string.Join(' ', lines[1][2..]));
        Assert.Equal("SpaceAfter=No|TokenRange=23:27", lines[8][9]);
    }

    [Fact]
    public void The_last_word_of_a_token_leaves_the_space_to_its_line()
    {
        var lines = Rows("“Don't!”");
        Assert.Equal("SpaceAfter=No|TokenRange=1:6", lines[1][9]);
        Assert.Equal("TokenRange=3:6", lines[3][9]);
    }

    [Fact]
    public void Names_are_labelled_word_by_word()
    {
        var text = "Mira Drel's ship Kara left Ostrel Port.";
        var lines = Rows(text, new(new(0, 9), NameKind.Person), new(new(17, 21), NameKind.Product), new(new(27, 38), NameKind.Facility));
        Assert.Equal(["B-person", "", "I-person", "", "", "B-product", "", "B-facility", "I-facility", ""],
            lines.Select(c => c[9].Split('|').FirstOrDefault(m => m.StartsWith("NER=", StringComparison.Ordinal))?[4..] ?? ""));
    }

    [Fact]
    public void Text_has_one_space_for_white_space_and_paragraphs_are_marked()
    {
        var lines = Written("The ships\tleft  the\u00A0port. It rained.\n\nNobody came.\n", "1").Split('\n');
        Assert.Equal(["# text = The ships left the port.", "# text = It rained.", "# text = Nobody came."], lines.Where(l => l.StartsWith("# text", StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(l => l == "# newpar"));
        Assert.Equal(["# sent_id = 1-1", "# sent_id = 1-2", "# sent_id = 1-3"], lines.Where(l => l.StartsWith("# sent_id", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ids_cannot_break_lines_and_sentence_ids_have_no_slash_or_space()
    {
        var lines = Written("Ships left.", "in/100% of\nit.txt").Split('\n');
        Assert.Equal("# newdoc id = in/100% of%0Ait.txt", lines[0]);
        Assert.Equal("# sent_id = in%2F100%25%20of%0Ait.txt-1", lines[2]);
    }

    [Fact]
    public void Characters_without_width_stay_with_a_neighbour()
        => Assert.Equal(["\uFEFFShips\u200B", "left", ".\u2060"], Rows("\uFEFFShips\u200B left.\u2060").Select(c => c[1]));

    [Fact]
    public void A_text_without_words_gives_nothing()
    {
        Assert.Empty(Written(" \u200B\n", "1"));
        Assert.Empty(Written("", "1"));
    }

    [Fact]
    public void Forms_joined_are_the_text_without_white_space_whatever_the_text()
        => Gen.Char["aZ. \n\t'’-“\u00A0\u200B\uFEFF\u2060\u0301\u0085\u2028\u0007_|#1"].Array[0, 60].Sample(characters =>
        {
            var text = new string(characters);

            // Characters without width go with a word beside them; a text of nothing else has no word, and no line.
            Assert.Equal(Rows(text).Count > 0 ? Visible(text) : "", Joined(text));
        });

    // What a reader of CoNLL-U takes for the text: ranges, and words that are in none.
    private static string Joined(string text)
    {
        var forms = new StringBuilder();
        var (until, begun) = (0, false);
        foreach (var columns in Rows(text))
        {
            Assert.Equal(10, columns.Length);
            Assert.All(columns, c => Assert.NotEmpty(c));
            var ids = columns[0].Split('-').Select(int.Parse).ToArray();
            until = ids[0] == 1 && !begun ? 0 : until;          // a new sentence, unless this is the first word of a range
            begun = ids.Length == 2 && ids[0] == 1;
            if (ids[0] > until)
            {
                forms.Append(columns[1]);
                until = ids[^1];
            }
        }

        return forms.ToString();
    }

    private static string Visible(string text)
        => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => char.IsControl(c) ? '\uFFFD' : c))));

    private static List<string[]> Rows(string text, params Name[] names)
        => [.. Written(text, "1", names).Split('\n').Where(l => l.Length > 0 && !l.StartsWith("# ", StringComparison.Ordinal)).Select(l => l.Split('\t'))];

    private static string Written(string text, string id, params Name[] names) => ConlluWriter.ToConllu(new Document(id, text), Chain(text, names));

    // Every word hangs on the one before.
    private static Analysis Chain(string text, Name[] names)
    {
        var analysed = TextAnalyser.Analyse(text);
        var words = new List<Word>();
        var starts = new List<int> { 0 };
        foreach (var sentence in analysed.Sentences)
        {
            foreach (var (span, token, joined) in WordSplitter.Split(analysed, sentence.FirstToken, sentence.EndToken))
            {
                var head = words.Count == starts[^1] ? -1 : words.Count - 1;
                words.Add(new Word(span, token, PartOfSpeech.X, "XX", span.Of(text) + "-lemma", head, head < 0 ? "root" : "dep") { Joined = joined });
            }

            starts.Add(words.Count);
        }

        return new Analysis(analysed, words, starts, names);
    }
}
