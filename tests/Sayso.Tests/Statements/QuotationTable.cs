namespace Sayso.Tests.Statements;

/// <summary>Words between quotation marks: where the cue stands, how far a speaker's words go, and marks that hold no statement.</summary>
internal static class QuotationTable
{
    public const string WhereTheCueStands = """
        “The quay is closed,” Mira Solen said.
          Mira Solen | said | “The quay is closed,” | direct says named | name: Mira Solen | kind: person 1
        “The quay is closed,” said Mira Solen.
          Mira Solen | said | “The quay is closed,” | direct says named | name: Mira Solen | kind: person 1
        “The quay is closed,” said Mira Solen, a spokeswoman for the harbour authority.
          Mira Solen, a spokeswoman for the harbour authority | said | “The quay is closed,” | direct says named
          | name: Mira Solen | as: spokeswoman for the harbour authority | kind: person 1
        “The quay is closed,” said Mira Solen, who runs the harbour.
          Mira Solen, who runs the harbour | said | “The quay is closed,” | direct says named | name: Mira Solen
        “We had no warning,” said the mayor of Tolmen, Jelko Marsin.
          the mayor of Tolmen, Jelko Marsin | said | “We had no warning,” | direct says named | name: Jelko Marsin | as: mayor of Tolmen
        “We had no warning,” a fisherman said.
          a fisherman | said | “We had no warning,” | direct says unnamed-role | name: a fisherman | kind: person 1
        Mira Solen said: “The quay is closed.”
          Mira Solen | said | “The quay is closed.” | direct says named
        Mira Solen said, “The quay is closed.”
          Mira Solen | said | “The quay is closed.” | direct says named
        “The quay,” Mira Solen said, “is closed.”
          Mira Solen | said | “The quay,” … “is closed.” | direct says named
        “The quay,” said Mira Solen, the harbour master, “is closed until noon.”
          Mira Solen, the harbour master | said | “The quay,” … “is closed until noon.” | direct says named | name: Mira Solen | as: harbour master
        “The quay is closed”, Mr Marsin said.
          Mr Marsin | said | “The quay is closed” | direct says named
        "The quay is closed," Mira Solen said.
          Mira Solen | said | "The quay is closed," | direct says named
        ‘The quay is closed,’ said Mira Solen.
          Mira Solen | said | ‘The quay is closed,’ | direct says named
        «The quay is closed,» said Mira Solen.
          Mira Solen | said | «The quay is closed,» | direct says named
        According to Mr. Marsin, “the dam will hold.”
          Mr. Marsin | According to | “the dam will hold.” | direct says named
        “The dam will hold,” according to Mr. Marsin.
          Mr. Marsin | according to | “The dam will hold,” | direct says named
        Speaking in Tolmen, Mr. Marsin said: “The dam will hold.”
          Mr. Marsin | said | “The dam will hold.” | direct says named
        As Mr. Marsin put it, “the dam will hold.”
          Mr. Marsin | put | “the dam will hold.” | direct says named
        Asked about the dam, Mr. Marsin said: “It will hold.”
          Mr. Marsin | said | “It will hold.” | direct says named
        Mira Solen would only say: “The quay is closed.”
          Mira Solen | say | “The quay is closed.” | direct says named
        “The dam will hold,” Mr. Marsin, the mayor, said.
          Mr. Marsin, the mayor | said | “The dam will hold,” | direct says named | name: Marsin | as: mayor
        “It was like thunder,” recalled Sela Dunmor.
          Sela Dunmor | recalled | “It was like thunder,” | direct says named factive
        “Nobody came,” a woman shouted.
          a woman | shouted | “Nobody came,” | direct says unnamed-role
        “The quay is closed,” the harbour authority said in a statement.
          the harbour authority | said | “The quay is closed,” | direct says named | kind: organization
        The statement read: “All flights are cancelled until noon.”
          The statement | read | “All flights are cancelled until noon.” | direct says document | kind: document
        “We sold nothing,” the minister wrote on his Telegram channel.
          the minister | wrote | “We sold nothing,” | direct denies unnamed-role
        “The dam will hold,” Mr. Marsin told the council.
          Mr. Marsin | told | “The dam will hold,” | direct says named
        “The dam will hold,” Mr. Marsin tells visitors.
          Mr. Marsin | tells | “The dam will hold,” | direct says named
        “It is over,” he said with a shrug.
          he | said | “It is over,” | direct says unnamed-role | name: -
        """;

    public const string HowFarTheWordsGo = """
        Mr. Marsin said the raid, “a gift to smugglers,” had failed.
          Mr. Marsin | said | the raid, “a gift to smugglers,” had failed | mixed says named
        “We had no warning. The water came at night. Nobody knocked,” Mr. Marsin said.
          Mr. Marsin | said | “We had no warning. The water came at night. Nobody knocked,” | direct says named
        “We had no warning,” Mr. Marsin said. “The water came at night.”
          Mr. Marsin | said | “We had no warning,” … “The water came at night.” | direct says named
        “We had no warning,” Mr. Marsin said. “The water came at night. ¶ “Nobody knocked on our doors.”
          Mr. Marsin | said | “We had no warning,” … “The water came at night. … “Nobody knocked on our doors.” | direct says named
        “We had no warning,” Mr. Marsin said. ¶ “Nobody knocked on our doors.”
          Mr. Marsin | said | “We had no warning,” … “Nobody knocked on our doors.” | direct says named
        Jelko Marsin was tired. “I have not slept for two nights.”
          Jelko Marsin | - | “I have not slept for two nights.” | direct says named
        Jelko Marsin said the water came at night. “Nobody knocked on our doors.”
          Jelko Marsin | said | the water came at night … “Nobody knocked on our doors.” | mixed says named
        Mr. Marsin paused before he answered: “We were wrong.”
          he | answered | “We were wrong.” | direct says named | name: Marsin
        “The dam will hold,” Mr. Marsin said. “It will not,” Ms. Solen replied.
          Mr. Marsin | said | “The dam will hold,” | direct says named
          Ms. Solen | replied | “It will not,” | direct says named
        “The dam will hold,” Mr. Marsin said. ¶ “It will not,” Ms. Solen replied.
          Mr. Marsin | said | “The dam will hold,” | direct says named
          Ms. Solen | replied | “It will not,” | direct says named
        “I heard Anton say ‘run’ and I ran,” Sela Dunmor said.
          Sela Dunmor | said | “I heard Anton say ‘run’ and I ran,” | direct says named
        “He told me, ‘Sign it or leave,’ and I signed,” Ms. Dunmor said.
          Ms. Dunmor | said | “He told me, ‘Sign it or leave,’ and I signed,” | direct says named
        “The talks failed,” the minister said, adding that a new round was possible.
          the minister | said | “The talks failed,” | direct says unnamed-role
          the minister | adding | that a new round was possible | indirect says unnamed-role
        “The dam will hold,” Mr. Marsin said, but Ms. Solen said it would not.
          Mr. Marsin | said | “The dam will hold,” | direct says named
          Ms. Solen | said | it would not | indirect says named
        Mr. Marsin said the plan was “a gift to smugglers” and should be dropped.
          Mr. Marsin | said | the plan was “a gift to smugglers” and should be dropped | mixed says named
        Mr. Marsin said the plan was “a gift to smugglers.”
          Mr. Marsin | said | the plan was “a gift to smugglers.” | mixed says named
        The plan is “a gift to smugglers,” Mr. Marsin said.
          Mr. Marsin | said | The plan is “a gift to smugglers,” | mixed says named
        “The plan is dead” and nobody should revive it, Mr. Marsin said.
          Mr. Marsin | said | “The plan is dead” and nobody should revive it | mixed says named
        Critics called the plan “a gift to smugglers.”
          Critics | called | the plan “a gift to smugglers.” | mixed says unnamed-role | kind: group
        Jelko Marsin opened the hearing. ¶ “The dam will hold,” he said.
          he | said | “The dam will hold,” | direct says named | name: Jelko Marsin
        “The dam will hold,” Mr. Marsin said, his hand on the rail.
          Mr. Marsin | said | “The dam will hold,” | direct says named
        “First we count,” the judge said. “Then we talk. Then we rest.” The hall was silent.
          the judge | said | “First we count,” … “Then we talk. Then we rest.” | direct says unnamed-role
        """;

    public const string MarksWithoutAStatement = """
        The so-called “peace march” ended in Tolmen.
        The film “The Long Harbour” opens in Tolmen on Friday.
        The ship “Maid of Tolmen” sank in the harbour.
        Nils “the Eel” Brannok was buried in Tolmen.
        """;
}
