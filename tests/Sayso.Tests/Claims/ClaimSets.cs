using System.Globalization;
using Sayso.Documents;

namespace Sayso.Tests.Claims;

/// <summary>A text with its labels.</summary>
/// <param name="Item">The text.</param>
/// <param name="Labels">What a person marked in it, in the order of the file.</param>
internal sealed record Labelled<TLabel>(LabelledItem Item, IReadOnlyList<TLabel> Labels);

/// <summary>A report with its labels.</summary>
/// <param name="Item">The report.</param>
/// <param name="Labels">Its incidents and disputes.</param>
internal sealed record LabelledReport(LabelledItem Item, ReportLabels Labels);

/// <summary>The labelled files. No test may show a text of a held-out one, nor what the program makes of it.</summary>
internal static class ClaimSets
{
    /// <summary>Figures to work with.</summary>
    public static IReadOnlyList<Labelled<FigureLabel>> FiguresDevelopment { get; } = Read("figures-development.txt", FigureLabel.Parse);

    /// <summary>Figures to measure with.</summary>
    public static IReadOnlyList<Labelled<FigureLabel>> FiguresHeldOut { get; } = Read("figures-held-out.txt", FigureLabel.Parse);

    /// <summary>Expressions of time to work with.</summary>
    public static IReadOnlyList<Labelled<DateLabel>> DatesDevelopment { get; } = Read("dates-development.txt", DateLabel.Parse);

    /// <summary>Expressions of time to measure with.</summary>
    public static IReadOnlyList<Labelled<DateLabel>> DatesHeldOut { get; } = Read("dates-held-out.txt", DateLabel.Parse);

    /// <summary>Reports to work with.</summary>
    public static IReadOnlyList<LabelledReport> ReportsDevelopment { get; } = Reports("reports-development.txt");

    /// <summary>Reports to measure with.</summary>
    public static IReadOnlyList<LabelledReport> ReportsHeldOut { get; } = Reports("reports-held-out.txt");

    /// <summary>What is read of an item: its text, with its date of publication where it has one.</summary>
    public static Document DocumentOf(LabelledItem item) => new("item", item.Text)
    {
        Published = item.Published is { } date ? new Field(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "label") : null,
    };

    private static List<Labelled<TLabel>> Read<TLabel>(string file, Func<LabelledItem, LabelLine, TLabel> parse)
        => Named(file, () => LabelledFile.Read(file).Select(item => new Labelled<TLabel>(item, [.. item.Lines.Select(line => parse(item, line))])));

    private static List<LabelledReport> Reports(string file)
        => Named(file, () => LabelledFile.Read(file).Select(item => new LabelledReport(item, ReportLabels.Parse(item))));

    private static List<T> Named<T>(string file, Func<IEnumerable<T>> read)
    {
        try
        {
            return [.. read()];
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{file}, {wrong.Message}", wrong);
        }
    }
}
