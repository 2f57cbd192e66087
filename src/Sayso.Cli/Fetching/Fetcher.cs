using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Sayso.Cli.Fetching;

/// <summary>
/// Fetches a page as a polite stranger: robots.txt is asked before, redirects are followed by hand and each is checked as if it were typed, nothing is tried
/// twice. One at a time; what a host's robots.txt says is kept for a day, and that it cannot be had for as long as a host is left alone.
/// </summary>
internal sealed class Fetcher : IFetcher
{
    private readonly Network _network;
    private readonly string _agent;
    private readonly TimeProvider _time;
    private readonly FetchLimits _limits;
    private readonly HostManners _manners;
    private readonly HttpMessageInvoker _sender;
    private readonly Dictionary<string, (Robots? Rules, FetchFault? Fault, DateTimeOffset Until)> _robots = [];

    /// <summary>Opens nothing yet.</summary>
    /// <param name="network">The door.</param>
    /// <param name="version">What the program tells hosts of itself.</param>
    /// <param name="time">The clock.</param>
    /// <param name="wait">Waits between two requests to one host.</param>
    /// <param name="limits">Null for those of the door.</param>
    public Fetcher(Network network, string version, TimeProvider time, Action<TimeSpan> wait, FetchLimits? limits = null)
    {
        (_network, _agent, _time, _limits) = (network, "Sayso/" + version, time, limits ?? network.Limits);
        _manners = new HostManners(time, wait);
        _sender = new HttpMessageInvoker(network.Handler());
    }

    /// <summary>Fetches an address. What goes wrong on the network is a <see cref="Refused"/>, never an exception.</summary>
    /// <param name="address">As given by a person.</param>
    /// <param name="known">What the host gave the last time; null or empty to have it whole.</param>
    public FetchResult Get(string address, Validators? known = null) => Follow(address, known).GetAwaiter().GetResult();

    public void Dispose() => _sender.Dispose();

    private async Task<FetchResult> Follow(string asked, Validators? known)
    {
        Uri? first = null, at = null;
        try
        {
            first = at = WebAddress.Of(asked, _network.AllowsPort);
            var left = new TimeLeft(_limits.TotalTime);
            for (var hop = 0; hop <= _limits.Redirects; hop++)
            {
                var here = at;
                var delay = Delay(await Allowed(here).ConfigureAwait(false));
                var (to, result) = await Ask(here, known, left, delay, (answer, stop) => Take(asked, here, known, answer, stop)).ConfigureAwait(false);
                if (result is not null)
                {
                    return result;
                }

                at = to!;
            }

            throw new FetchFault(RefusalKind.Limit, string.Create(CultureInfo.InvariantCulture, $"it is redirected more than {_limits.Redirects} times: open it in a browser, and give the address where that ends"));
        }
        catch (FetchFault fault)
        {
            return new Refused(asked, fault.Kind, $"{Shown(asked)}{(at == first ? "" : $" (redirected to {Shown(at!.AbsoluteUri)})")}: {fault.Message}", fault.RetryAt);
        }
    }

    private async Task<(Uri? To, FetchResult? Result)> Take(string asked, Uri at, Validators? known, HttpResponseMessage answer, CancellationToken stop)
    {
        if (Redirect(at, answer) is { } to)
        {
            return (to, null);
        }

        var status = (int)answer.StatusCode;
        switch (answer.StatusCode)
        {
            case HttpStatusCode.NotModified when known is { Any: true }:
                return (null, new NotModified(asked));
            case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable:
                throw _manners.LeaveAlone(at, AnswerFields.RetryAt(answer, _time.GetUtcNow(), _limits));
            case HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation:
                break;
            default:
                throw new FetchFault(RefusalKind.Status, string.Create(CultureInfo.InvariantCulture, $"{at.IdnHost} answers {status}: {What(status)}"));
        }

        var (type, charset) = AnswerFields.Content(answer);
        if (type is not null && AnswerFields.IsUnread(type))
        {
            throw new FetchFault(RefusalKind.Content, $"it is {Shown(type)}, which has no words to read: give the address of the report itself");
        }

        var content = await BodyReader.Read(answer.Content, _limits.Bytes, cut: false, stop).ConfigureAwait(false);
        return (null, new Fetched(asked, content, at.AbsoluteUri, type, charset, _time.GetUtcNow(), AnswerFields.Validators(answer)));
    }

    // What the host says of the page; faults where it says no, or cannot be asked.
    private async Task<Robots> Allowed(Uri page)
    {
        var origin = WebAddress.Origin(page);
        if (!_robots.TryGetValue(origin, out var said) || said.Until <= _time.GetUtcNow())
        {
            try
            {
                var rules = await FetchRobots(page).ConfigureAwait(false);
                said = (rules, null, _time.GetUtcNow() + _limits.RobotsKept);
            }
            catch (FetchFault fault)
            {
                said = (null, fault, fault.RetryAt ?? _time.GetUtcNow() + _limits.LeftAlone);
            }

            _robots[origin] = said;
        }

        var allowed = said.Rules ?? throw said.Fault!;
        return allowed.Allows(page.PathAndQuery)
            ? allowed
            : throw new FetchFault(RefusalKind.Robots, $"{page.IdnHost} does not want it fetched by programs (robots.txt): read it in a browser, and add the saved file");
    }

    private async Task<Robots> FetchRobots(Uri page)
    {
        var at = new Uri(page, "/robots.txt");
        var left = new TimeLeft(_limits.HeaderTime);
        for (var hop = 0; hop <= _limits.Redirects; hop++)
        {
            try
            {
                var here = at;
                var (to, rules) = await Ask(here, null, left, _limits.Delay, (answer, stop) => TakeRobots(here, answer, stop)).ConfigureAwait(false);
                if (rules is not null)
                {
                    return rules;
                }

                at = to!;
            }
            catch (FetchFault fault) when (hop > 0 || fault.Kind is not (RefusalKind.Guard or RefusalKind.Connection or RefusalKind.Later))
            {
                // Not the host itself is out of reach, only what it says.
                break;
            }
        }

        throw Unsaid(page, _time.GetUtcNow() + _limits.LeftAlone);
    }

    // RFC 9309, 2.3.1: a host without one allows all, one that cannot say now is not asked for more.
    private async Task<(Uri? To, Robots? Rules)> TakeRobots(Uri at, HttpResponseMessage answer, CancellationToken stop)
    {
        if (Redirect(at, answer) is { } to)
        {
            return (to, null);
        }

        return (int)answer.StatusCode switch
        {
            200 => (null, Robots.Parse(await BodyReader.Read(answer.Content, _limits.RobotsBytes, cut: true, stop).ConfigureAwait(false))),
            429 => throw _manners.LeaveAlone(at, AnswerFields.RetryAt(answer, _time.GetUtcNow(), _limits)),
            >= 500 => throw Unsaid(at, AnswerFields.RetryAt(answer, _time.GetUtcNow(), _limits)),
            _ => (null, Robots.Silent),
        };
    }

    private async Task<T> Ask<T>(Uri address, Validators? known, TimeLeft left, TimeSpan delay, Func<HttpResponseMessage, CancellationToken, Task<T>> take)
    {
        _manners.Before(address, delay);
        using var request = Request(address, known);
        using var stop = new CancellationTokenSource(left.Rest < _limits.HeaderTime ? left.Rest : _limits.HeaderTime);
        var begun = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await _sender.SendAsync(request, stop.Token).ConfigureAwait(false);
            var rest = left.Rest - Stopwatch.GetElapsedTime(begun);
            stop.CancelAfter(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
            return await take(answer, stop.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (FaultWords.Of(e, address.IdnHost, Stopwatch.GetElapsedTime(begun)) is { } fault)
        {
            throw fault;
        }
        finally
        {
            left.Spend(Stopwatch.GetElapsedTime(begun));
        }
    }

    private HttpRequestMessage Request(Uri address, Validators? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", _agent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", BodyReader.Accepted);
        if (AnswerFields.Sendable(known?.ETag) is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (AnswerFields.Sendable(known?.LastModified) is { } date)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        }

        return request;
    }

    // Where an answer sends to; null where it does not.
    private Uri? Redirect(Uri at, HttpResponseMessage answer)
        => (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308
            ? WebAddress.Redirect(at, answer.Headers.Location?.OriginalString, _network.AllowsPort, _limits.Downgrade)
            : null;

    private TimeSpan Delay(Robots robots)
    {
        var wanted = robots.Delay > _limits.LongestDelay ? _limits.LongestDelay : robots.Delay;
        return wanted > _limits.Delay ? wanted.Value : _limits.Delay;
    }

    private static FetchFault Unsaid(Uri at, DateTimeOffset until)
        => new(RefusalKind.Later, $"{at.IdnHost} does not say now what may be fetched (its robots.txt cannot be read): try again later") { RetryAt = until };

    private static string What(int status) => status switch
    {
        404 or 410 => "there is no such page, check the address",
        401 or 402 or 403 or 451 => "it is not open to everybody, save it from a browser and add the file",
        >= 500 => "something is wrong there, try again later",
        _ => "it is no page, open it in a browser",
    };

    // An address in a message: one line of bounded length.
    private static string Shown(string address)
    {
        var start = address.Length > 300 ? address[..300] + "..." : address;
        return string.Create(start.Length, start, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = char.IsControl(from[i]) ? '?' : from[i];
            }
        });
    }

    // What is left of the time for an answer; what is waited for politeness is not taken from it.
    private sealed class TimeLeft(TimeSpan whole)
    {
        public TimeSpan Rest { get; private set; } = whole;

        public void Spend(TimeSpan spent) => Rest = Rest > spent ? Rest - spent : TimeSpan.Zero;
    }
}
