using System.Security.Cryptography;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Reading.Containers;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// Brings a store up to date with files and folders: reads and mines in parallel, writes from one place. Stopped at any moment it leaves every document either whole or absent,
/// and the next run does the rest.
/// </summary>
public sealed class IngestRun(StoreFile store, FileReader reader, int jobs)
{
    /// <summary>Mines what is new or changed. <paramref name="done"/> hears of every file, in order, on one thread.</summary>
    public async Task<IngestOutcome> Ingest(IReadOnlyCollection<string> paths, SourceFiles files, bool prune, Action<FileOutcome> done, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(done);
        var known = StoredFiles().ToDictionary(file => file.Location, StringComparer.Ordinal);
        var writer = new DocumentWriter(store, new SqliteSearchIndex(store));
        var vanished = Vanished(paths, files, known.Values);
        if (prune)
            vanished.ForEach(file => writer.Remove(file.Location));
        var gone = vanished.Select(file => file.Location).ToHashSet(StringComparer.Ordinal);
        var present = files.Paths.Where(path => !gone.Contains(store.LocationOf(path)));
        await foreach (var read in OrderedParallel.Select(present, path => Read(path, known), FileReader.SizeOf, jobs, cancellation: cancellation))
        {
            if (read.Prepared is { } prepared)
                writer.Write(prepared);
            else if (read.Outcome.Failure is { } failure)
                writer.WriteFailure(read.Outcome.Path, failure);
            done(read.Outcome);
        }
        if (CorpusStep.Run(store) > 0)
            RankStep.Run(store);
        return new IngestOutcome([.. vanished.Select(file => file.Path)], SharedKeys());
    }

    private ReadFile Read(string path, Dictionary<string, StoredFile> known)
    {
        var (bytes, problem) = reader.ReadBytes(path);
        if (problem is not null)
            return ReadFile.Failed(path, problem);
        var stored = known.GetValueOrDefault(store.LocationOf(path));
        if (stored is not null && stored.Rules == Build.Rules && stored.Sha256 == Convert.ToHexStringLower(SHA256.HashData(bytes)))
            return new ReadFile(new FileOutcome(path, FileStatus.Unchanged, bytes.Length, null, null), null);
        var source = reader.Decode(path, bytes);
        if (source.Failure is { } failure)
            return ReadFile.Failed(path, failure);
        var (mined, fault) = GuardedMining.Mine(source);
        if (mined is null)
            return ReadFile.Failed(path, fault!);
        var outcome = new FileOutcome(path, stored is null ? FileStatus.Added : FileStatus.Changed, bytes.Length, null, mined);
        return new ReadFile(outcome, PreparedDocument.Of(mined, source));
    }

    private List<StoredFile> StoredFiles() => store.Rows(
        row => new StoredFile(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3)),
        "SELECT location, path, sha256, rules FROM documents ORDER BY location");

    /// <summary>Documents of files that lay under the paths, in folders or archives, and are no longer there.</summary>
    private List<StoredFile> Vanished(IReadOnlyCollection<string> paths, SourceFiles files, IEnumerable<StoredFile> known)
    {
        var folder = Path.GetDirectoryName(store.FullPath)!;
        var roots = paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).ToList();
        var present = files.Paths.Select(store.LocationOf).ToHashSet(StringComparer.Ordinal);
        return [.. known.Where(file =>
        {
            var full = Path.GetFullPath(file.Location, folder);
            return roots.Exists(root => full == root || full.StartsWith($"{root}{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || full.StartsWith(root + ContainedNames.Separator, StringComparison.Ordinal))
                && !present.Contains(file.Location) && !File.Exists(full);
        })];
    }

    private List<string> SharedKeys() => store.Rows(
        row => row.GetString(0),
        "SELECT base_key FROM documents GROUP BY base_key HAVING count(*) > 1 ORDER BY base_key");


    private sealed record ReadFile(FileOutcome Outcome, PreparedDocument? Prepared)
    {
        public static ReadFile Failed(string path, Problem problem) => new(new FileOutcome(path, FileStatus.Failed, 0, problem, null), null);
    }
}
