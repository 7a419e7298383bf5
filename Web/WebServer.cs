using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints;
using DirectiveMiner.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DirectiveMiner.Web;

/// <summary>The store over HTTP: the interface under /api, and the page for every other address. Read-only.</summary>
public static class WebServer
{
    /// <summary>Compressed where the browser takes it. No answer holds a secret beside what a user typed, which compression could give away (BREACH).</summary>
    private static readonly string[] Compressed = ["application/json", "text/csv", "text/html", "text/javascript", "text/css", "image/svg+xml"];

    /// <summary>The server, not yet started.</summary>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static WebApplication Build(ServeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options is { IsOpenToOthers: true, Gate: null })
            throw new ArgumentException("whoever serves other machines needs a gate", nameof(options));
        StoreFile.OpenToRead(options.Store).Dispose();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            RequestLimits.Set(server);
            foreach (var url in options.Urls)
                server.Listen(url.Address, url.Port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddSingleton(_ => new StoreReaders(options.Store, options.Limits));
        builder.Services.AddSingleton(_ => new StoreVersion(options.Store));
        builder.Services.AddSingleton(services => new Aggregates(options.Store, services.GetRequiredService<StoreVersion>(), TimeProvider.System));
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = Compressed);
        var app = builder.Build();
        app.UseResponseCompression();
        app.Use(new Faults(TextWriter.Synchronized(options.Log)).Answered);
        app.Use(SafeHeaders.Added);
        app.Use(RequestLimits.Kept);
        app.Use(OtherSites.KeptOut);
        app.Use(options.Gate is { } gate ? new GateKeeper(gate).Kept : OtherSites.NamesKeptOut);
        app.UseRouting();
        app.MapInterface();
        app.MapPage();
        app.Lifetime.ApplicationStarted.Register(app.Services.GetRequiredService<Aggregates>().Begin);
        return app;
    }

    /// <summary>Why the page was left out of this build; null where it is there.</summary>
    public static string? MissingPage => PageFiles.Missing;
}
