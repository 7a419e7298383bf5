using System.Diagnostics;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Reads damaged copies of files of one format, each either read or refused with a reason that names it; anything thrown gets out. Files are read from disk, as archives are.</summary>
public static class FormatFuzz
{
    /// <param name="samples">The seed tells which of them is damaged, and how.</param>
    /// <exception cref="InvalidOperationException">A file made the reader throw, or its text does not keep what <see cref="SourceText"/> promises; the message names the seed.</exception>
    public static FuzzTally Run(string name, IReadOnlyList<byte[]> samples, int count, int firstSeed)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var tally = new FuzzTally(firstSeed);
        var folder = Directory.CreateTempSubdirectory("directiveminer-fuzz-").FullName;
        try
        {
            for (var seed = firstSeed; seed < firstSeed + count; seed++)
            {
                var path = Path.Combine(folder, name);
                File.WriteAllBytes(path, FileMutation.Apply(samples[seed % samples.Count], seed));
                var start = Stopwatch.GetTimestamp();
                foreach (var text in Read(path, seed))
                    tally.Add(text);
                tally.Add(Stopwatch.GetElapsedTime(start));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return tally;
    }

    private static List<SourceText> Read(string path, int seed)
    {
        try
        {
            return [.. SourceFiles.Find([path], FileReader.Default).Paths.Select(file => Checked(FileReader.Default.Read(file), file))];
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{Path.GetFileName(path)}, seed {seed}: {fault.GetType().Name}: {fault.Message}", fault);
        }
    }

    private static SourceText Checked(SourceText text, string path)
    {
        var pages = text.PageStarts;
        var ordered = pages.Length > 0 && pages[0] == 0 && pages.Zip(pages.Skip(1)).All(pair => pair.First < pair.Second) && (pages[^1] < text.Text.Length || pages.Length == 1);
        var named = text.Failure is null || text.Failure.Message.Contains(Path.GetFileName(path), StringComparison.Ordinal) || text.Failure.Code == ProblemCode.Fault;
        return ordered && named && text.Source.Pages == pages.Length ? text
            : throw new InvalidOperationException($"pages {string.Join(',', pages)} of {text.Text.Length}, {text.Failure?.Message}");
    }
}
