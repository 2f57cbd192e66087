using Sayso.Documents;

namespace Sayso.Language;

/// <summary>What kind of thing a name names.</summary>
public enum NameKind
{
    /// <summary>Nothing told which.</summary>
    Other,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, agency, ministry, party, armed group.</summary>
    Organization,

    /// <summary>A country, city, region, river.</summary>
    Place,

    /// <summary>A people or an adjective of one: "Russian".</summary>
    Nationality,

    /// <summary>A building, airport, bridge.</summary>
    Facility,

    /// <summary>A thing made: a ship, a rifle, a newspaper article's title is not one.</summary>
    Product,

    /// <summary>A war, storm, election, sports event.</summary>
    Event,
}

/// <summary>A name in the text.</summary>
/// <param name="Span">Its words, without a title before it ("Lt. Gen.") or "the".</param>
/// <param name="Kind">What it names.</param>
public readonly record struct Name(TextSpan Span, NameKind Kind);
