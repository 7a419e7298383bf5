using System.Net;

namespace DirectiveMiner.Web;

/// <summary>What a server serves, and to whom. Port 0 takes a free one.</summary>
public sealed record ServeOptions(string Store, IPAddress Address, int Port)
{
    /// <summary>Where nothing else is asked for: this machine alone.</summary>
    public const int DefaultPort = 8095;
}
