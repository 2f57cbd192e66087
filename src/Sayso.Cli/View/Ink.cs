namespace Sayso.Cli.View;

/// <summary>What a piece of text in the view stands for; colour follows from it, and never says anything that words do not.</summary>
internal enum Ink
{
    /// <summary>The report's words.</summary>
    Plain,

    /// <summary>Headline and section heads.</summary>
    Strong,

    /// <summary>Descriptions and other things on the side.</summary>
    Faint,

    /// <summary>A source given by name.</summary>
    Named,

    /// <summary>A source given by role only.</summary>
    Role,

    /// <summary>A source said to be anonymous, and why.</summary>
    Anonymous,

    /// <summary>A document as source.</summary>
    Paper,

    /// <summary>An ordinary act: says, promises.</summary>
    Act,

    /// <summary>Denies.</summary>
    Denial,

    /// <summary>Accuses, warns.</summary>
    Accusation,

    /// <summary>Claims responsibility.</summary>
    Claim,

    /// <summary>Confirms.</summary>
    Confirmation,
}

/// <summary>The colours, from the sixteen that every terminal has, so that they follow its light or dark theme.</summary>
internal static class InkColors
{
    /// <summary>The end of any colour.</summary>
    public const string Reset = "\e[0m";

    /// <summary>The escape sequence that starts the ink; empty for plain text.</summary>
    public static string Start(Ink ink) => ink switch
    {
        Ink.Strong => "\e[1m",
        Ink.Faint => "\e[2m",
        Ink.Named => "\e[1;32m",
        Ink.Role => "\e[1;36m",
        Ink.Anonymous => "\e[1;35m",
        Ink.Paper => "\e[1;34m",
        Ink.Act => "\e[1m",
        Ink.Denial => "\e[1;31m",
        Ink.Accusation => "\e[1;33m",
        Ink.Claim => "\e[1;33m",
        Ink.Confirmation => "\e[1;32m",
        _ => "",
    };
}
