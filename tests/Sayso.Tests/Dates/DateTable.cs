namespace Sayso.Tests.Dates;

/// <summary>Invented sentences, the day of publication ("-" for none), and what is found: words | TIMEX3 | EDTF or "none" | modifier.</summary>
internal static class DateTable
{
    public const string Calendar = """
        # 2031-03-12 The ferry sank on Tuesday.
        Tuesday | 2031-03-11 | 2031-03-11
        # 2031-03-12 The court will rule on Friday.
        Friday | 2031-03-14 | 2031-03-14
        # 2031-03-12 The mayor resigned last Wednesday.
        last Wednesday | 2031-03-05 | 2031-03-05
        # 2031-03-12 The vote was held in November.
        November | 2030-11 | 2030-11
        # 2031-03-12 The dam will open in May.
        May | 2031-05 | 2031-05
        # 2031-03-12 The treaty was signed on Sept. 4, 2019.
        Sept. 4, 2019 | 2019-09-04 | 2019-09-04
        # 2031-03-12 He was shot on 5 March.
        5 March | 2031-03-05 | 2031-03-05
        # - The parade is on September 4.
        September 4 | XXXX-09-04 | XXXX-09-04
        # - The ship sailed on Tuesday.
        Tuesday | XXXX-WXX-2 | none
        # 1990-02-06 THE TROOPS LEFT VARNOST ON 4 FEB 90.
        4 FEB 90 | 1990-02-04 | 1990-02-04
        # 1990-02-06 THE BRIDGE WAS BLOWN UP ON 30 DECEMBER.
        30 DECEMBER | 1989-12-30 | 1989-12-30
        # 2031-03-12 The strike ran from 3 May to 9 June 1998.
        3 May | 1998-05-03 | 1998-05-03
        9 June 1998 | 1998-06-09 | 1998-06-09
        # 2031-03-12 The form is dated 2029-11-05, the copy 17.3.2030.
        2029-11-05 | 2029-11-05 | 2029-11-05
        17.3.2030 | 2030-03-17 | 2030-03-17
        # 2031-03-12 The mine opened in the early 1990s.
        the early 1990s | 199X | 199X | START
        # 2031-03-12 The fort is of the 17th century.
        the 17th century | 16XX | 16XX
        # 2031-03-12 The bees died in the spring of 2029.
        the spring of 2029 | 2029-SP | 2029-21
        # 2031-03-12 Sales rose in the third quarter of 2030.
        the third quarter of 2030 | 2030-Q3 | 2030-35
        # 2031-03-12 Shops were shut on Christmas Day.
        Christmas Day | 2030-12-25 | 2030-12-25
        # 2031-03-12 Nobody has seen him since 2017.
        2017 | 2017 | 2017/..
        # 2031-03-12 The troops must leave before January 20.
        January 20 | 2032-01-20 | ../2032-01-20 | BEFORE
        # 2031-03-12 The wells ran dry in summer.
        summer | 2030-SU | 2030-22
        # 2031-03-12 The army came at 1430.
        1430 | 2031-03-12T14:30 | 2031-03-12T14:30:00
        # 2031-03-12 The fort was built in the '20s.
        the '20s | 202X | 202X
        # 2031-03-12 The letter was written around December 10.
        around December 10 | 2030-12-10 | 2030-12-10~ | APPROX
        """;

    public const string Relative = """
        # 2031-03-12 Last week the mill burned down.
        Last week | 2031-W10 | 2031-03-03/2031-03-09
        # 2031-03-12 The bank will open early next month.
        early next month | 2031-04 | 2031-04 | START
        # 2031-03-12 The port lost money last year.
        last year | 2030 | 2030
        # 2031-03-12 LAST NIGHT TWO SHEDS BURNED.
        LAST NIGHT | 2031-03-11TNI | 2031-03-11
        # 2031-03-12 A car exploded Tuesday night.
        Tuesday night | 2031-03-11TNI | 2031-03-11
        # 2031-03-12 The blast was heard at 9:40 a.m. Tuesday.
        9:40 a.m. Tuesday | 2031-03-11T09:40 | 2031-03-11T09:40:00
        # 2031-03-12 It sank at 03:20 local time (0120 GMT) on Tuesday.
        03:20 local time | 2031-03-11T03:20 | 2031-03-11T03:20:00
        0120 GMT | 2031-03-11T01:20 | 2031-03-11T01:20:00Z
        Tuesday | 2031-03-11 | 2031-03-11
        # 2031-03-12 Six weeks ago the well was clean.
        Six weeks ago | 2031-W05 | 2031-01-27/2031-02-02
        # 2031-03-12 He fell ill on March 3, 2019, and died two days later.
        March 3, 2019 | 2019-03-03 | 2019-03-03
        two days later | 2019-03-05 | 2019-03-05
        # 2031-03-12 The wall came down on 12 June 1999. The same day the mayor fled.
        12 June 1999 | 1999-06-12 | 1999-06-12
        The same day | 1999-06-12 | 1999-06-12
        # 2031-03-12 In the past three months 14 boats have sunk.
        the past three months | P3M | 2030-12-12/2031-03-12
        # 2031-03-12 The road is now open.
        now | PRESENT_REF | none
        """;

    public const string Lengths = """
        # 2031-03-12 The nearly three-year war has emptied the valley.
        nearly three-year | P3Y | none | LESS_THAN
        # 2031-03-12 The permit is good for up to 30 days.
        up to 30 days | P30D | none | EQUAL_OR_LESS
        # 2031-03-12 He was held for twenty-four hours.
        twenty-four hours | PT24H | none
        # 2031-03-12 The road was shut for a year and a half.
        a year and a half | P1Y6M | none
        # 2031-03-12 The search went on for weeks.
        weeks | PXW | none
        # 2031-03-12 The market is held every Friday.
        every Friday | XXXX-WXX-5 | none
        # 2031-03-12 The plant burns 40 tons a day.
        a day | P1D | none
        """;

    public const string None = """
        # 2031-03-12 The minister may resign.
        # 2031-03-12 Troops march through the valley.
        # 2031-03-12 It was the second attack on the depot.
        # 2031-03-12 The fall of the wall hurt nobody.
        # 2031-03-12 June Avery painted the gate.
        # 2031-03-12 The Sunday Times printed the letter.
        # 2031-03-12 Room 1812 is on the top floor.
        # 2031-03-12 The firm built 1990 houses.
        # 2031-03-12 A 42-year-old man was hurt.
        # 2031-03-12 Some 2,024 people signed.
        """;
}
