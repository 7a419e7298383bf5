using System.Net;
using DirectiveMiner.Tests.Cli;
using DirectiveMiner.Web;
using Microsoft.AspNetCore.Builder;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.Web;

/// <summary>A server of its own for a test, over a store of two plans, with a client that follows no redirection and keeps no cookie.</summary>
internal sealed class ServedPlans : IAsyncDisposable
{
    private readonly StringWriter log = new();

    private WebApplication? server;

    public Workplace Workplace { get; } = Workplace.WithPlans();

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>What the server has told of its own faults.</summary>
    public string Log => log.ToString();

    public static async Task<ServedPlans> Start(Func<ServeOptions, ServeOptions>? with = null)
    {
        var served = new ServedPlans();
        var options = new ServeOptions(served.Workplace.Store, [new ServeUrl(IPAddress.Loopback, 0)], null, served.log);
        served.server = WebServer.Build(with is null ? options : with(options));
        await served.server.StartAsync();
        served.Client.BaseAddress = new Uri(served.server.Urls.Single());
        return served;
    }

    public async Task<(HttpStatusCode Status, string? Code, HttpResponseMessage Response)> Ask(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var response = await Client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, body.StartsWith('{') ? (string?)JObject.Parse(body)["error"]?["code"] : null, response);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server!.DisposeAsync();
        log.Dispose();
        Workplace.Dispose();
    }
}
