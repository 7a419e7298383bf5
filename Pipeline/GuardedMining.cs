using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Pipeline;

/// <summary>
/// Mines one document of many. A bug that shows itself on one document must not cost the others of a long run, nor pass for a document without contents:
/// it becomes a problem of its own kind, by which the run names the file, says where it happened, and ends with an error code.
/// </summary>
public static class GuardedMining
{
    public static (MinedDocument? Mined, Problem? Fault) Mine(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return (Ingestion.Mine(source), null);
        }
#pragma warning disable CA1031 // the one boundary between documents; what is caught is reported as a failure
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            var place = fault.StackTrace?.Split('\n').FirstOrDefault()?.Trim();
            return (null, new Problem(ProblemCode.Fault, $"a bug in this program: {fault.GetType().Name}: {fault.Message} {place}"));
        }
    }
}
