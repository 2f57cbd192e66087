using Sayso.Ledger;

namespace Sayso.Web.Stories;

/// <summary>Stories that a person chooses from a list.</summary>
internal static class StoryChoice
{
    /// <summary>The newest stories, with what they are called.</summary>
    public static IEnumerable<(string Id, string Title)> Newest(NewsLedger ledger, int most)
        => ledger.StoryList(0, most).Stories.Select(s => (s.Id, s.Title ?? s.Id));

    /// <summary>The id of the story that is meant by an id, a part of one, or a title of the list; null where it is none.</summary>
    public static string? Find(NewsLedger ledger, string given, int most)
    {
        var titled = Newest(ledger, most).Where(s => string.Equals(s.Title, given, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return titled is [var only] ? only.Id : ledger.Story(given)?.Story;
    }
}
