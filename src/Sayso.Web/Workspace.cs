using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sayso.Ledger;
using Sayso.Ledger.Store;
using Sayso.Web.Api;
using Sayso.Web.Assets;
using Sayso.Web.Imports;
using Sayso.Web.Ledgers;
using Sayso.Web.Reviewing;
using Sayso.Web.Safety;
using Sayso.Web.Searching;

namespace Sayso.Web;

/// <summary>A ledger in the browser: a server on this machine's loopback addresses, for who has the token of this start.</summary>
public sealed class Workspace : IAsyncDisposable
{
    private const int LargestRequest = 1 << 20;        // bytes of a form; uploads have a limit of their own

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly WebApplication _app;

    private Workspace(WebApplication app, Uri address, string token) => (_app, Address, Entrance) = (app, address, new Uri(address, "enter?token=" + token));

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>Where to go in: the address with the token of this start.</summary>
    public Uri Entrance { get; }

    /// <summary>Starts one. It is ready to answer when this returns.</summary>
    /// <param name="options">What it is to be.</param>
    /// <param name="cancel">Gives up starting.</param>
    /// <exception cref="LedgerException">The ledger cannot be opened or made.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="SocketException">The port may not be used.</exception>
    public static async Task<Workspace> StartAsync(WorkspaceOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        NewsLedger.OpenOrCreate(options.Ledger, options.Time, options.By).Dispose();
        var token = new StartToken();
        var app = Build(options, token);
        await app.StartAsync(cancel).ConfigureAwait(false);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First(a => a.Contains("127.0.0.1", StringComparison.Ordinal));
        return new Workspace(app, new Uri(address + "/"), token.Value);
    }

    /// <summary>Waits until it is told to end: by a signal, or by <paramref name="cancel"/>.</summary>
    public Task RunAsync(CancellationToken cancel = default) => _app.WaitForShutdownAsync(cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // What is being answered is answered before what it asks is gone.
        using var patience = new CancellationTokenSource(Patience);
        await _app.StopAsync(patience.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    // Where the machine has no ::1, 127.0.0.1 alone has to do; a port that another program has there is still told.
    private static bool HasIPv6(int port)
    {
        if (!Socket.OSSupportsIPv6)
        {
            return false;
        }

        try
        {
            using var probe = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            probe.Bind(new IPEndPoint(IPAddress.IPv6Loopback, port));
            return true;
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode == SocketError.AddressAlreadyInUse;
        }
    }

    private static WebApplication Build(WorkspaceOptions options, StartToken token)
    {
        // Nothing from the environment or from files beside the program: what it does is what it was told.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(Workspace).Assembly.GetName().Name, EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Limits.MaxConcurrentConnections = 200;
            kestrel.Listen(IPAddress.Loopback, options.Port);
            if (options.Port != 0 && HasIPv6(options.Port))
            {
                kestrel.Listen(IPAddress.IPv6Loopback, options.Port);
            }
        });
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(token);
        services.AddSingleton<LedgerDesk>();
        services.AddHostedService<WarmUp>();
        services.AddHostedService<WorkAhead>();
        services.AddSingleton<ImportDesk>();
        services.AddSingleton<VerifyDesk>();
        services.AddSingleton<NewsCounts>();
        services.AddSingleton<ReviewSession>();
        services.AddRoutingCore();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();       // what is protected is this start's alone
        services.AddRazorPages().AddApplicationPart(typeof(Workspace).Assembly);
        services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = "sayso-form";
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.FormFieldName = "form-token";
            forgery.HeaderName = "X-Form-Token";
            forgery.SuppressXFrameOptionsHeader = true;                          // said for every answer, by SecurityHeaders
        });
        services.AddApi();

        var app = builder.Build();
        app.UseRequestLocalization(english => english.SetDefaultCulture("en").RequestCultureProviders.Clear());    // of numbers and dates, whatever the machine's
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HostGuard>();
        app.UseStatusCodePagesWithReExecute("/problem", "?status={0}");
        app.UseMiddleware<ApiStatus>();
        app.UseMiddleware<Faults>();
        app.UseMiddleware<Door>();
        app.UseMiddleware<OriginGuard>();
        app.UseRouting();
        app.UseMiddleware<SizeGuard>();
        app.UseAntiforgery();
        app.MapAssets();
        app.MapImports();
        app.MapApi();
        app.MapDocs();
        app.MapRazorPages();
        return app;
    }
}
