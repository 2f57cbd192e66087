using Sayso.Documents;
using Xunit;

namespace Sayso.Tests.Documents;

public sealed class FieldsFromTextTests
{
    private static Document Read(string text) => DocumentFields.FromText(new Document("1", text));

    [Theory]
    [InlineData("VARNOST (NPA) — The bridge is closed.", "VARNOST", "NPA")]
    [InlineData("VARNOST, March 4 (Agency) - The bridge is closed.", "VARNOST", "Agency")]
    [InlineData("VARNOST, Ostmark, Aug. 10 (UPI) — The bridge is closed.", "VARNOST, Ostmark", "UPI")]
    [InlineData("SELMA, Ost. (AP) -- The bridge is closed.", "SELMA, Ost.", "AP")]
    [InlineData("Varnost (AFP) – The bridge is closed.", "Varnost", "AFP")]
    [InlineData("Port Selma (AFP) – The bridge is closed.", "Port Selma", "AFP")]
    [InlineData("Selma (Ostmark) (AFP) - The bridge is closed.", "Selma", "AFP")]
    [InlineData("March 4 (Reuters) - The bridge is closed.", null, "Reuters")]
    [InlineData("(Reuters) - The bridge is closed.", null, "Reuters")]
    [InlineData("VARNOST/SELMA (Reuters) - The bridge is closed.", "VARNOST/SELMA", "Reuters")]
    [InlineData("ABOARD THE MERIDIAN (NPA) — The ship is safe.", "ABOARD THE MERIDIAN", "NPA")]
    [InlineData("ABOARD THE MERIDIAN, off Costa Vel — The ship is safe.", "ABOARD THE MERIDIAN, off Costa Vel", null)]
    [InlineData("VARNOST — The bridge is closed.", "VARNOST", null)]
    [InlineData("ST. ELMO, Ost. - The bridge is closed.", "ST. ELMO, Ost.", null)]
    [InlineData("VARNOST, March 4 — The bridge is closed.", "VARNOST", null)]
    [InlineData("VARNOST (Varnia News Agency) — The bridge is closed.", "VARNOST", "Varnia News Agency")]
    [InlineData("VARNOST (NPA/AP) — The bridge is closed.", "VARNOST", "NPA/AP")]
    [InlineData("VARNOST (NPA) — THE BRIDGE IS CLOSED.", "VARNOST", "NPA")]
    [InlineData("VARNOST (CNN) — The bridge is closed.", "VARNOST", null)]
    [InlineData("By Ana Petrel VARNOST (NPA) — The bridge is closed.", "VARNOST", "NPA")]
    [InlineData("Bridge closed by storm\n\nBy Ana Petrel\n\nVARNOST (NPA) — The bridge is closed.", "VARNOST", "NPA")]
    public void A_dateline_gives_place_and_agency(string text, string? place, string? agency)
    {
        var document = Read(text);
        Assert.Equal(place, document.Dateline?.Value);
        Assert.Equal(agency, document.Wire?.Value);
        Assert.All([document.Dateline, document.Wire], field => Assert.True(field is null || field.From == "dateline"));
        Assert.Equal(text, document.Text);
    }

    [Theory]
    [InlineData("   PORT SELMA, 3 JAN 90 (NPA) -- [REPORT] [TEXT] THE BRIDGE\nIS CLOSED.", "PORT SELMA", "NPA", "1990-01-03")]
    [InlineData("   PORT SELMA, 3 JAN 90 -- [REPORT] [ARMED FORCES PRESS COMMITTEE,\nCOPRE] [TEXT] THE BRIDGE IS CLOSED.", "PORT SELMA", null, "1990-01-03")]
    [InlineData("   VARNOST (OSTMARK), 18 APRIL 89 (DOMESTIC SERVICE) -- [TEXT] THE BRIDGE IS CLOSED.", "VARNOST", "DOMESTIC SERVICE", "1989-04-18")]
    [InlineData("   VARNOST (OSTMARK), JUNE 11 89 (NPA)-- [TEXT] THE BRIDGE IS CLOSED.", "VARNOST", "NPA", "1989-06-11")]
    [InlineData("   CLANDESTINE, 14 NOV 89 (RADIO OF THE RIVER\nPEOPLE) -- [COMMUNIQUE] [TEXT] THE BRIDGE IS CLOSED.", null, "RADIO OF THE RIVER PEOPLE", "1989-11-14")]
    [InlineData("   VARNOST, NO DATE (NPA) -- [EDITORIAL REPORT] [TEXT] THE BRIDGE IS CLOSED.", "VARNOST", "NPA", null)]
    [InlineData("   NO CITY, NO DATE (NPA) -- [EDITORIAL REPORT]  [TEXT]\n\nOSTMARK\n\n   THE BRIDGE IS CLOSED.", null, "NPA", null)]
    [InlineData("   VARNOST, 25 JAN (NPA) -- [TEXT] THE BRIDGE IS CLOSED.", "VARNOST", "NPA", null)]
    [InlineData("   VARNOST, 30 FEB 90 (NPA) -- [TEXT] THE BRIDGE IS CLOSED.", "VARNOST", "NPA", null)]
    [InlineData("   VARNOST, 27 APR 24 [RADIO OSTMARK) -- [SPEECH] [TEXT] THE BRIDGE IS CLOSED.", "VARNOST", "RADIO OSTMARK", "2024-04-27")]
    [InlineData("   VARNOST, 17 NOV 89 (NORTHERN PRESS [NPA]) -- [TEXT] THE BRIDGE IS CLOSED.", "VARNOST", "NORTHERN PRESS [NPA]", "1989-11-17")]
    [InlineData("   VARNOST, 3 JAN 90 (NPA-EFE) -- THE BRIDGE IS CLOSED.", "VARNOST", "NPA-EFE", "1990-01-03")]
    public void The_dateline_of_a_monitoring_service_dates_the_report(string text, string? place, string? agency, string? published)
    {
        var document = Read(text);
        Assert.Equal(place, document.Dateline?.Value);
        Assert.Equal(agency, document.Wire?.Value);
        Assert.Equal(published, document.Published?.Value);
        Assert.Null(document.Title);
    }

    [Theory]
    [InlineData("EXCLUSIVE — The bridge is closed.")]
    [InlineData("The bridge closed on 3 Jan 90 -- and nobody was hurt.")]
    [InlineData("UPDATE: 5/12 — The bridge is closed.")]
    [InlineData("BRIDGE CLOSED AFTER STORM, MAYOR SAYS — Nobody was hurt.")]
    [InlineData("EXPLOSION IN SELMA — POLICE SAY NOBODY WAS HURT.")]
    [InlineData("A FIRE — the third this week — broke out.")]
    [InlineData("Anna Velt (CDV) — the leader of her party — said no.")]
    [InlineData("Ana Petrel (left) - the mayor - said no.")]
    [InlineData("The mayor - who was away - said no.")]
    [InlineData("She came — and went.")]
    [InlineData("— She came.")]
    [InlineData("() - x")]
    [InlineData("VARNOST ( ) — The bridge is closed.")]
    [InlineData("(")]
    public void What_only_looks_like_a_dateline_is_none(string text)
    {
        var document = Read(text);
        Assert.Null(document.Dateline);
        Assert.Null(document.Wire);
    }

    [Fact]
    public void A_dateline_with_its_year_dates_the_report()
    {
        Assert.Equal(new Field("2026-03-04", "dateline"), Read("VARNOST, March 4, 2026 (NPA) — The bridge is closed.").Published);
        Assert.Null(Read("VARNOST, March 4 (NPA) — The bridge is closed.").Published);
        Assert.Null(Read("VARNOST, Feb. 30, 2026 (NPA) — The bridge is closed.").Published);
    }

    [Theory]
    [InlineData("The Associated Press contributed to this report.", "The Associated Press")]
    [InlineData("Ana Petrel in Selma and AP writer Jon Marsh contributed to this report.", "AP")]
    [InlineData("Some information for this story came from The Associated Press.", "The Associated Press")]
    [InlineData("Copyright 2026 The Associated Press. All rights reserved.", "The Associated Press")]
    [InlineData("Copyright NPA", "NPA")]
    [InlineData("© 2026 NPA. All rights reserved.", "NPA")]
    [InlineData("From wire reports", "wire reports")]
    [InlineData("Compiled from wire services.", "wire services")]
    [InlineData("— Reuters", "Reuters")]
    [InlineData("(Reporting by Ana Petrel in Selma; editing by Jon Marsh; Reuters)", "Reuters")]
    [InlineData("This story was originally published by Agence France-Presse.", "Agence France-Presse")]
    public void A_credit_line_gives_the_agency(string credit, string agency)
        => Assert.Equal(new Field(agency, "credit line"), Read($"{Given.Sentence}\n\nIt was cold.\n\n{credit}\n").Wire);

    [Theory]
    [InlineData("Ana Petrel and Jon Marsh contributed to this report.")]
    [InlineData("Copyright 2026 Selma News Now. All rights reserved.")]
    [InlineData("Copyright © 2026 NPR.")]
    [InlineData("The mayor told The Associated Press that nobody was hurt.")]
    [InlineData("(Reporting by Ana Petrel; editing by Jon Marsh)")]
    public void What_credits_no_agency_gives_none(string line) => Assert.Null(Read($"{Given.Sentence}\n\n{line}").Wire);

    [Theory]
    [InlineData("By Ana Petrel", "Ana Petrel", null, null)]
    [InlineData("By Jan Petrel", "Jan Petrel", null, null)]
    [InlineData("By Ana Petrel and Jon Marsh", "Ana Petrel and Jon Marsh", null, null)]
    [InlineData("By Ana Petrel and Jon Marsh, The Harbour Courier", "Ana Petrel and Jon Marsh", "The Harbour Courier", null)]
    [InlineData("BY ANA PETREL, Associated Press", "ANA PETREL", null, "Associated Press")]
    [InlineData("By J. R. Marsh Jr. | March 4", "J. R. Marsh Jr.", null, null)]
    [InlineData("By Staff Reporters", "Staff Reporters", null, null)]
    [InlineData("The Associated Press", "The Associated Press", null, "The Associated Press")]
    public void A_line_near_the_top_gives_the_byline(string line, string names, string? outlet, string? wire)
    {
        var document = Read($"Storm closes the bridge\n\n{line}\n\n{Given.Sentence}");
        Assert.Equal(new Field(names, "byline"), document.Byline);
        Assert.Equal(outlet, document.Outlet?.Value);
        Assert.Equal(wire, document.Wire?.Value);
    }

    [Theory]
    [InlineData("By the numbers")]
    [InlineData("By Tuesday the bridge was open again.")]
    [InlineData("By March 2026")]
    [InlineData("Bystanders")]
    public void A_line_that_only_begins_with_by_is_none(string line) => Assert.Null(Read($"{line}\n\n{Given.Sentence}").Byline);

    [Theory]
    [InlineData("Storm closes bridge in Selma")]
    [InlineData("Minister: no talks")]
    [InlineData("Is the bridge safe?")]
    [InlineData("‘We will not leave’")]
    [InlineData("Envoy leaves for the U.S.")]
    public void A_short_first_line_is_the_headline(string line)
        => Assert.Equal(new Field(line, "first line"), Read($"{line}\n\n{Given.Sentence}").Title);

    [Fact]
    public void A_headline_needs_no_blank_line_before_a_longer_paragraph()
        => Assert.Equal("Storm closes bridge", Read($"Storm closes bridge\n{Given.Sentence}").Title?.Value);

    [Theory]
    [InlineData("The bridge is closed.\n\nIt was cold.")]
    [InlineData("The bridge is closed\nand it was cold")]
    [InlineData("Bridge closed after storm")]
    [InlineData("SELMA (NPA) — Storm closes bridge\n\nIt was cold.")]
    [InlineData("By Ana Petrel\n\nIt was cold.")]
    [InlineData("March 4, 2026\n\nIt was cold.")]
    [InlineData("“The bridge is closed.”\n\nIt was cold.")]
    public void What_is_no_headline_is_left_in_peace(string text) => Assert.Null(Read(text).Title);

    [Fact]
    public void What_the_input_gives_is_kept()
    {
        var given = new Field("given", "input");
        var document = DocumentFields.FromText(new Document("1", $"Storm closes bridge\n\nBy Ana Petrel\n\nSELMA (NPA) — {Given.Sentence}")
        {
            Title = given,
            Byline = given,
            Dateline = given,
            Wire = given,
            Language = given,
        });
        Assert.All([document.Title, document.Byline, document.Dateline, document.Wire, document.Language], field => Assert.Same(given, field));
    }

    [Fact]
    public void English_is_known_by_its_function_words()
        => Assert.Equal(new Field("en", "function words"), Read(Given.Sentence).Language);

    [Fact]
    public void Hostile_heads_are_read_in_no_time()
    {
        foreach (var piece in new[] { "(", "A ", "By ", "((A)", "— ", "A, ", "Copyright ", "contributed to this ", "\n", "A/", "March 4 ", "SELMA, 3 JAN 90 (", "3 JAN 90 -- ", "SELMA, NO DATE " })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 300_000));
            Assert.Equal(text, Read(text).Text);
        }
    }
}
