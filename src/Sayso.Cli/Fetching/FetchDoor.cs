namespace Sayso.Cli.Fetching;

/// <summary>Where the network is opened: nowhere else, and only when somebody said --fetch.</summary>
internal static class FetchDoor
{
    public static IFetcher Open() => new Closed();

    // Its place is taken by: new Fetcher(new Network(FetchLimits.Default), version, time, Thread.Sleep).
    private sealed class Closed : IFetcher
    {
        public FetchResult Get(string address, Validators? known = null)
            => new Refused(address, RefusalKind.Connection, $"{address}: this build has no network door");

        public void Dispose()
        {
        }
    }
}
