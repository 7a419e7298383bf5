using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace DirectiveMiner.Web.Safety;

/// <summary>Counts wrong tokens by where they come from, minute by minute, so that guessing is slow. Addresses of IPv6 count by their network of 64 bits. Holds no more addresses than fit; beyond, all others count as one.</summary>
internal sealed class Attempts(TimeProvider clock)
{
    public const int MostAMinute = 10;

    private const int MostAddresses = 4_096;

    private const int NetworkBytes = 8;

    private ConcurrentDictionary<string, int> failures = new();

    private long minute;

    public bool AreTooMany(IPAddress? from) => ThisMinute().GetValueOrDefault(Name(from)) >= MostAMinute;

    public void Failed(IPAddress? from) => ThisMinute().AddOrUpdate(Name(from), 1, (_, count) => count + 1);

    private ConcurrentDictionary<string, int> ThisMinute()
    {
        var now = clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;
        if (Interlocked.Exchange(ref minute, now) != now)
            failures = new ConcurrentDictionary<string, int>();
        return failures;
    }

    private string Name(IPAddress? from)
    {
        var name = from is null ? "" : from.IsIPv4MappedToIPv6 ? from.MapToIPv4().ToString()
            : from.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(from.GetAddressBytes().AsSpan(0, NetworkBytes)) : from.ToString();
        return failures.Count < MostAddresses || failures.ContainsKey(name) ? name : "others";
    }
}
