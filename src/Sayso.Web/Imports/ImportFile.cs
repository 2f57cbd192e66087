namespace Sayso.Web.Imports;

/// <summary>A file that is on its way in.</summary>
/// <param name="Name">What it was sent as: any text.</param>
/// <param name="Content">Its bytes, read once, before the next file is asked for.</param>
internal sealed record ImportFile(string Name, Stream Content);
