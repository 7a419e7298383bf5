using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>What a run did, as it goes on. Rows keeps the mined documents while they are few enough to be listed; one more empties it.</summary>
internal sealed class IngestTally(int mostRows)
{
    private readonly List<(string Path, MinedDocument Mined)> rows = [];
    private int mined;

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public List<FailedFile> Failures { get; } = [];

    public IReadOnlyList<(string Path, MinedDocument Mined)> Rows => rows;

    public void Add(FileOutcome file)
    {
        switch (file.Status)
        {
            case FileStatus.Added:
                Added++;
                break;
            case FileStatus.Changed:
                Changed++;
                break;
            case FileStatus.Unchanged:
                Unchanged++;
                break;
            case FileStatus.Failed:
                Failures.Add(new FailedFile(file.Path, file.Failure!.Message));
                break;
        }
        if (file.Mined is { } document && mined++ < mostRows)
            rows.Add((file.Path, document));
        if (mined > mostRows)
            rows.Clear();
    }

    /// <summary>A file that could not be read, and why.</summary>
    internal sealed record FailedFile(string Path, string Message);
}
