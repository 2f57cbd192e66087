using System.CommandLine;

namespace Sayso.Cli.Ledgers;

/// <summary>What <c>sayso import</c> is to do.</summary>
/// <param name="Format">brat or web-annotation.</param>
/// <param name="Input">The file, or of brat the folder.</param>
/// <param name="Ledger">The ledger.</param>
/// <param name="By">Who made the annotations.</param>
/// <param name="Note">Why; null where not said.</param>
internal sealed record ImportAsked(string Format, string Input, string Ledger, string By, string? Note);

/// <summary>The command line of <c>sayso import</c>.</summary>
internal sealed class ImportCommand : Command
{
    private static readonly string[] Formats = [ExportFormats.Brat, ExportFormats.WebAnnotation];

    /// <summary>Makes the command.</summary>
    /// <param name="run">Does it and gives the exit code.</param>
    public ImportCommand(Func<ImportAsked, int> run)
        : base("import", "Bring in what people corrected in other programs.")
    {
        var format = new Argument<string>("FORMAT");
        format.CompletionSources.Add(Formats);
        format.Validators.Add(ExportCommand.OneOf(Formats));
        var input = new Argument<string>("FILE");
        Add(format);
        Add(input);
        var ledger = new LedgerOption(this);
        var by = new Option<string?>("--by") { HelpName = "NAME" };
        var note = new Option<string?>("--note") { HelpName = "WHY" };
        Add(by);
        Add(note);
        SetAction(parsed => run(new ImportAsked(parsed.GetRequiredValue(format), parsed.GetRequiredValue(input), ledger.Of(parsed), parsed.GetValue(by) ?? Environment.UserName, parsed.GetValue(note))));
    }
}
