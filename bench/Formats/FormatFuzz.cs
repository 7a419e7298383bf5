using System.Diagnostics;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Reads damaged copies of a file, each either read or refused with a reason that names it; anything thrown gets out. Files are read from disk, as archives are.</summary>
public static class FormatFuzz
{
    /// <returns>How many were read, read in part, and refused; and the longest time that one took.</returns>
    public static FuzzTally Run(string name, byte[] sample, int count, int firstSeed)
    {
        var tally = new FuzzTally(0, 0, 0, TimeSpan.Zero, 0);
        var folder = Directory.CreateTempSubdirectory("directiveminer-fuzz-").FullName;
        try
        {
            for (var seed = firstSeed; seed < firstSeed + count; seed++)
            {
                var path = Path.Combine(folder, name);
                File.WriteAllBytes(path, FileMutation.Apply(sample, seed));
                var start = Stopwatch.GetTimestamp();
                foreach (var file in SourceFiles.Find([path], FileReader.Default).Paths)
                    tally = tally.With(Checked(FileReader.Default.Read(file), file, seed));
                tally = tally.With(Stopwatch.GetElapsedTime(start), seed);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return tally;
    }

    /// <exception cref="InvalidOperationException">The text does not keep what <see cref="SourceText"/> promises.</exception>
    private static SourceText Checked(SourceText text, string path, int seed)
    {
        var pages = text.PageStarts;
        var ordered = pages.Length > 0 && pages[0] == 0 && pages.Zip(pages.Skip(1)).All(pair => pair.First < pair.Second) && (pages[^1] < text.Text.Length || pages.Length == 1);
        var named = text.Failure is null || text.Failure.Message.Contains(Path.GetFileName(path), StringComparison.Ordinal) || text.Failure.Code == ProblemCode.Fault;
        return ordered && named && text.Source.Pages == pages.Length ? text
            : throw new InvalidOperationException($"seed {seed}: {path}: pages {string.Join(',', pages)} of {text.Text.Length}, {text.Failure?.Message}");
    }
}
