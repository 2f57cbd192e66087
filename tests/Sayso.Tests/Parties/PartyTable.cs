namespace Sayso.Tests.Parties;

/// <summary>
/// Who is who over a text: surnames, pronouns, titles, acronyms, and people who must not be merged. The notation is that of the
/// statements' tables.
/// </summary>
internal static class PartyTable
{
    public const string OneParty = """
        Jelko Marsin said the dam would hold. Marsin said it was new.
          Jelko Marsin | said | the dam would hold | indirect says named | name: Jelko Marsin
          Marsin | said | it was new | indirect says named | name: Jelko Marsin
        Jelko Marsin said the dam would hold. Mr. Marsin said it was new.
          Jelko Marsin | said | the dam would hold | indirect says named | name: Jelko Marsin
          Mr. Marsin | said | it was new | indirect says named | name: Jelko Marsin
        Marsin will resign, an aide said. Jelko Marsin said he would stay.
          an aide | said | Marsin will resign | indirect says unnamed-role | name: an aide
          Jelko Marsin | said | he would stay | indirect promises named | name: Jelko Marsin
        Mayor Jelko Marsin met the engineers. “The dam will hold,” Marsin said.
          Marsin | said | “The dam will hold,” | direct says named | name: Jelko Marsin | as: Mayor
        Jelko Marsin, the mayor of Tolmen, said the dam would hold. “It is new,” he said.
          Jelko Marsin, the mayor of Tolmen | said | the dam would hold | indirect says named | name: Jelko Marsin | as: mayor of Tolmen
          he | said | “It is new,” | direct says named | name: Jelko Marsin | as: mayor of Tolmen
        Jelko Marsin, the mayor of Tolmen, said the dam would hold. The mayor said it was new.
          Jelko Marsin, the mayor of Tolmen | said | the dam would hold | indirect says named | name: Jelko Marsin
          The mayor | said | it was new | indirect says named | name: Jelko Marsin
        The Free Coast Brigade (FCB) said the bridge was down. The FCB said it was old.
          The Free Coast Brigade (FCB) | said | the bridge was down | indirect says named | name: Free Coast Brigade | kind: organization
          The FCB | said | it was old | indirect says named | name: Free Coast Brigade
        The Free Coast Brigade, or FCB, burned the bridge. The FCB said it was old.
          The FCB | said | it was old | indirect says named | name: Free Coast Brigade
        The Varnian interior ministry said the quay was closed. The ministry said it was unsafe.
          The Varnian interior ministry | said | the quay was closed | indirect says named | name: The Varnian interior ministry
          The ministry | said | it was unsafe | indirect says named | name: The Varnian interior ministry
        Police said the quay was closed. They said it was unsafe.
          Police | said | the quay was closed | indirect says unnamed-role | name: Police
          They | said | it was unsafe | indirect says unnamed-role | name: Police
        A senior official said the quay was closed. The official said it was unsafe.
          A senior official | said | the quay was closed | indirect says unnamed-role | name: A senior official
          The official | said | it was unsafe | indirect says unnamed-role | name: A senior official
        The Halven Dockers Union said the quay was closed. “It is unsafe,” it said.
          The Halven Dockers Union | said | the quay was closed | indirect says named | name: Halven Dockers Union
          it | said | “It is unsafe,” | direct says named | name: Halven Dockers Union
        Dr. Sela Dunmor treated the miners. “They are weak,” Dr. Dunmor said.
          Dr. Dunmor | said | “They are weak,” | direct says named | name: Sela Dunmor
        Gen. Pavo Rusk led the raid. “We won,” the general said.
          the general | said | “We won,” | direct says named | name: Pavo Rusk
        The mayor opened the gate herself. “Come in, all of you,” she told the crowd.
          she | told | “Come in, all of you,” | direct says unnamed-role | name: The mayor
        Jelko Marsin said the dam would hold. Ana Petrel said it would not. He said she was wrong.
          Jelko Marsin | said | the dam would hold | indirect says named | name: Jelko Marsin
          Ana Petrel | said | it would not | indirect says named | name: Ana Petrel
          He | said | she was wrong | indirect says named | name: Jelko Marsin
        """;

    public const string TwoParties = """
        An official said the quay was closed. A second official said it was open.
          An official | said | the quay was closed | indirect says unnamed-role | name: An official
          A second official | said | it was open | indirect says unnamed-role | name: A second official
        A police official said the quay was closed. A hospital official said two men had died.
          A police official | said | the quay was closed | indirect says unnamed-role | name: A police official
          A hospital official | said | two men had died | indirect says unnamed-role | name: A hospital official
        A police official said the quay was closed. A hospital official said two men had died. The hospital official said both were old.
          A police official | said | the quay was closed | indirect says unnamed-role | name: A police official
          A hospital official | said | two men had died | indirect says unnamed-role | name: A hospital official
          The hospital official | said | both were old | indirect says unnamed-role | name: A hospital official
        Mr. Marsin said the dam would hold. Ms. Solen said it would not. He said she was wrong. She said he was.
          Mr. Marsin | said | the dam would hold | indirect says named | name: Marsin
          Ms. Solen | said | it would not | indirect says named | name: Solen
          He | said | she was wrong | indirect says named | name: Marsin
          She | said | he was | indirect says named | name: Solen
        Jelko Marsin said the dam would hold. Pavo Rusk said it would not. “It is old,” he said.
          Jelko Marsin | said | the dam would hold | indirect says named | name: Jelko Marsin
          Pavo Rusk | said | it would not | indirect says named | name: Pavo Rusk
          he | said | “It is old,” | direct says named | name: Pavo Rusk
        Jelko Marsin said the dam would hold. His wife, Ana Marsin, said it would not.
          Jelko Marsin | said | the dam would hold | indirect says named | name: Jelko Marsin
          His wife, Ana Marsin | said | it would not | indirect says named | name: Ana Marsin
        A spokesman for the army said the bridge was down. A spokesman for the rebels said it was not.
          A spokesman for the army | said | the bridge was down | indirect says unnamed-role | name: A spokesman for the army
          A spokesman for the rebels | said | it was not | indirect says unnamed-role | name: A spokesman for the rebels
        The interior ministry said the quay was closed. The health ministry said two men had died.
          The interior ministry | said | the quay was closed | indirect says named | name: The interior ministry
          The health ministry | said | two men had died | indirect says named | name: The health ministry
        """;

    public const string TimesOfSpeech = """
        [2031-03-06] Mira Solen said on Tuesday that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | time: 2031-03-04 Tuesday
        [2031-03-06] Mira Solen said Monday the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | time: 2031-03-03 Monday
        [2031-03-06] On Wednesday, Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | time: 2031-03-05 Wednesday
        [2031-03-06] Mira Solen on Thursday said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | time: 2031-03-06 Thursday
        [2031-03-06] “The quay is closed,” Mira Solen said on Friday.
          Mira Solen | said | “The quay is closed,” | direct says named | time: 2031-02-28 Friday
        [2031-03-06] Mira Solen said yesterday that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | time: 2031-03-05 yesterday
        [2031-03-06] Mira Solen said today that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | time: 2031-03-06 today
        [2031-03-06] Mira Solen said on Dec. 30 that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | time: 2030-12-30 Dec. 30
        [2031-03-06] Mira Solen said on 4 March that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | time: 2031-03-04 4 March
        [2031-03-06] Mira Solen said in a statement on March 4 that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | time: 2031-03-04 March 4
        [2031-03-06] Mira Solen said the quay was closed on Tuesday.
          Mira Solen | said | the quay was closed on Tuesday | indirect says named
        Mira Solen said on Tuesday that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named
        Mira Solen said on March 4 that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | time: XXXX-03-04 March 4
        Mira Solen said on March 4, 2030, that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | time: 2030-03-04 March 4, 2030
        """;

    public const string TopsAndCapitals = """
        TOLMEN, Varnia, March 4 (NPA) — The dam will hold, Mayor Jelko Marsin said.
          Mayor Jelko Marsin | said | The dam will hold | indirect says named | name: Jelko Marsin
        TOLMEN — According to Mira Solen, the quay was closed.
          Mira Solen | According to | the quay was closed | indirect says named
        PORT HALVEN, Varnia (NPA) - Two men drowned in the harbour, police said.
          police | said | Two men drowned in the harbour | indirect says unnamed-role
        POLICE SAID THE QUAY WAS CLOSED.
          POLICE | SAID | THE QUAY WAS CLOSED | indirect says unnamed-role
        “THE QUAY IS CLOSED,” THE MAYOR SAID.
          THE MAYOR | SAID | “THE QUAY IS CLOSED,” | direct says unnamed-role
        """;
}
