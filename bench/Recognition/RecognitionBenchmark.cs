using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Recognition;

/// <summary>ocr: texts of our own corpus printed, scanned at three densities with one fault at a time, and read back: what is read wrong, and how long a page takes.</summary>
public static class RecognitionBenchmark
{
    private const int Seed = 20261122;

    private static readonly int[] Densities = [300, 200, 150];

    /// <summary>Two short texts of two pages: a plan and a Party directive, with numbers of both kinds.</summary>
    private static readonly string[][] Texts =
        [["training", "coverage", "tourism-2024", "kh-ubnd-xa-lung-cu.txt"], ["corpus", "drowning-2024", "ct-tinh-uy-binh-dinh.txt"]];

    /// <param name="keep">A folder for what is read, beside its truth; null where it is not wanted.</param>
    public static void Run(Report report, string? keep)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var work = new BenchFolder();
        var texts = Texts.Select(parts => PrintedText.Of(Path.GetFileNameWithoutExtension(parts[^1]), File.ReadAllText(BenchTexts.InRepository(parts)))).ToList();
        var printed = texts.ConvertAll(text => (Text: text, File: PrintedFile.Print(text, work.Path)));
        var pages = printed.Sum(each => PrintedFile.Pages(each.File, 20).Count);
        report.Line("# Character recognition");
        report.Line("");
        report.Line($"`dotnet run -c Release --project bench -- ocr --write`: {texts.Count} texts of corpus/ and training/, {pages} pages, printed by Chromium, drawn by pdftoppm, damaged (bench/Recognition/Damage.cs; seed {Seed}), put into a PDF without a text layer and read back. "
            + "Edits in per cent of the truth's words (WER), characters (CER) and characters without diacritics and case (bare).");
        report.Heading("What is read wrong", ["damage", .. Densities.SelectMany(density => (string[])[$"{density} dpi WER", "CER", "bare"])]);
        foreach (var damage in Damage.Kinds)
        {
            var cells = Densities.Select(density => Rates(printed, density, damage, keep, work)).ToList();
            report.Row([damage.Name, .. cells.SelectMany(rates => rates.Cells())]);
        }
    }

    private static ErrorRates Rates(List<(PrintedText Text, string File)> printed, int density, Damage damage, string? keep, BenchFolder work)
    {
        var (reader, sum, gate) = (FileReader.Default, ErrorRates.None, new Lock());
        Parallel.For(0, printed.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var (text, file) = printed[i];
            var scan = PrintedFile.Scan(file, density, damage, work.New(), Seed + (100 * i));
            var read = reader.Read(scan).Text.Replace('\f', '\n');
            var rates = ErrorRates.Of(text.Truth, read);
            lock (gate)
                sum += rates;
            if (keep is not null)
            {
                File.WriteAllText(Path.Combine(keep, $"{text.Name}.truth.txt"), text.Truth);
                File.WriteAllText(Path.Combine(keep, $"{text.Name}.{damage.Name.Replace(' ', '-')}.{density}.txt"), read);
            }
            File.Delete(scan);
        });
        return sum;
    }
}
