using System.Net;
using DirectiveMiner.Tests.Cli;
using DirectiveMiner.Web;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace DirectiveMiner.Tests.Web;

/// <summary>A server over a store that a test fills, on a free port of this machine, with a client that speaks to it.</summary>
public abstract class ServedStore : IAsyncLifetime, IDisposable
{
    private readonly Workplace workplace = new();

    private WebApplication? server;

    public HttpClient Client { get; } = new();

    /// <summary>What the server has told of its own faults: nothing, if all is well.</summary>
    public StringWriter Log { get; } = new();

    public string Address => Client.BaseAddress!.ToString();

    public string Store => workplace.Store;

    public async Task InitializeAsync()
    {
        Fill(workplace);
        server = WebServer.Build(new ServeOptions(workplace.Store, [new ServeUrl(IPAddress.Loopback, 0)], null, Log));
        await server.StartAsync();
        Client.BaseAddress = new Uri(server.Urls.Single());
    }

    public async Task DisposeAsync() => await server!.DisposeAsync();

    public void Dispose()
    {
        Client.Dispose();
        Log.Dispose();
        workplace.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Ingests what the tests are to find.</summary>
    protected abstract void Fill(Workplace workplace);
}
