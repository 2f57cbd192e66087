using System.Collections.Concurrent;
using Sayso.Documents;
using Sayso.Language.Lemmas;
using Sayso.Language.Network;

namespace Sayso.Language;

/// <summary>
/// The language engine: text in; sentences, words, tags, lemmas, trees and names out. Works on any text; made for English.
/// Immutable and thread-safe: one for a whole program. The same text gives the same analysis.
/// </summary>
public sealed class LanguageModel
{
    private const int ChunkWords = 1024;            // words read at once: enough to fill the processor, little memory

    // Trees take time and memory that grow with the square of a sentence's words. Its tokens are few enough whatever the text; of
    // words, a token may have thirty.
    private const int MostWords = 1000;

    /// <summary>What the states of words are kept in: one is 1/127.</summary>
    internal const float StateScale = 127;

    private readonly SentenceNetwork _network;
    private readonly Lemmatiser _lemmatiser;
    private readonly ConcurrentBag<NetworkWorkspace> _idle = [];    // one for each thread at most: fresh memory costs a tenth of the time

    private LanguageModel(ModelFile file, SentenceNetwork network, Lemmatiser lemmatiser) => (File, _network, _lemmatiser) = (file, network, lemmatiser);

    /// <summary>The file of its network: later stages share the vectors in it.</summary>
    internal ModelFile File { get; }

    /// <summary>Numbers in a word's state, see <see cref="Analysis.States"/>.</summary>
    internal int StateWidth => _network.StateWidth;

    /// <summary>Loads the models and checks each against its card.</summary>
    /// <param name="directory">The folder with the models; null for the folder "models" beside the program.</param>
    /// <exception cref="ModelException">A model is missing, damaged or of another version; the message says which and what to do.</exception>
    public static LanguageModel Load(string? directory = null)
    {
        var folder = new ModelFolder(directory ?? ModelFolder.BesideProgram);
        var network = folder.Read(SentenceNetwork.ModelName);
        try
        {
            return new LanguageModel(network, new SentenceNetwork(network), Lemmatiser.Load(folder.Read(Lemmatiser.ModelName)));
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // The bytes are those of its card, but its tables do not fit each other.
            throw new ModelException($"The model \"{network.Name}\" has another shape than this version of Sayso works with. Install the models that belong to it.", e);
        }
    }

    /// <summary>Analyses a text; time and memory grow linearly with it. Any text will do: an empty one has no word.</summary>
    /// <param name="text">The text; no character of it is changed.</param>
    public Analysis Analyse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var analysed = TextAnalyser.Analyse(text);
        var spans = new List<(TextSpan Span, int Token, bool Joined)>(analysed.Tokens.Count + 16);
        var starts = new int[analysed.Sentences.Count + 1];
        for (var i = 0; i < analysed.Sentences.Count; i++)
        {
            var sentence = analysed.Sentences[i];
            var words = WordSplitter.Split(analysed, sentence.FirstToken, sentence.EndToken);
            spans.AddRange(words.Count <= MostWords ? words : Whole(analysed, sentence));
            starts[i + 1] = spans.Count;
        }

        var states = new sbyte[spans.Count * StateWidth];
        var rows = Rows(analysed, spans, starts, states);
        var made = new Word[spans.Count];
        for (var i = 0; i < starts.Length - 1; i++)
        {
            var uniform = LetterCases.IsUniform(text.AsSpan(analysed.Sentences[i].Span.Start, analysed.Sentences[i].Span.Length));
            for (var w = starts[i]; w < starts[i + 1]; w++)
            {
                made[w] = Word(text, spans[w], rows[w], starts[i], uniform);
            }
        }

        return new Analysis(analysed, made, starts, NameAgreement.Of(text, NameSpans.Of(text, spans, rows, starts), made)) { States = states };
    }

    // One word a token, for a sentence that is none: "a-b-c-d a-b-c-d …" for pages.
    private static IEnumerable<(TextSpan Span, int Token, bool Joined)> Whole(AnalysedText analysed, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            yield return (analysed.Tokens[i].Span, i, false);
        }
    }

    private Word Word(string text, (TextSpan Span, int Token, bool Joined) word, WordRow row, int sentence, bool uniform)
    {
        var (upos, xpos) = ((PartOfSpeech)row.Upos, _network.Xpos[row.Xpos]);
        var lemma = _lemmatiser.Lemma(text.AsSpan(word.Span.Start, word.Span.Length), upos, xpos, uniform);
        return row.Head == 0
            ? new Word(word.Span, word.Token, upos, xpos, lemma, -1, "root") { Joined = word.Joined }
            : new Word(word.Span, word.Token, upos, xpos, lemma, sentence + row.Head - 1, _network.Relations[row.Relation]) { Joined = word.Joined };
    }

    private static void Keep(ReadOnlySpan<float> states, Span<sbyte> kept)
    {
        unchecked
        {
            for (var i = 0; i < kept.Length; i++)
            {
                kept[i] = (sbyte)MathF.Round(states[i] * StateScale);
            }
        }
    }

    // A sentence of numbers alone: tags by what a token is made of, and every word hangs on the first.
    private void Flat(AnalysedText analysed, List<(TextSpan Span, int Token, bool Joined)> spans, int first, int end, WordRow[] rows)
    {
        for (var i = first; i < end; i++)
        {
            var (upos, xpos) = analysed.Tokens[spans[i].Token].Kind switch
            {
                TokenKind.Number or TokenKind.Word => (PartOfSpeech.Num, "CD"),
                TokenKind.Punctuation => (PartOfSpeech.Punct, ","),
                _ => (PartOfSpeech.Sym, "SYM"),
            };
            rows[i] = new WordRow((byte)upos, Place(_network.Xpos, xpos), i == first ? 0 : 1, Place(_network.Relations, upos == PartOfSpeech.Punct ? "punct" : "flat"), NameLabels.Outside);
        }
    }

    private static byte Place(IReadOnlyList<string> labels, string label)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if (string.Equals(labels[i], label, StringComparison.Ordinal))
            {
                return (byte)i;
            }
        }

        return 0;
    }

    private WordRow[] Rows(AnalysedText analysed, List<(TextSpan Span, int Token, bool Joined)> spans, int[] starts, sbyte[] states)
    {
        var text = analysed.Text;
        var passedOver = NumberRuns.Of(analysed);
        var rows = new WordRow[spans.Count];
        var features = new WordFeatures[Math.Min(spans.Count, ChunkWords)];
        var workspace = _idle.TryTake(out var idle) ? idle : new NetworkWorkspace();
        for (var first = 0; first < starts.Length - 1;)
        {
            var end = first + 1;
            if (passedOver[first])
            {
                Flat(analysed, spans, starts[first], starts[end], rows);
                first = end;
                continue;
            }

            while (end < starts.Length - 1 && !passedOver[end] && starts[end + 1] - starts[first] <= ChunkWords)
            {
                end++;
            }

            var (from, count) = (starts[first], starts[end] - starts[first]);
            if (features.Length < count)
            {
                features = new WordFeatures[count];
            }

            for (var i = 0; i < count; i++)
            {
                features[i] = WordFeatures.Of(text.AsSpan(spans[from + i].Span.Start, spans[from + i].Span.Length));
            }

            _network.Run(features.AsSpan(0, count), starts.AsSpan(first, end - first + 1), rows.AsSpan(from, count), workspace);
            Keep(workspace.States(count * StateWidth), states.AsSpan(from * StateWidth, count * StateWidth));
            first = end;
        }

        workspace.Trim();
        _idle.Add(workspace);
        return rows;
    }
}
