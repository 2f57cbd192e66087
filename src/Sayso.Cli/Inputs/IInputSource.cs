using Sayso.Documents;

namespace Sayso.Cli.Inputs;

/// <summary>A document as an input gave it, and what else a command knows of it.</summary>
/// <param name="Result">The document, or why there is none.</param>
internal record GivenDocument(DocumentResult Result);

/// <summary>Opens inputs and gives what they hold.</summary>
internal interface IInputSource
{
    /// <summary>Whether the input may hold many documents, so that it is worth reading piece by piece.</summary>
    bool MayHoldMany(Input input);

    /// <summary>The documents of an input, as they are asked for; what cannot be read is one without a document.</summary>
    IEnumerable<GivenDocument> Read(Input input);
}
