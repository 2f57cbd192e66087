namespace Sayso.Web.Pages;

/// <summary>A page of a long list.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Last">The last that there is.</param>
internal sealed record PageNumber(int Number, int Last)
{
    private const int Most = 100_000;

    /// <summary>What an address asks for; the last is not known yet.</summary>
    public static PageNumber Of(int asked) => new(Math.Clamp(asked, 1, Most), Most);

    /// <summary>How many are passed over.</summary>
    public int Skip(int size) => (Number - 1) * size;

    /// <summary>The page among as many as there are.</summary>
    public PageNumber Within(int total, int size) => this with { Last = Math.Max(1, (total + size - 1) / size) };
}

/// <summary>The links to other pages of a list.</summary>
/// <param name="Page">The page that is shown.</param>
/// <param name="Label">What the links are called for who hears them: "Pages of stories".</param>
/// <param name="Address">Where a page is.</param>
internal sealed record Pager(PageNumber Page, string Label, Func<int, string> Address);
