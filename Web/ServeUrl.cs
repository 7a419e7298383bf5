using System.Net;

namespace DirectiveMiner.Web;

/// <summary>An address to listen on: http, an IP address of this machine or "localhost", and a port, 0 for a free one.</summary>
public sealed record ServeUrl(IPAddress Address, int Port)
{
    /// <summary>Where nothing else is asked for: this machine alone.</summary>
    public const string Default = "http://127.0.0.1:8095";

    /// <summary>Only this machine can reach it.</summary>
    public bool IsLocal => IPAddress.IsLoopback(Address);

    /// <summary>Reads "http://127.0.0.1:8095"; several are parted by semicolons.</summary>
    /// <exception cref="FormatException">It is none; the message tells why.</exception>
    public static IReadOnlyList<ServeUrl> ParseAll(string urls)
    {
        ArgumentNullException.ThrowIfNull(urls);
        var read = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse).ToList();
        return read.Count > 0 ? read : throw new FormatException($"an address to listen on is missing, such as {Default}");
    }

    public override string ToString() => $"http://{new IPEndPoint(Address, Port)}";

    private static ServeUrl Parse(string url)
    {
        if (url.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            throw new FormatException($"{url}: this server speaks no HTTPS of its own; put a reverse proxy before it (docs/serve.md)");
        if (!Uri.TryCreate(url, UriKind.Absolute, out var read) || read.Scheme != Uri.UriSchemeHttp || read.PathAndQuery != "/" || read.Fragment.Length > 0 || read.UserInfo.Length > 0)
            throw new FormatException($"{url} is no address to listen on; it looks like {Default}");
        if (read.Host == "localhost")
            return new ServeUrl(IPAddress.Loopback, read.Port);
        return read.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 && IPAddress.TryParse(read.DnsSafeHost, out var address) ? new ServeUrl(address, read.Port)
            : throw new FormatException($"{url}: name an IP address of this machine (127.0.0.1, or 0.0.0.0 for all that it has), or localhost");
    }
}
