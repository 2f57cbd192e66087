namespace Sayso.Documents;

/// <summary>The forms in which a report comes in.</summary>
public enum DocumentFormat
{
    /// <summary>By the ending of the name (.txt .html .htm .xhtml .jsonl .ndjson .json); for any other name, by how the content starts.</summary>
    Auto,

    /// <summary>Plain text; one document.</summary>
    Text,

    /// <summary>A web page; one document.</summary>
    Html,

    /// <summary>One JSON object a line, <c>{"id", "text", "title"?, "outlet"?, "published"?, "byline"?, "url"?}</c>; one document a line.</summary>
    JsonLines,
}
