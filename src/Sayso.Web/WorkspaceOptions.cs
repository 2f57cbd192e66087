namespace Sayso.Web;

/// <summary>What a workspace is to be.</summary>
/// <param name="Ledger">The ledger's file; made where there is none.</param>
/// <param name="By">Who works in it: stands as the author of every correction and decision.</param>
public sealed record WorkspaceOptions(string Ledger, string By)
{
    /// <summary>The port on which it listens unless another is given.</summary>
    public const int UsualPort = 5717;

    /// <summary>The port on the loopback addresses; 0 for any free one, on 127.0.0.1 alone.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Whether reading the API from this machine asks for the token, too.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The program's version, as events and pages show it.</summary>
    public string Version { get; init; } = "";

    /// <summary>Gives the time of events.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How many bytes of files are taken at once.</summary>
    public long LargestUpload { get; init; } = 200_000_000;

    /// <summary>The command that is <c>sayso</c> on this machine: a program and its first arguments. Files that are dropped are read by it, apart from the workspace.</summary>
    public required IReadOnlyList<string> Program { get; init; }
}
