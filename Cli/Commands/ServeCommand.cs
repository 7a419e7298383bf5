using System.CommandLine;
using System.Net;
using DirectiveMiner.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace DirectiveMiner.Cli.Commands;

/// <summary>serve: the store as a page and an interface over HTTP.</summary>
internal sealed class ServeCommand : ICommand
{
    private readonly Option<int> port = new("--port") { Description = "Port to listen on; 0 takes a free one", DefaultValueFactory = _ => ServeOptions.DefaultPort, HelpName = "N" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("serve", "Serve a page to look at, and an interface for programs", "directiveminer serve --port 8095") { port };
        command.SetAction(async (parsed, cancelled) =>
        {
            await using var server = WebServer.Build(new ServeOptions(common.Store(parsed), IPAddress.Loopback, parsed.GetRequiredValue(port)));
            await server.StartAsync(cancelled);
            foreach (var url in server.Urls)
                terminal.Out.WriteLine(url);
            await terminal.Out.FlushAsync(cancelled);
            if (WebServer.MissingPage is { } reason)
                await terminal.Error.WriteLineAsync($"there is no page, only the interface: {reason}");
            await server.WaitForShutdownAsync(cancelled);
            return ExitCode.Success;
        });
        return command;
    }
}
