using System.Security.Cryptography;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Repairs;

/// <summary>
/// The texts that repair is fitted on and measured with. Of the shared unlabelled texts every fifth by the hash of its bytes is held out; seeds, real texts, families and our corpus are never counted.
/// </summary>
internal static class RepairTexts
{
    private const int HeldOutOf256 = 51;

    /// <summary>The texts that the shipped model is counted from.</summary>
    public static IEnumerable<SourceText> Counted() =>
        Read(BenchTexts.Shared("documents", "unlabelled")).Concat(Read(BenchTexts.Shared("documents", "legacy"))).Where(text => !IsHeldOut(text)).Concat(Read(BenchTexts.InRepository("training")));

    public static IEnumerable<SourceText> HeldOut() => Read(BenchTexts.Shared("documents", "unlabelled")).Where(IsHeldOut);

    public static IEnumerable<SourceText> Read(string folder)
    {
        var reader = FileReader.Default;
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".txt" or ".md" && !file.Contains("synthetic", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(reader.Read);
    }

    private static bool IsHeldOut(SourceText text) => Convert.FromHexString(text.Source.Sha256)[0] < HeldOutOf256;
}
