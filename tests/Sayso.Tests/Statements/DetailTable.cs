namespace Sayso.Tests.Statements;

/// <summary>What is denied, who is accused of what, what holds on a condition, and words held at a distance. The notation is that of the other tables.</summary>
internal static class DetailTable
{
    public const string Denials = """
        The firm denied that it had dumped oil.
          The firm | denied | that it had dumped oil | indirect denies named | denied: it had dumped oil
        The firm denies wrongdoing.
          The firm | denies | wrongdoing | indirect denies named | denied: wrongdoing
        The minister rejected the allegation that he had been paid.
          The minister | rejected | the allegation that he had been paid | indirect denies unnamed-role | denied: he had been paid
        The ministry said the report was untrue.
          The ministry | said | the report was untrue | indirect denies named | denied: the report
        It is not true that the tank leaked, the ministry said.
          the ministry | said | It is not true that the tank leaked | indirect denies named | denied: the tank leaked
        Police denied a report on the site Quayside that the harbour was shut.
          Police | denied a report on | the site Quayside that the harbour was shut | indirect denies unnamed-role | denied: the site Quayside that the harbour was shut
        The ministry called the report false.
          The ministry | called | the report false | indirect denies named | denied: the report
        “There is no truth in this story,” the firm said.
          the firm | said | “There is no truth in this story,” | direct denies named | denied: this story
        “I never took a bribe,” Mr. Marsin said.
          Mr. Marsin | said | “I never took a bribe,” | direct denies named | denied: took a bribe
        The firm said it had nothing to do with the fire.
          The firm | said | it had nothing to do with the fire | indirect denies named | denied: the fire
        Mr. Marsin said he played no role in the sale.
          Mr. Marsin | said | he played no role in the sale | indirect denies named | denied: the sale
        """;

    /// <summary>A denial taken back, denied or left open is told apart from a denial.</summary>
    public const string NoDenials = """
        The firm did not deny that it had dumped oil.
          The firm | deny | that it had dumped oil | indirect denies named negated | denied: it had dumped oil
        The ministry never denied the report.
          The ministry | denied | the report | indirect denies named negated
        The ministry has not ruled out new talks.
          The ministry | ruled out | new talks | indirect says named | denied: -
        The minister said the report was not false.
          The minister | said | the report was not false | indirect says unnamed-role | denied: -
        “I can neither confirm nor deny that,” the minister said.
          the minister | said | “I can neither confirm nor deny that,” | direct declines-comment unnamed-role | denied: -
        Mr. Marsin said that a wreck lies in the bay.
          Mr. Marsin | said | that a wreck lies in the bay | indirect says named | denied: -
        """;

    public const string Accusations = """
        The union accused the firm of hiding the fault.
          The union | accused | the firm of hiding the fault | indirect accuses named | accused: the firm | of: hiding the fault
        Mr. Marsin blamed the firm for the flood.
          Mr. Marsin | blamed | the firm for the flood | indirect accuses named | accused: the firm | of: the flood
        The council condemned the raid.
          The council | condemned | the raid | indirect accuses named | accused: - | of: the raid
        The council criticized the minister.
          The council | criticized | the minister | indirect accuses named | accused: the minister | of: -
        The union alleged that the firm had hidden the fault.
          The union | alleged | that the firm had hidden the fault | indirect accuses named distancing | accused: the firm | of: hidden the fault
        “They poisoned the lake,” Mr. Marsin said.
          Mr. Marsin | said | “They poisoned the lake,” | direct accuses named | accused: They | of: poisoned the lake
        Mr. Marsin said the deal was shameful.
          Mr. Marsin | said | the deal was shameful | indirect accuses named | accused: -
        """;

    public const string Conditions = """
        The engineer said that if the river rose, the dam would break.
          The engineer | said | that if the river rose, the dam would break | indirect says unnamed-role conditional
        “If it rains, we close the road,” the mayor said.
          the mayor | said | “If it rains, we close the road,” | direct says unnamed-role conditional
        The union said the pit would close unless the state paid.
          The union | said | the pit would close unless the state paid | indirect says named conditional
        Mr. Marsin said the dam would break.
          Mr. Marsin | said | the dam would break | indirect says named
        """;

    public const string ScareQuotes = """
        The army said its “pause” would end at noon.
          The army | said | its “pause” would end at noon | mixed says named distancing | scare: “pause”
        The director said the “guests” were free.
          The director | said | the “guests” were free | mixed says unnamed-role distancing | scare: “guests”
        The mayor called the raid “reckless.”
          The mayor | called | the raid “reckless.” | mixed accuses unnamed-role | scare: -
        The mayor said the bridge was “a gift to smugglers.”
          The mayor | said | the bridge was “a gift to smugglers.” | mixed says unnamed-role | scare: -
        """;
}
