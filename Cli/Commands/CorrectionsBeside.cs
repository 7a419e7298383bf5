using DirectiveMiner.Pipeline.Coverage.Corrections;

namespace DirectiveMiner.Cli.Commands;

/// <summary>Reviewers' verdicts: of the file that a user names, else of the one beside the store, else none.</summary>
internal static class CorrectionsBeside
{
    /// <exception cref="UsageException">The file is not there, or a line of it is wrong.</exception>
    public static IReadOnlyList<CorrectionRow> Read(string store, string? named = null)
    {
        try
        {
            return named is null ? CorrectionFile.Beside(store) : CorrectionFile.Read(named);
        }
        catch (CorrectionException fault)
        {
            throw new UsageException(fault.Message);
        }
    }
}
