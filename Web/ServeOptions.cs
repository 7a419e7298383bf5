using System.Collections.Immutable;
using DirectiveMiner.Web.Safety;

namespace DirectiveMiner.Web;

/// <summary>What a server serves, where, and to whom. Faults of the server itself go to <paramref name="Log"/>.</summary>
/// <param name="Gate">Whom it lets in; null, where only this machine can reach it, everyone.</param>
public sealed record ServeOptions(string Store, ImmutableArray<ServeUrl> Urls, Gate? Gate, TextWriter Log)
{
    public ServeLimits Limits { get; init; } = ServeLimits.Default;

    /// <summary>Other machines can reach it.</summary>
    public bool IsOpenToOthers => Urls.Any(url => !url.IsLocal);
}
