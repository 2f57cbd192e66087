namespace Sayso.Cli.Fetching;

/// <summary>Where the network is opened: nowhere else, and only when somebody said --fetch.</summary>
internal static class FetchDoor
{
    /// <summary>Opens it, with the limits of the house; one for a whole run.</summary>
    /// <param name="version">Of the program, to say who asks.</param>
    /// <param name="time">The clock.</param>
    public static IFetcher Open(string version, TimeProvider time) => new Fetcher(new Network(FetchLimits.Default), version, time, Thread.Sleep);
}
