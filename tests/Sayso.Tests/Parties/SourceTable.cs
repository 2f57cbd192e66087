namespace Sayso.Tests.Parties;

/// <summary>
/// How closely a source is told, how many it is, how it knows, by which way it spoke and on which ground rule. The notation is that of the
/// statements' tables.
/// </summary>
internal static class SourceTable
{
    public const string Identities = """
        Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | identity: named | number: one
        The ministry said the quay was closed.
          The ministry | said | the quay was closed | indirect says named | identity: institution | number: -
        The mayor said the quay was closed.
          The mayor | said | the quay was closed | indirect says unnamed-role | identity: titled-only | number: one
        A spokeswoman for the ministry said the quay was closed.
          A spokeswoman for the ministry | said | the quay was closed | indirect says unnamed-role | identity: titled-only | number: one
        A senior official said the quay was closed.
          A senior official | said | the quay was closed | indirect says unnamed-role | identity: described | number: one
        Police said the quay was closed.
          Police | said | the quay was closed | indirect says unnamed-role | identity: collective | number: plural-unspecified
        Officials said the quay was closed.
          Officials | said | the quay was closed | indirect says unnamed-role | identity: collective | number: plural-unspecified
        Two officials said the quay was closed.
          Two officials | said | the quay was closed | indirect says unnamed-role | identity: described | number: two
        Three officials said the quay was closed.
          Three officials | said | the quay was closed | indirect says unnamed-role | identity: described | number: number
        Several residents said the quay was closed.
          Several residents | said | the quay was closed | indirect says unnamed-role | identity: collective | number: several
        Some residents said the quay was closed.
          Some residents | said | the quay was closed | indirect says unnamed-role | identity: collective | number: several
        Sources said the quay was closed.
          Sources | said | the quay was closed | indirect says anonymous | identity: bare | number: plural-unspecified
        A naval source said the quay was closed.
          A naval source | said | the quay was closed | indirect says anonymous | identity: described | number: one
        The indictment says the quay was closed.
          The indictment | says | the quay was closed | indirect says document | identity: document | number: -
        No group claimed responsibility for the fire.
          No group | claimed responsibility | for the fire | indirect claims-responsibility none negated | identity: none | number: -
        """;

    public const string Bases = """
        An official with direct knowledge of the talks said the quay was closed.
          An official with direct knowledge of the talks | said | the quay was closed | indirect says anonymous
          | basis: direct-knowledge with direct knowledge of the talks
        A person familiar with the matter said the quay was closed.
          A person familiar with the matter | said | the quay was closed | indirect says anonymous | basis: direct-knowledge familiar with the matter
        Two people briefed on the talks said the quay was closed.
          Two people briefed on the talks | said | the quay was closed | indirect says anonymous | basis: briefed briefed on the talks
        The firm was broke, said two investors who reviewed its accounts.
          two investors who reviewed its accounts | said | The firm was broke | indirect says anonymous | basis: saw-document reviewed its accounts
        “I saw the blaze,” said a miner.
          a miner | said | “I saw the blaze,” | direct says unnamed-role | basis: own-witness saw the blaze
        Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | basis: -
        """;

    public const string Channels = """
        The firm said in a statement that the quay was closed.
          The firm | said | that the quay was closed | indirect says named | channel: statement in a statement
        In an interview, Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | channel: interview In an interview
        At a news conference, Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | channel: news-conference At a news conference
        Speaking by telephone, Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | channel: call by telephone
        Mira Solen said in an e-mail that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | channel: e-mail in an e-mail
        Mira Solen said in a court filing that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named | channel: court-filing in a court filing
        Mira Solen told the inquiry that the quay was closed.
          Mira Solen | told | that the quay was closed | indirect says named | channel: testimony told the inquiry
        Speaking through an interpreter, Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | channel: translated through an interpreter
        “The quay is closed,” Mira Solen posted on Facebook.
          Mira Solen | posted | “The quay is closed,” | direct says named | channel: social-post posted on Facebook
        In a speech, Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | channel: speech In a speech
        The lawsuit says the quay was closed.
          The lawsuit | says | the quay was closed | indirect says document | channel: court-filing The lawsuit
        A memo obtained by the Halven Courier says the quay was closed.
          A memo obtained by the Halven Courier | says | the quay was closed | indirect says document
          | channel: leaked-document memo obtained by the Halven Courier | via: Halven Courier
        Mira Solen said the court was closed.
          Mira Solen | said | the court was closed | indirect says named | channel: -
        """;

    public const string GroundRules = """
        Officials, speaking on background, said the quay was closed.
          Officials | said | the quay was closed | indirect says anonymous | rule: on background
        Under the Chatham House rule, a delegate said the talks had failed.
          a delegate | said | the talks had failed | indirect says anonymous | rule: Under the Chatham House rule
        The pilot spoke on a not-for-attribution basis. The seats were loose, the pilot said.
          the pilot | said | The seats were loose | indirect says anonymous | rule: on a not-for-attribution basis
        Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named | rule: -
        """;
}
