using System.Collections.Frozen;

namespace Sayso.Parties.Chains;

/// <summary>Given names that tell a person's sex to most readers of English-language news.</summary>
internal static class FirstNames
{
    private static readonly FrozenDictionary<string, Gender> Known = Pairs(Gender.Male, """
            aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alex alexander alexei alexey alfred ali andrei andrew andrey andy angus anthony antonio ari arthur ashraf
            barack barry ben benjamin bernard bernie bill bob boris brad brandon brendan brett brian bruce bryan carl carlos charles charlie chris christian christopher chuck claude clint colin craig
            dale damian dan daniel darren dave david dean dennis derek dick diego dimitri dmitri dmitry dominic don donald doug douglas duncan edgar eduardo edward edwin emmanuel enrique eric erik ernest eugene
            felix fernando francis francisco frank fred frederick gareth gary geoff geoffrey george gerald gerard giovanni glenn gordon graham greg gregory guy hamid hank hans harold harry hassan hector
            henri henry herbert howard hugh hugo ian ibrahim igor isaac ivan jack jacob jake jamal james jamie jason javier jay jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel johan john johnny jon
            jonathan jordan jorge jose joseph josh joshua juan julian julius justin karl keith ken kenneth kevin khalid kurt kyle lance larry lars lawrence lee leo leon leonard lewis liam louis lucas luis luke
            malcolm marc marcel marco marcus mario mark marshall martin marvin matt matteo matthew maurice max michael miguel mike mikhail mitch mohamed mohammad mohammed muhammad mustafa nathan
            neil nicholas nick nicolas nigel nikolai noah norman oleg oliver omar oscar osman otto owen pablo patrick paul pavel pedro percy peter phil philip philippe pierre rafael ralph ramon randy raul ray
            raymond rex ricardo richard rick rob robert roberto robin rodrigo roger roland ron ronald rory ross roy rudolf rupert russell ryan salman sam samuel scott sean sebastian sergei sergey seth shaun sidney simon
            stan stanley stefan stephen steve steven stewart stuart ted terence terry theodore thomas tim timothy todd tom tommy tony trevor tyler umar victor vincent viktor vladimir volodymyr wallace walter warren wayne
            wilfred will william winston wolfgang yasser yuri yusuf zachary
            """)
        .Concat(Pairs(Gender.Female, """
            abigail ada agnes aisha alexandra alice alicia alison amanda amelia amina amy ana anastasia andrea angela angelina anita ann anna anne annette annie april audrey barbara beatrice becky
            bella bernadette beth betsy betty beverly brenda bridget brooke camilla carla carly carmen carol caroline carolyn catherine cathy cecilia charlotte cheryl chloe christina christine cindy claire clara
            claudia colleen connie courtney crystal cynthia daisy dana danielle dawn deborah debra denise diana diane donna dora doris dorothy edith eileen elaine eleanor elena elisabeth eliza elizabeth ella ellen
            emily emma erica erika erin esther eva eve evelyn faith fatima fiona florence frances gabriela gabrielle gail georgia gina giulia gloria grace greta hannah harriet heather heidi helen helena hilary hillary
            holly ida ines ingrid irene iris isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna joanne jodie josephine joy joyce judith judy julia
            julie juliet june karen kate katherine kathleen kathryn kathy katie katrina kayla kelly kim kirsten kristen kristin laura lauren layla leah leila lena leslie lily linda lisa liz lois lorraine louisa louise
            lucia lucy lydia lynn maggie mandy marcia margaret maria mariam marie marilyn marina marjorie marlene martha mary maryam matilda maureen maya megan melania melanie melissa mercedes mia michelle mildred mira
            miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia pamela patricia patty paula pauline peggy penelope penny phoebe phyllis polly priscilla rachel
            rebecca regina renee rita roberta rosa rosalind rose rosemary ruth sabrina sally samantha sandra sara sarah selena serena sharon sheila shirley silvia simone sofia sonia sophia sophie stacy stella stephanie
            sue susan susanna suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa theresa tina tracy ursula valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney winifred
            yasmin yolanda yulia yvonne zainab zoe
            """))
        .GroupBy(p => p.Key, p => p.Value).Where(g => g.Distinct().Count() == 1).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> ByName = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sex that a given name tells.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var gender) ? gender : Gender.Unknown;

    private static IEnumerable<KeyValuePair<string, Gender>> Pairs(Gender gender, string names)
        => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(name => KeyValuePair.Create(name, gender));
}
