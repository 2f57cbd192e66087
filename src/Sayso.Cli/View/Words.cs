using System.Globalization;
using Sayso.Figures;
using Sayso.Statements;
using Sayso.Web.Wording;

namespace Sayso.Cli.View;

/// <summary>The words and marks in which the view puts the values of a reading.</summary>
internal static partial class Words
{
    /// <summary>The terms, in the order of the legend.</summary>
    public static readonly IReadOnlyList<Terms> AllTerms = [Terms.Named, Terms.UnnamedRole, Terms.Anonymous, Terms.Document, Terms.None];

    /// <summary>The mark of the terms on which a source is quoted; one column.</summary>
    public static string Mark(Terms terms, bool unicode) => (terms, unicode) switch
    {
        (Terms.Named, true) => "●",
        (Terms.UnnamedRole, true) => "◐",
        (Terms.Anonymous, true) => "○",
        (Terms.Document, true) => "▤",
        (_, true) => "–",
        (Terms.Named, false) => "*",
        (Terms.UnnamedRole, false) => "+",
        (Terms.Anonymous, false) => "o",
        (Terms.Document, false) => "=",
        _ => "-",
    };

    /// <summary>The terms in a word or two, at most nine columns.</summary>
    public static string Of(Terms terms) => terms switch
    {
        Terms.Named => "named",
        Terms.UnnamedRole => "role only",
        Terms.Anonymous => "anonymous",
        Terms.Document => "document",
        _ => "no source",
    };

    /// <summary>What the terms mean, for the legend.</summary>
    public static string Meaning(Terms terms) => terms switch
    {
        Terms.Named => "named",
        Terms.UnnamedRole => "by role or group only",
        Terms.Anonymous => "anonymous",
        Terms.Document => "a document",
        _ => "no source given",
    };

    /// <summary>The ink of the terms.</summary>
    public static Ink InkOf(Terms terms) => terms switch
    {
        Terms.Named => Ink.Named,
        Terms.UnnamedRole => Ink.Role,
        Terms.Anonymous => Ink.Anonymous,
        Terms.Document => Ink.Paper,
        _ => Ink.Faint,
    };

    /// <summary>The act as the verb of a sentence whose subject is the source and whose object the content.</summary>
    public static string Of(Act act, bool negated) => (act, negated) switch
    {
        (Act.Says, false) => "SAYS",
        (Act.Says, true) => "DOES NOT SAY",
        (Act.Denies, false) => "DENIES",
        (Act.Denies, true) => "DOES NOT DENY",
        (Act.Accuses, false) => "ACCUSES",
        (Act.Accuses, true) => "DOES NOT ACCUSE",
        (Act.ClaimsResponsibility, false) => "CLAIMS RESPONSIBILITY",
        (Act.ClaimsResponsibility, true) => "DOES NOT CLAIM RESPONSIBILITY",
        (Act.Confirms, false) => "CONFIRMS",
        (Act.Confirms, true) => "DOES NOT CONFIRM",
        (Act.Estimates, false) => "ESTIMATES",
        (Act.Estimates, true) => "DOES NOT ESTIMATE",
        (Act.Promises, false) => "PROMISES",
        (Act.Promises, true) => "DOES NOT PROMISE",
        (Act.Demands, false) => "DEMANDS",
        (Act.Demands, true) => "DOES NOT DEMAND",
        (Act.Warns, false) => "WARNS",
        (Act.Warns, true) => "DOES NOT WARN",
        (Act.DeclinesComment, _) => "GIVES NO ANSWER",
        (Act.Questions, false) => "ASKS",
        (Act.Questions, true) => "DOES NOT ASK",
        (Act.Thinks, false) => "THINKS",
        (Act.Thinks, true) => "DOES NOT THINK",
        _ => act.ToString(),
    };

    /// <summary>The ink of an act. What is negated stands out as a denial does.</summary>
    public static Ink InkOf(Act act, bool negated) => act switch
    {
        Act.DeclinesComment => Ink.Act,
        _ when negated => Ink.Denial,
        Act.Denies => Ink.Denial,
        Act.Accuses or Act.Warns => Ink.Accusation,
        Act.ClaimsResponsibility => Ink.Claim,
        Act.Confirms => Ink.Confirmation,
        _ => Ink.Act,
    };

    /// <summary>Where a figure stands among others.</summary>
    public static string Of(FigureState state) => FigureWords.Of(state) ?? state.ToString();

    /// <summary>What the numbers of a figure allow: "at least 12 people", "10,000 to 12,000 USD".</summary>
    public static string Of(Figure figure)
    {
        var range = Range(figure.Qualifier, figure.Low, figure.High);
        return figure.Unit switch
        {
            null => range,
            "%" => range + " %",
            var unit => $"{range} {unit}",
        };
    }

    /// <summary>What a number is hedged to: "at least 12", "10,000 to 12,000".</summary>
    public static string Range(Qualifier qualifier, decimal? least, decimal? most) => FigureWords.Range(qualifier, least, most);

    /// <summary>A number of things: "1 report", "2 reports".</summary>
    public static string Count(int count, string thing) => PageText.Count(count, thing);

    /// <summary>A date as people write it, or the value as it stands where it is no date.</summary>
    public static string Date(string value)
        => value.Length >= 10
            && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
            : value;
}
