using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>Reads W3C Web Annotations over a text that is known. For those of many texts see <see cref="AnnotationPage"/>.</summary>
public static class WebAnnotationImport
{
    /// <summary>Reads a page of annotations, those of <paramref name="document"/> among them. What cannot be read or tied to the text is a problem.</summary>
    /// <exception cref="FormatException">It is no page of annotations.</exception>
    public static AnnotationImport Read(Document document, string json) => AnnotationPage.Parse(json).Read(document);
}
