using System.Diagnostics;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

/// <summary>The shared files of Word, Excel, PowerPoint and RTF in old encodings, whole and damaged.</summary>
public sealed class OldOfficeFile
{
    private const int Mutations = 12;

    private static readonly string[] Own = [".doc", ".xls", ".ppt", ".rtf"];

    public static TheoryData<string, string> Folders() => new() { { "tcvn3", "TCVN3" }, { "vni", "VNI-Windows" } };

    [SkippableTheory]
    [MemberData(nameof(Folders))]
    public void TellsItsEncodingAndHoldsTheWordsOfItsText(string folder, string encoding)
    {
        var faults = new List<string>();
        foreach (var path in Files(folder))
        {
            var source = FileReader.Default.Read(path);
            var truth = Words(File.ReadAllText(Path.ChangeExtension(path, null) + ".expected.txt"));
            var read = Words(source.Text);
            var found = truth.Count(read.Contains);
            if (source.Source.Encoding != encoding || !source.Problems.IsEmpty || found < 0.85 * truth.Count)
                faults.Add($"{path}: {source.Source.Encoding}, {found} of {truth.Count} words, {string.Join("; ", source.Problems.Select(problem => problem.Message))}");
        }
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [SkippableFact]
    public void ThatIsDamagedIsReadOrRefusedInTime()
    {
        var random = new Random(20261122);
        foreach (var path in Files("tcvn3").Concat(Files("vni")).Where(path => new FileInfo(path).Length < 120_000))
        {
            var bytes = File.ReadAllBytes(path);
            for (var round = 0; round < Mutations; round++)
            {
                var damaged = round % 4 == 0 ? bytes[..random.Next(bytes.Length)] : (byte[])bytes.Clone();
                for (var i = 0; i < (round % 4 == 0 ? 0 : 1 << (round * 2 % 10)); i++)
                    damaged[random.Next(round % 3 == 0 ? Math.Min(2048, damaged.Length) : damaged.Length)] = (byte)random.Next(256);
                var watch = Stopwatch.StartNew();
                var source = FileReader.Default.Decode(path, damaged);
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{path}, round {round}: {watch.Elapsed}");
                Assert.True(source.Text.Length <= (8 * bytes.Length) + 4096, $"{path}, round {round}: {source.Text.Length} characters");
            }
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(SharedFolder.Require("documents", "legacy", folder)).Where(path => Own.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal);

    private static HashSet<string> Words(string text) =>
        [.. text.ToUpperInvariant().Split([' ', '\n', '\r', '\t', '|', ',', '.', ';', ':', '(', ')', '/', '-', '–'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(c => c > '\u007F' && char.IsLetter(c)))];
}
