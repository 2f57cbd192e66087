using System.Text.Json;
using Sayso.Cli.Fetching;
using Sayso.Cli.Output;

namespace Sayso.Cli.Ledgers;

/// <summary>What is known of a feed from the last time.</summary>
/// <param name="Validators">What to ask with; null to have it in any case.</param>
/// <param name="Articles">The links of the feed whose reports were fetched.</param>
internal sealed record FeedState(Validators? Validators, IReadOnlySet<string> Articles)
{
    /// <summary>Of a feed that was never fetched.</summary>
    public static FeedState None { get; } = new(null, new HashSet<string>());
}

/// <summary>
/// What was fetched when, in a file beside the ledger. It only saves work: without it everything is fetched again, and is in the ledger already.
/// </summary>
internal sealed class FetchState
{
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(10);

    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly SortedDictionary<string, FeedState> _feeds = new(StringComparer.Ordinal);

    private long _saved;

    private FetchState(string path, TimeProvider time) => (_path, _time, _saved) = (path, time, time.GetTimestamp());

    /// <summary>Reads it; one that is not there or damaged is empty.</summary>
    public static FetchState Of(string ledger, TimeProvider time)
    {
        var state = new FetchState(ledger + ".fetch.json", time);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(state._path));
            foreach (var feed in json.RootElement.GetProperty("feeds").EnumerateObject())
            {
                var validators = new Validators(Text(feed.Value, "etag"), Text(feed.Value, "lastModified"));
                var articles = feed.Value.TryGetProperty("articles", out var links) ? links.EnumerateArray().Select(link => link.GetString()!) : [];
                state._feeds[feed.Name] = new FeedState(validators.Any ? validators : null, articles.ToHashSet(StringComparer.Ordinal));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            state._feeds.Clear();
        }

        return state;

        static string? Text(JsonElement feed, string name) => feed.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    /// <summary>What is known of a feed.</summary>
    public FeedState For(string feed) => _feeds.GetValueOrDefault(feed) ?? FeedState.None;

    /// <summary>Keeps what a feed gave; in the file not at once, because that is written whole.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Keep(string feed, FeedState known)
    {
        _feeds[feed] = known;
        if (_time.GetElapsedTime(_saved) > BetweenSaves)
        {
            Save();
        }
    }

    /// <summary>Writes what is kept into the file, which is whole at any moment.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Save()
    {
        _saved = _time.GetTimestamp();
        using var file = OutputFile.Create(_path);
        file.Write(JsonLine.Of(line =>
        {
            line.WriteString("format"u8, "sayso.fetch/1"u8);
            line.WriteStartObject("feeds"u8);
            foreach (var (address, state) in _feeds)
            {
                line.WriteStartObject(address);
                line.WriteString("etag"u8, state.Validators?.ETag);
                line.WriteString("lastModified"u8, state.Validators?.LastModified);
                line.WriteStartArray("articles"u8);
                foreach (var link in state.Articles.Order(StringComparer.Ordinal))
                {
                    line.WriteStringValue(link);
                }

                line.WriteEndArray();
                line.WriteEndObject();
            }

            line.WriteEndObject();
        }));
        file.Complete();
    }
}
