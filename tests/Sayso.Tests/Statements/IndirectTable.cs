namespace Sayso.Tests.Statements;

/// <summary>Words in the reporter's own: complements, "according to", headlines, transcripts, the passive.</summary>
internal static class IndirectTable
{
    public const string Complements = """
        Mira Solen said that the quay was closed.
          Mira Solen | said | that the quay was closed | indirect says named
        Mira Solen said the quay was closed.
          Mira Solen | said | the quay was closed | indirect says named
        The quay was closed, Mira Solen said.
          Mira Solen | said | The quay was closed | indirect says named
        The quay was closed, said Mira Solen, the harbour master.
          Mira Solen, the harbour master | said | The quay was closed | indirect says named
        The quay, Mira Solen said, was closed.
          Mira Solen | said | The quay … was closed | indirect says named
        Mira Solen told reporters the quay was closed.
          Mira Solen | told | the quay was closed | indirect says named
        Mira Solen told the council that the quay was closed.
          Mira Solen | told | that the quay was closed | indirect says named
        Mira Solen, who runs the harbour, said the quay was closed.
          Mira Solen, who runs the harbour | said | the quay was closed | indirect says named | name: Mira Solen
        In a statement, the firm said it had paid nobody.
          the firm | said | it had paid nobody | indirect denies named
        In Tolmen, residents said the water came at night.
          residents | said | the water came at night | indirect says unnamed-role | kind: group
        The army announced the capture of Tolmen.
          The army | announced | the capture of Tolmen | indirect says named | kind: organization
        The minister said he would resign, adding that his deputy would follow.
          The minister | said | he would resign | indirect promises unnamed-role
          The minister | adding | that his deputy would follow | indirect says unnamed-role
        The army said its troops had crossed the river, but the rebels said they had not.
          The army | said | its troops had crossed the river | indirect says named
          the rebels | said | they had not | indirect says unnamed-role
        Officials say that if the dam breaks, Tolmen will be lost.
          Officials | say | that if the dam breaks, Tolmen will be lost | indirect says unnamed-role
        Mr. Marsin said on Thursday, after a night of talks, that the dam would hold.
          Mr. Marsin | said | that the dam would hold | indirect says named
        Asked whether he would resign, Mr. Marsin said he would not.
          Mr. Marsin | said | he would not | indirect says named
        Mr. Marsin said he had not denied the strike.
          Mr. Marsin | said | he had not denied the strike | indirect says named
          he | denied | the strike | indirect denies named negated
        Mr. Marsin said Ms. Solen had told him that the quay was closed.
          Mr. Marsin | said | Ms. Solen had told him that the quay was closed | indirect says named
          Ms. Solen | told | that the quay was closed | indirect says named | via: Marsin
        Mr. Marsin described the raid as a stupid mistake.
          Mr. Marsin | described | the raid as a stupid mistake | indirect says named
        The ministry accused the rebels of burning the bridge.
          The ministry | accused | the rebels of burning the bridge | indirect accuses named
        Jelko Marsin denied taking money from the firm.
          Jelko Marsin | denied | taking money from the firm | indirect denies named
        The firm denied that it had paid him.
          The firm | denied | that it had paid him | indirect denies named
        The firm denied the report.
          The firm | denied | the report | indirect denies named
        Water levels are falling, the agency’s weekly report said.
          the agency’s weekly report | said | Water levels are falling | indirect says document
        If the dam breaks, the mayor said, nobody will be left.
          the mayor | said | If the dam breaks … nobody will be left | indirect says unnamed-role conditional
        Supporters say the plan is fair; critics say it is theft.
          Supporters | say | the plan is fair | indirect says unnamed-role
          critics | say | it is theft | indirect says unnamed-role
        In her letter, Ms. Solen wrote that the quay was closed.
          Ms. Solen | wrote | that the quay was closed | indirect says named
        Reporters asked why the dam had broken.
          Reporters | asked | why the dam had broken | indirect questions unnamed-role
        The firm plans to close the mine.
          The firm | plans | to close the mine | indirect thinks named
        Kavaria said it would close its border with Varnia.
          Kavaria | said | it would close its border with Varnia | indirect says named
        The minister has said that the bridge is safe.
          The minister | said | that the bridge is safe | indirect says unnamed-role
        The minister is saying that the bridge is safe.
          The minister | saying | that the bridge is safe | indirect says unnamed-role
        The minister also said the bridge was safe.
          The minister | said | the bridge was safe | indirect says unnamed-role
        Both the mayor and the governor said the bridge was safe.
          Both the mayor and the governor | said | the bridge was safe | indirect says unnamed-role
        """;

    public const string AccordingTo = """
        According to Mira Solen, the quay was closed.
          Mira Solen | According to | the quay was closed | indirect says named
        The quay was closed, according to Mira Solen.
          Mira Solen | according to | The quay was closed | indirect says named
        The quay was closed on Monday according to two dockers.
          two dockers | according to | The quay was closed on Monday | indirect says unnamed-role | kind: group 2
        The Harbour Ministry, which the brigade has in the past accused of arming the port, said it would send engines.
          the brigade | accused | The Harbour Ministry … of arming the port | indirect accuses named
          The Harbour Ministry, which the brigade has in the past accused of arming the port | said | it would send engines | indirect promises named
        The quay, according to Mira Solen, was closed.
          Mira Solen | according to | The quay … was closed | indirect says named
        The raid killed nine people, according to court papers.
          court papers | according to | The raid killed nine people | indirect says document | kind: document
        The train left according to schedule.
        The work went according to plan.
        """;

    public const string HeadlinesAndTranscripts = """
        Marsin: “No talks with rebels”
          Marsin | : | “No talks with rebels” | direct says named
        THE QUAY IS CLOSED, MIRA SOLEN SAID.
          MIRA SOLEN | SAID | THE QUAY IS CLOSED | indirect says named
        Minister: No talks with rebels
          Minister | : | No talks with rebels | indirect says unnamed-role
        No talks with rebels: minister
          minister | : | No talks with rebels | indirect says unnamed-role
        Blast in Tolmen kills 12, police say
          police | say | Blast in Tolmen kills 12 | indirect says unnamed-role
        Dam will hold, mayor says ¶ The lake above Tolmen rose again.
          mayor | says | Dam will hold | indirect says unnamed-role
        Hearing of the harbour committee ¶ Mira Solen: The quay is closed. ¶ Jelko Marsin: It was never open.
          Mira Solen | : | The quay is closed. | direct says named
          Jelko Marsin | : | It was never open. | direct says named
        Transcript: The harbour committee met at noon.
        Note: The quay is closed until noon.
        """;

    public const string WithoutAnAgent = """
        Mr. Marsin was accused of taking money from the firm.
          - | was accused | Mr. Marsin … of taking money from the firm | indirect accuses none | name: -
        Mr. Marsin was accused by the firm of taking money.
          the firm | accused | Mr. Marsin … of taking money | indirect accuses named
        The fire was blamed on smugglers.
          - | was blamed | The fire … on smugglers | indirect accuses none
        It was announced that the quay was closed.
          - | was announced | that the quay was closed | indirect says none
        Mr. Marsin reportedly fled to Kavaria.
          - | reportedly | Mr. Marsin … fled to Kavaria | indirect says none distancing
        Mr. Marsin allegedly took money from the firm.
          - | allegedly | Mr. Marsin … took money from the firm | indirect says none distancing
        The firm was accused of fraud, and the minister denied the report.
          - | was accused | The firm … of fraud | indirect accuses none
          the minister | denied | the report | indirect denies unnamed-role
        """;

    /// <summary>Narrative, with words in it that elsewhere are cues. No text here gives a statement.</summary>
    public const string Narrative = """
        The clock on the tower shows noon.
        She denied him entry to the hall.
        The rowers claimed a bronze medal in Tolmen.
        That said, the quay is old.
        The dam above Tolmen held for a hundred years.
        The said vessel left at noon.
        That said, the dam is old.
        The vote called for Tuesday was put off.
        A report on the dam is due on Friday.
        The claims office in Tolmen opens at nine.
        He read the letter twice and burned it.
        She wrote three books about the river.
        The soldiers crossed the river and burned the bridge.
        Mira Solen met Jelko Marsin in Tolmen on Monday.
        The phone call lasted an hour.
        A sailor found the raft near the quay.
        The council put the dam on its list of old works.
        The market offers fish, bread and cheese.
        The road is closed because of snow. Two lorries stand at the pass.
        The state plans office is on Mill Street.
        He held the door. She added sugar to the tea.
        The judge is expected at noon.
        The team won the cup and the town celebrated all night.
        The river rose by two metres in three days.
        To say the dam is safe is a lie.
        The council voted to ask the army for help.
        His claim to the throne was weak.
        The letter was delivered to the wrong house.
        """;
}
