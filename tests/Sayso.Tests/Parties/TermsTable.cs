namespace Sayso.Tests.Parties;

/// <summary>Who is quoted on which terms, and what the article says of why somebody is not named. The notation is that of the statements' tables.</summary>
internal static class TermsTable
{
    public const string Terms = """
        Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | name: Mira Solen | kind: person 1
        Harbour master Mira Solen said the quay was closed.
          Harbour master Mira Solen | said | the quay was closed | indirect says named | name: Mira Solen | as: Harbour master | kind: person 1
        The Halven Dockers Union said the quay was closed.
          The Halven Dockers Union | said | the quay was closed | indirect says named | name: Halven Dockers Union | kind: organization
        The ministry said the quay was closed.
          The ministry | said | the quay was closed | indirect says named | name: The ministry | kind: organization
        Police said the quay was closed.
          Police | said | the quay was closed | indirect says unnamed-role | name: Police | kind: group
        Prosecutors said the quay was closed.
          Prosecutors | said | the quay was closed | indirect says unnamed-role | kind: group
        Residents said the quay was closed.
          Residents | said | the quay was closed | indirect says unnamed-role | kind: group
        Two witnesses said the quay was closed.
          Two witnesses | said | the quay was closed | indirect says unnamed-role | kind: group 2
        A spokeswoman for the ministry said the quay was closed.
          A spokeswoman for the ministry | said | the quay was closed | indirect says unnamed-role | kind: person 1
        The ministry’s spokesman said the quay was closed.
          The ministry’s spokesman | said | the quay was closed | indirect says unnamed-role | kind: person 1
        Varnia’s Foreign Ministry said the quay was closed.
          Varnia’s Foreign Ministry | said | the quay was closed | indirect says named | name: Varnia’s Foreign Ministry | kind: organization
        The Supreme Court said the quay was closed.
          The Supreme Court | said | the quay was closed | indirect says named | name: Supreme Court | kind: organization
        Chief Engineer Danel Oru said the quay was closed.
          Chief Engineer Danel Oru | said | the quay was closed | indirect says named | name: Danel Oru | as: Chief Engineer | kind: person 1
        The mayor’s office said the quay was closed.
          The mayor’s office | said | the quay was closed | indirect says named | kind: organization
        A senior official at the harbour authority said the quay was closed.
          A senior official at the harbour authority | said | the quay was closed | indirect says unnamed-role | kind: person 1
        Three aides to the minister said the quay was closed.
          Three aides to the minister | said | the quay was closed | indirect says unnamed-role | kind: group 3
        A former employee said the quay was closed.
          A former employee | said | the quay was closed | indirect says unnamed-role | kind: person 1
        Sources said the quay was closed.
          Sources | said | the quay was closed | indirect says anonymous | kind: group
        A source said the quay was closed.
          A source | said | the quay was closed | indirect says anonymous | kind: person 1
        A security source said the quay was closed.
          A security source | said | the quay was closed | indirect says anonymous | kind: person 1
        Insiders said the quay was closed.
          Insiders | said | the quay was closed | indirect says anonymous | kind: group
        Two people briefed on the talks said the quay was closed.
          Two people briefed on the talks | said | the quay was closed | indirect says anonymous | kind: group 2
        A person familiar with the matter said the quay was closed.
          A person familiar with the matter | said | the quay was closed | indirect says anonymous | kind: person 1
        A person close to the minister said the quay was closed.
          A person close to the minister | said | the quay was closed | indirect says anonymous | kind: person 1
        An unnamed official said the quay was closed.
          An unnamed official | said | the quay was closed | indirect says anonymous | kind: person 1 | anonymity: unnamed
        A diplomat with direct knowledge of the talks said the quay was closed.
          A diplomat with direct knowledge of the talks | said | the quay was closed | indirect says anonymous | kind: person 1
        The indictment says the quay was closed.
          The indictment | says | the quay was closed | indirect says document | kind: document
        Court papers show that the quay was closed.
          Court papers | show | that the quay was closed | indirect says document factive | kind: document
        A memo obtained by the Halven Courier says the quay was closed.
          A memo obtained by the Halven Courier | says | the quay was closed | indirect says document | kind: document | via: Halven Courier
        A report by the harbour authority found that the quay was unsafe.
          A report by the harbour authority | found | that the quay was unsafe | indirect says document | kind: document
        The letter said the quay was closed.
          The letter | said | the quay was closed | indirect says document | kind: document
        According to ship records, the quay was closed.
          ship records | According to | the quay was closed | indirect says document | kind: document
        """;

    public const string Anonymity = """
        “The quay is closed,” said an official, speaking on condition of anonymity.
          an official | said | “The quay is closed,” | direct says anonymous | anonymity: speaking on condition of anonymity
        “The quay is closed,” said an official who spoke on condition of anonymity because she feared for her job.
          an official who spoke on condition of anonymity because she feared for her job | said | “The quay is closed,” | direct says anonymous
          | anonymity: spoke on condition of anonymity | reason: she feared for her job
        An official said the quay was closed, speaking on condition of anonymity because he was not authorized to speak publicly.
          An official | said | the quay was closed | indirect says anonymous stock
          | anonymity: speaking on condition of anonymity | reason: he was not authorized to speak publicly
        An official said the quay was closed. The official asked not to be named, citing company policy.
          An official | said | the quay was closed | indirect says anonymous | anonymity: asked not to be named | reason: company policy
        “They beat us,” said a miner, who asked not to be identified for fear of reprisal.
          a miner, who asked not to be identified for fear of reprisal | said | “They beat us,” | direct says anonymous
          | anonymity: asked not to be identified | reason: for fear of reprisal
        “They beat us,” said a miner who declined to be named.
          a miner who declined to be named | said | “They beat us,” | direct says anonymous | anonymity: declined to be named
        An aide, who requested anonymity to discuss private talks, said the deal was dead.
          An aide, who requested anonymity to discuss private talks | said | the deal was dead | indirect says anonymous
          | anonymity: requested anonymity | reason: to discuss private talks
        Two officials said the deal was dead. Both spoke on the condition of anonymity.
          Two officials | said | the deal was dead | indirect says anonymous | anonymity: spoke on the condition of anonymity
        An official, who was not authorised to speak to the media, said the deal was dead.
          An official, who was not authorised to speak to the media | said | the deal was dead | indirect says anonymous stock
          | anonymity: was not authorised to speak to the media | reason: not authorised to speak to the media
        “They beat us,” said a nurse whose name was withheld for her safety.
          a nurse whose name was withheld for her safety | said | “They beat us,” | direct says anonymous
          | anonymity: whose name was withheld | reason: for her safety
        A diplomat, who spoke on condition that he not be named, said the deal was dead.
          A diplomat, who spoke on condition that he not be named | said | the deal was dead | indirect says anonymous
          | anonymity: spoke on condition that he not be named
        The deal was dead, said an envoy who did not want to be identified because the talks were private.
          an envoy who did not want to be identified because the talks were private | said | The deal was dead | indirect says anonymous
          | anonymity: did not want to be identified | reason: the talks were private
        An official was granted anonymity to speak candidly. The deal was dead, the official said.
          the official | said | The deal was dead | indirect says anonymous | anonymity: was granted anonymity | reason: to speak candidly
        Jelko Marsin said the deal was dead. An official, speaking on condition of anonymity, said it was alive.
          Jelko Marsin | said | the deal was dead | indirect says named
          An official | said | it was alive | indirect says anonymous | anonymity: speaking on condition of anonymity
        """;
}
