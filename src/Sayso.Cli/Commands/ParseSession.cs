using System.Buffers;
using Sayso.Cli.Output;
using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Cli.Commands;

/// <summary>Does what <c>sayso parse</c> was asked for.</summary>
internal sealed class ParseSession(InputOptions options, Messages messages, TimeProvider time)
{
    /// <summary>Runs it and gives the exit code.</summary>
    public int Run() => new RunSession<ParsedDocument>(options, "parse", "sentence", messages, time)
        .Run(null, static () => Parser(LanguageModel.Load()), static (output, _) => new ConlluOutput(output));

    private static Func<DocumentResult, ParsedDocument> Parser(LanguageModel model) => result =>
    {
        if (result.Document is not { } document)
        {
            return ParsedDocument.Unreadable(result.Id, result.Problems);
        }

        var analysis = model.Analyse(document.Text);
        if (analysis.Words.Count == 0)
        {
            return ParsedDocument.Unreadable(result.Id, [new Problem("empty", $"{result.Id}: there is no word in it; give a report, or leave it out")]);
        }

        var conllu = new ArrayBufferWriter<byte>();
        ConlluWriter.Write(document, analysis, conllu);
        return new ParsedDocument(result.Id, document, result.Problems, analysis.Text.Sentences.Count, conllu.WrittenMemory);
    };
}
