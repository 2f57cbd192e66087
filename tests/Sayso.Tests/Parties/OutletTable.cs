namespace Sayso.Tests.Parties;

/// <summary>Statements that came through another outlet, and listeners that are none. The notation is that of the statements' tables.</summary>
internal static class OutletTable
{
    public const string Outlets = """
        The minister told the Tarnside Echo that the port would close.
          The minister | told | that the port would close | indirect says unnamed-role | via: Tarnside Echo
        Jelko Marsin told the state-run news agency Varpress that the talks had failed.
          Jelko Marsin | told | that the talks had failed | indirect says named | via: Varpress
        “The quay is closed,” Mira Solen told the Halven Courier.
          Mira Solen | told | “The quay is closed,” | direct says named | via: Halven Courier
        Mira Solen told Reuters the quay was closed.
          Mira Solen | told | the quay was closed | indirect says named | via: Reuters
        Mira Solen told state television that the quay was closed.
          Mira Solen | told | that the quay was closed | indirect says named | via: state television
        Mira Solen said in an interview with the Halven Courier that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | via: Halven Courier
        “The quay is closed,” Mira Solen said in an interview with Reuters.
          Mira Solen | said | “The quay is closed,” | direct says named | via: Reuters
        Speaking to the Halven Courier, Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | via: Halven Courier
        The Halven Courier reported that the quay was closed.
          The Halven Courier | reported | that the quay was closed | indirect says named | name: Halven Courier | kind: organization | via: Halven Courier
        The quay was closed, Reuters reported.
          Reuters | reported | The quay was closed | indirect says named | via: Reuters
        The quay was closed, according to the Halven Courier.
          the Halven Courier | according to | The quay was closed | indirect says named | via: Halven Courier
        State media said the quay was closed.
          State media | said | the quay was closed | indirect says named | via: State media
        Mira Solen told Reuters the quay was closed. She said it was unsafe.
          Mira Solen | told | the quay was closed | indirect says named | via: Reuters
          She | said | it was unsafe | indirect says named | name: Mira Solen | via: Reuters
        The Halven Courier reported that an official said the quay was closed.
          The Halven Courier | reported | that an official said the quay was closed | indirect says named | via: Halven Courier
          an official | said | the quay was closed | indirect says unnamed-role | via: Halven Courier
        The Halven Courier reported, citing two officials, that the quay was closed.
          two officials | reported | that the quay was closed | indirect says unnamed-role | kind: group 2 | via: Halven Courier
        The Halven Courier, citing a senior official, said the quay was closed.
          a senior official | said | the quay was closed | indirect says unnamed-role | via: Halven Courier
        The delay was first noticed by the Halven Courier, which, citing a nurse, said the quay was closed.
          a nurse | said | the quay was closed | indirect says unnamed-role | via: Halven Courier
        """;

    /// <summary>Through several, the one nearest to the reader first; and people who tell what others said.</summary>
    public const string Chains = """
        Radio Selma reported, citing the Halven Courier, that the quay was closed.
          the Halven Courier | reported | that the quay was closed | indirect says named | chain: Radio Selma > Halven Courier | via: Radio Selma
        “He is alive,” the widow told the Halven Courier, Reuters reported.
          the widow | told | “He is alive,” | direct says unnamed-role | chain: Reuters > Halven Courier | via: Reuters
          Reuters | reported | the widow told the Halven Courier | indirect says named | via: Reuters
        Jelko Marsin said that Mira Solen had promised to pay.
          Jelko Marsin | said | that Mira Solen had promised to pay | indirect says named
          Mira Solen | promised | to pay | indirect promises named | chain: Jelko Marsin | via: Jelko Marsin
        Jelko Marsin said he had promised to pay.
          Jelko Marsin | said | he had promised to pay | indirect says named
          he | promised | to pay | indirect promises named | chain: -
        Jelko Marsin told Reuters that Mira Solen had promised to pay.
          Jelko Marsin | told | that Mira Solen had promised to pay | indirect says named | via: Reuters
          Mira Solen | promised | to pay | indirect promises named | chain: Reuters > Jelko Marsin | via: Reuters
        Jelko Marsin denied that Mira Solen had promised to pay.
          Jelko Marsin | denied | that Mira Solen had promised to pay | indirect denies named
          Mira Solen | promised | to pay | indirect promises named | chain: -
        """;

    public const string NoOutlets = """
        Mira Solen told the court that the quay was closed.
          Mira Solen | told | that the quay was closed | indirect says named
        Mira Solen told the council the quay was closed.
          Mira Solen | told | the quay was closed | indirect says named
        Mira Solen told Jelko Marsin that the quay was closed.
          Mira Solen | told | that the quay was closed | indirect says named
        Mira Solen said in an interview that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named
        Mira Solen told reporters that the Halven Courier was wrong.
          Mira Solen | told | that the Halven Courier was wrong | indirect says named
        """;
}
