namespace Sayso.Tests.Parties;

/// <summary>Who is who where rules on single words do not reach: along the chains of mentions. The notation is that of the statements' tables.</summary>
internal static class ChainTable
{
    public const string OneParty = """
        Jelko Marsin met Ana Petrel at the dam. She said it was safe.
          She | said | it was safe | indirect says named | name: Ana Petrel
        Ana Petrel, the mayor of Tolmen, met engineers. Her deputy, Ivo Rand, was there too. “The dam will hold,” he said.
          he | said | “The dam will hold,” | direct says named | name: Ivo Rand | as: deputy
        The Halven Dockers Union met on Monday. The union said it would strike. “We are ready,” it said in a statement.
          The union | said | it would strike | indirect promises named | name: Halven Dockers Union
          it | said | “We are ready,” | direct says named | name: Halven Dockers Union
        Residents of Tolmen fled on Monday. They said the water was rising.
          They | said | the water was rising | indirect says unnamed-role | name: Residents of Tolmen | kind: group
        Ana Petrel and Ivo Rand met on Monday. Both said the talks were useful.
          Both | said | the talks were useful | indirect says unnamed-role | name: Ana Petrel and Ivo Rand | kind: group 2
        Gen. Pavo Rusk and Mira Solen met on Monday. She said it was cold. The general said it was warm.
          She | said | it was cold | indirect says named | name: Mira Solen
          The general | said | it was warm | indirect says named | name: Pavo Rusk
        The Security Service, or SBU, said two men were held. The SBU said both were armed.
          The Security Service | said | two men were held | indirect says named | name: Security Service
          The SBU | said | both were armed | indirect says named | name: Security Service
        Varnia said its troops had left the valley.
          Varnia | said | its troops had left the valley | indirect says named | name: Varnia | kind: place
        """;

    public const string TwoParties = """
        Orlan Marsin spoke to Jelko Rusk on Tuesday. “We agree,” Marsin said. Rusk said nothing had been signed.
          Marsin | said | “We agree,” | direct says named | name: Orlan Marsin
          Rusk | said | nothing had been signed | indirect says named | name: Jelko Rusk
        An official said the men were old. A second official said they were young. The second official also said that the gate was shut.
          An official | said | the men were old | indirect says unnamed-role | name: An official
          A second official | said | they were young | indirect says unnamed-role | name: A second official
          The second official | said | that the gate was shut | indirect says unnamed-role | name: A second official
        Ana Petrel left early. An engineer said the dam was safe.
          An engineer | said | the dam was safe | indirect says unnamed-role | name: An engineer
        """;
}
