using System.CommandLine;
using System.Net.Sockets;
using DirectiveMiner.Web;
using DirectiveMiner.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace DirectiveMiner.Cli.Commands;

/// <summary>serve: the store as a page and an interface over HTTP.</summary>
internal sealed class ServeCommand : ICommand
{
    private readonly Option<string> urls = new("--urls")
    {
        Description = "Addresses to listen on, parted by semicolons; port 0 takes a free one. Other addresses than this machine's own are served to those alone who have the token or the one-time link",
        DefaultValueFactory = _ => ServeUrl.Default,
        HelpName = "URL",
    };

    private readonly Option<string?> tokenFile = new("--token-file") { Description = "File that holds the token to be let in with; made with a new one where there is none", HelpName = "FILE" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("serve", "Serve a page to look at, and an interface for programs", $"directiveminer serve --urls {ServeUrl.Default}") { urls, tokenFile };
        command.SetAction(async (parsed, cancelled) =>
        {
            var options = Options(common.Store(parsed), parsed.GetRequiredValue(urls), parsed.GetValue(tokenFile), terminal.Error, out var key);
            await using var server = WebServer.Build(options);
            await Start(server, options, cancelled);
            foreach (var url in server.Urls)
                terminal.Out.WriteLine(url);
            await terminal.Out.FlushAsync(cancelled);
            if (key is not null)
                await terminal.Error.WriteLineAsync($"to be opened once, within 15 minutes: {server.Urls.First()}/enter#{key}");
            if (WebServer.MissingPage is { } reason)
                await terminal.Error.WriteLineAsync($"there is no page, only the interface: {reason}");
            await server.WaitForShutdownAsync(cancelled);
            return ExitCode.Success;
        });
        return command;
    }

    private static ServeOptions Options(string store, string urls, string? tokenFile, TextWriter log, out string? key)
    {
        try
        {
            var options = new ServeOptions(store, [.. ServeUrl.ParseAll(urls)], null, log);
            (var gate, key) = tokenFile is not null ? Gate.WithToken(Token(tokenFile), TimeProvider.System)
                : options.IsOpenToOthers ? Gate.ForOneBrowser(TimeProvider.System) : (null, null);
            return options with { Gate = gate };
        }
        catch (Exception wrong) when (wrong is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(wrong.Message, wrong);
        }
    }

    /// <summary>The token in the file, which only its owner can read where it is made here.</summary>
    private static string Token(string file)
    {
        if (file.Length == 0)
            throw new UsageException("--token-file takes a file's name");
        if (!File.Exists(file))
        {
            var made = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                made.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var writer = new StreamWriter(file, made);
            writer.WriteLine(Gate.NewSecret());
        }
        return File.ReadAllText(file).Trim();
    }

    private static async Task Start(WebApplication server, ServeOptions options, CancellationToken cancelled)
    {
        try
        {
            await server.StartAsync(cancelled);
        }
        catch (Exception taken) when (taken is IOException or SocketException)
        {
            throw new UsageException($"cannot listen on {string.Join(" and ", options.Urls)}: {(taken.InnerException ?? taken).Message}", taken);
        }
    }
}
