namespace DirectiveMiner.Web;

/// <summary>What one question, and all of them together, may take. Readers are connections to the store, each with a thread and 16 MB of cache of its own.</summary>
/// <param name="LongestQuestion">A question that takes longer is broken off.</param>
/// <param name="LongestWait">A question whose turn has not come by then is not asked.</param>
public sealed record ServeLimits(int Readers, int MostWaiting, TimeSpan LongestQuestion, TimeSpan LongestWait)
{
    /// <summary>Twice as many readers as cores, so that a long question does not keep the short ones waiting: the system shares out the cores between them.</summary>
    public static ServeLimits Default { get; } = new(Math.Max(4, 2 * Environment.ProcessorCount), 128, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
}
