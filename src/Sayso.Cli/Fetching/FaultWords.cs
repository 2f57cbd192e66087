using System.Globalization;
using System.Security.Authentication;

namespace Sayso.Cli.Fetching;

/// <summary>Says in words what went wrong with a request.</summary>
internal static class FaultWords
{
    /// <summary>The fault that an exception stands for; null where it is none of a request.</summary>
    /// <param name="exception">What sending or reading threw. The platform wraps what the door to the network throws.</param>
    /// <param name="host">Who was asked.</param>
    /// <param name="spent">How long it took.</param>
    public static FetchFault? Of(Exception exception, string host, TimeSpan spent)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is FetchFault fault)
            {
                return fault;
            }
        }

        return exception switch
        {
            OperationCanceledException => new(RefusalKind.Limit, string.Create(CultureInfo.InvariantCulture, $"{host} is too slow, it was not done after {spent.TotalSeconds:0.#} seconds: try again later")),
            HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => new(RefusalKind.Limit, $"{host} sends too many fields before its answer: save the page from a browser and add the file"),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } or AuthenticationException => new(RefusalKind.Connection, $"{host} cannot prove who it is (TLS): check the name, or try again later"),
            HttpRequestException e => new(RefusalKind.Connection, $"{host} gives no proper answer ({e.HttpRequestError}): try again later"),
            IOException => new(RefusalKind.Connection, $"{host} broke off in the middle of its answer: try again later"),
            _ => null,
        };
    }
}
