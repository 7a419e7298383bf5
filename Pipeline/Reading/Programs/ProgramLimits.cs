namespace DirectiveMiner.Pipeline.Reading.Programs;

/// <summary>What one run of an outside program may take: wall-clock time, bytes on its standard output, address space (where prlimit is there), bytes of any file that it writes.</summary>
public sealed record ProgramLimits(TimeSpan Time, long OutputBytes, long MemoryBytes, long FileBytes)
{
    /// <summary>A minute, 64 MB of text, 2 GB of memory, 256 MB a file: more than any tool for one file of an office needs.</summary>
    public static ProgramLimits Default { get; } = new(TimeSpan.FromMinutes(1), 64L << 20, 2L << 30, 256L << 20);
}
