namespace Sayso.Tests.Statements;

/// <summary>Every act of the contract, what is never a denial, negated cues, and what the cue lets on.</summary>
internal static class ActTable
{
    public const string Acts = """
        The ministry stated that the quay was closed.
          The ministry | stated | that the quay was closed | indirect says named
        The firm denied wrongdoing.
          The firm | denied | wrongdoing | indirect denies named
        The minister rejected the charge.
          The minister | rejected | the charge | indirect denies unnamed-role
        The minister dismissed the report as “a fairy tale.”
          The minister | dismissed | the report as “a fairy tale.” | mixed denies unnamed-role
        The firm disputed the figures.
          The firm | disputed | the figures | indirect denies named
        The ministry said the report was untrue.
          The ministry | said | the report was untrue | indirect denies named
        The ministry called the report false.
          The ministry | called | the report false | indirect denies named
        “There is no truth in this story,” the firm said.
          the firm | said | “There is no truth in this story,” | direct denies named
        The ministry ruled out new talks.
          The ministry | ruled out | new talks | indirect denies named
        Mr. Marsin blamed the firm for the flood.
          Mr. Marsin | blamed | the firm for the flood | indirect accuses named
        Prosecutors allege that Mr. Marsin took 40,000 crowns.
          Prosecutors | allege | that Mr. Marsin took 40,000 crowns | indirect accuses unnamed-role distancing
        The council condemned the raid.
          The council | condemned | the raid | indirect accuses named
        The Free Coast Brigade claimed responsibility for the raid.
          The Free Coast Brigade | claimed responsibility | for the raid | indirect claims-responsibility named
        The Free Coast Brigade claimed credit for the raid.
          The Free Coast Brigade | claimed credit | for the raid | indirect claims-responsibility named
        The Free Coast Brigade said it was behind the raid.
          The Free Coast Brigade | said | it was behind the raid | indirect claims-responsibility named
        The Free Coast Brigade said its fighters carried out the raid.
          The Free Coast Brigade | said | its fighters carried out the raid | indirect claims-responsibility named
        The army said its gunners had shot down the plane.
          The army | said | its gunners had shot down the plane | indirect claims-responsibility named
        The Free Coast Brigade disclaimed involvement in the raid.
          The Free Coast Brigade | disclaimed | involvement in the raid | indirect denies named
        No group claimed responsibility for the bombing.
          No group | claimed responsibility | for the bombing | indirect claims-responsibility none negated | name: -
        No one immediately claimed responsibility for the bombing.
          No one | claimed responsibility | for the bombing | indirect claims-responsibility none negated | name: -
        The army confirmed that two of its men were dead.
          The army | confirmed | that two of its men were dead | indirect confirms named
        The hospital confirmed the deaths.
          The hospital | confirmed | the deaths | indirect confirms named
        The agency estimates that 4,000 people fled.
          The agency | estimates | that 4,000 people fled | indirect estimates named
        Police put the toll at 40.
          Police | put | the toll at 40 | indirect estimates unnamed-role
        The bank predicted a bad winter.
          The bank | predicted | a bad winter | indirect estimates named
        The minister promised to rebuild the bridge.
          The minister | promised | to rebuild the bridge | indirect promises unnamed-role
        The rebels vowed revenge.
          The rebels | vowed | revenge | indirect promises unnamed-role
        “We will rebuild the bridge,” vowed the governor.
          the governor | vowed | “We will rebuild the bridge,” | direct promises unnamed-role
        The union demanded that the mine be closed.
          The union | demanded | that the mine be closed | indirect demands named
        The council urged residents to leave.
          The council | urged | residents to leave | indirect demands named
        Mr. Marsin called for new elections.
          Mr. Marsin | called for | new elections | indirect demands named
        Mr. Marsin called on the army to withdraw.
          Mr. Marsin | called on | the army to withdraw | indirect demands named
        Mr. Marsin asked the army to withdraw.
          Mr. Marsin | asked | the army to withdraw | indirect demands named
        The mayor told residents to leave.
          The mayor | told | residents to leave | indirect demands unnamed-role
        The agency warned that the river would rise.
          The agency | warned | that the river would rise | indirect warns named
        The agency warned of floods.
          The agency | warned of | floods | indirect warns named
        The rebels threatened to burn the bridge.
          The rebels | threatened | to burn the bridge | indirect warns unnamed-role
        “Why did nobody warn us?” asked Danel Oru, a fisherman.
          Danel Oru, a fisherman | asked | “Why did nobody warn us?” | direct questions named | name: Danel Oru | as: fisherman
        Mr. Marsin asked whether the dam would hold.
          Mr. Marsin | asked | whether the dam would hold | indirect questions named
        Engineers questioned whether the dam would hold.
          Engineers | questioned | whether the dam would hold | indirect questions unnamed-role
        The mayor believes the dam will hold.
          The mayor | believes | the dam will hold | indirect thinks unnamed-role
        Residents fear that the dam will break.
          Residents | fear | that the dam will break | indirect thinks unnamed-role
        The minister hopes to meet the rebels.
          The minister | hopes | to meet the rebels | indirect thinks unnamed-role
        """;

    /// <summary>No answer in all its forms: never a denial.</summary>
    public const string NoAnswer = """
        The army declined to comment.
          The army | declined | to comment | indirect declines-comment named
        A lawyer for Mr. Marsin declined to comment on the raid.
          A lawyer for Mr. Marsin | declined | to comment on the raid | indirect declines-comment unnamed-role
        The firm did not respond to a request for comment.
          The firm | did not | respond to a request for comment | indirect declines-comment named
        The firm did not immediately respond to questions.
          The firm | did not immediately | respond to questions | indirect declines-comment named
        The ministry did not reply to an e-mail.
          The ministry | did not | reply to an e-mail | indirect declines-comment named
        Mr. Marsin could not be reached for comment.
          Mr. Marsin | could not be | reached for comment | indirect declines-comment named
        Mr. Marsin could not immediately be reached.
          Mr. Marsin | could not immediately be | reached | indirect declines-comment named
        Mr. Marsin was not available for comment.
          Mr. Marsin | was not | available for comment | indirect declines-comment named
        The army had no immediate comment.
          The army | had no immediate | comment | indirect declines-comment named
        The ministry had no comment on the report.
          The ministry | had no | comment on the report | indirect declines-comment named
        The army would not comment on the raid.
          The army | would not | comment on the raid | indirect declines-comment named
        The army has not commented on the raid.
          The army | has not | commented on the raid | indirect declines-comment named
        The minister refused to comment.
          The minister | refused | to comment | indirect declines-comment unnamed-role
        The minister refused to discuss the raid.
          The minister | refused | to discuss the raid | indirect declines-comment unnamed-role
        The minister declined to say who had paid.
          The minister | declined | to say who had paid | indirect declines-comment unnamed-role
        The firm did not return calls seeking comment.
          The firm | did not | return calls seeking comment | indirect declines-comment named
        The army neither confirmed nor denied the raid.
          The army | - | neither confirmed nor denied the raid | indirect declines-comment named
        The army would neither confirm nor deny the raid.
          The army | would | neither confirm nor deny the raid | indirect declines-comment named
        The ministry would not say whether it had paid.
          The ministry | would not say | whether it had paid | indirect declines-comment named
        Nobody from the ministry would say how many were missing.
          Nobody from the ministry | would say | how many were missing | indirect declines-comment none
        Neither the army nor the police said how many had died.
          Neither the army nor the police | said | how many had died | indirect says none negated
        Pavel Dront, who runs the hospital, put the dead at 14.
          Pavel Dront, who runs the hospital | put | the dead at 14 | indirect estimates named | name: Pavel Dront | kind: person 1
        The union estimates that 640 pupils will have to move, while the council puts the figure at 510.
          The union | estimates | that 640 pupils will have to move | indirect estimates named
          the council | puts | the figure at 510 | indirect estimates named
        Sorvik, the energy minister, told parliament that the dam was safe.
          Sorvik, the energy minister | told | that the dam was safe | indirect says named | name: Sorvik | kind: person 1
        Mira Solen estimated the cost of the closure at two million crowns and demanded that the city pay.
          Mira Solen | estimated | the cost of the closure at two million crowns | indirect estimates named
          Mira Solen | demanded | that the city pay | indirect demands named
        The museum would not say when the mask was last seen.
          The museum | would not say | when the mask was last seen | indirect declines-comment named
        There was no immediate comment from the army.
          the army | There was | no immediate comment | indirect declines-comment named
        “No comment,” Mr. Marsin said.
          Mr. Marsin | said | “No comment,” | direct declines-comment named
        The firm referred questions to the ministry.
          The firm | referred | questions to the ministry | indirect declines-comment named
        The minister refused to rule out new talks.
          The minister | refused | to rule out new talks | indirect says unnamed-role
        """;

    public const string Negated = """
        Mr. Marsin did not say that the dam would hold.
          Mr. Marsin | say | that the dam would hold | indirect says named negated
        The army did not say how many men had died.
          The army | say | how many men had died | indirect says named negated
        Mr. Marsin did not deny the report.
          Mr. Marsin | deny | the report | indirect denies named negated
        The army has not confirmed the deaths.
          The army | confirmed | the deaths | indirect confirms named negated
        Police could not confirm the report.
          Police | confirm | the report | indirect confirms unnamed-role negated
        Mr. Marsin never claimed that the dam was safe.
          Mr. Marsin | claimed | that the dam was safe | indirect says named negated distancing
        The ministry did not accuse the rebels of burning the bridge.
          The ministry | accuse | the rebels of burning the bridge | indirect accuses named negated
        Mr. Marsin didn’t say the dam would hold.
          Mr. Marsin | say | the dam would hold | indirect says named negated
        """;

    public const string Stances = """
        The minister noted that the bridge was old.
          The minister | noted | that the bridge was old | indirect says unnamed-role factive
        The minister acknowledged that the bridge was old.
          The minister | acknowledged | that the bridge was old | indirect says unnamed-role factive
        The minister admitted he had been paid.
          The minister | admitted | he had been paid | indirect says unnamed-role factive
        The minister pointed out that the bridge was old.
          The minister | pointed out | that the bridge was old | indirect says unnamed-role factive
        The firm conceded that the valve was faulty.
          The firm | conceded | that the valve was faulty | indirect says named factive
        The firm revealed that the valve was faulty.
          The firm | revealed | that the valve was faulty | indirect says named factive
        The minister claimed the bridge was safe.
          The minister | claimed | the bridge was safe | indirect says unnamed-role distancing
        The minister insisted that the bridge was safe.
          The minister | insisted | that the bridge was safe | indirect says unnamed-role distancing
        The minister asserted that the bridge was safe.
          The minister | asserted | that the bridge was safe | indirect says unnamed-role distancing
        The minister maintains that the bridge is safe.
          The minister | maintains | that the bridge is safe | indirect says unnamed-role distancing
        The minister contends the bridge is safe.
          The minister | contends | the bridge is safe | indirect says unnamed-role distancing
        The rebels alleged that the army had burned the bridge.
          The rebels | alleged | that the army had burned the bridge | indirect accuses unnamed-role distancing
        The minister reportedly said the bridge was safe.
          The minister | reportedly said | the bridge was safe | indirect says unnamed-role distancing
        The minister told the council the bridge was safe.
          The minister | told | the bridge was safe | indirect says unnamed-role
        """;
}
