namespace DirectiveMiner.Bench.Recognition;

/// <summary>ocr: texts of our own corpus printed, scanned at three densities with one fault at a time, and read back: what is read wrong, and how long a page takes.</summary>
public static class RecognitionBenchmark
{
    private const int Seed = 20261122;

    private static readonly int[] Densities = [300, 200, 150];

    /// <summary>Two short texts of two pages: a plan and a Party directive, with numbers of both kinds.</summary>
    private static readonly string[][] Texts =
        [["training", "coverage", "tourism-2024", "kh-ubnd-xa-lung-cu.txt"], ["corpus", "drowning-2024", "ct-tinh-uy-binh-dinh.txt"]];

    /// <param name="folder">What is read goes there, beside its truth.</param>
    /// <param name="again">An earlier run has put it there; nothing is recognized.</param>
    public static void Run(Report report, string folder, bool again)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var work = new BenchFolder();
        var texts = Texts.Select(parts => PrintedText.Of(Path.GetFileNameWithoutExtension(parts[^1]), File.ReadAllText(BenchTexts.InRepository(parts)))).ToList();
        var printed = texts.ConvertAll(text => (Text: text, File: PrintedFile.Print(text, work.Path)));
        var pages = printed.Sum(each => PrintedFile.Pages(each.File, 20).Count);
        report.Line("# Character recognition");
        report.Line("");
        report.Line($"`dotnet run -c Release --project bench -- ocr FOLDER --write`: {texts.Count} texts of corpus/ and training/, {pages} pages, printed by Chromium, drawn by pdftoppm, damaged (bench/Recognition/Damage.cs; seed {Seed}), put into a PDF without a text layer and read back. "
            + "Edits in per cent of the truth's words (WER), characters (CER) and characters without diacritics and case (bare); mended: WER with the words in place that repair proposes.");
        report.Heading("What is read wrong", ["damage", .. Densities.SelectMany(density => (string[])[$"{density} dpi WER", "mended", "CER", "bare"])]);
        foreach (var damage in Damage.Kinds)
        {
            var cells = new List<string> { damage.Name };
            foreach (var density in Densities)
            {
                var (read, mended) = Rates(printed, density, damage, folder, again, work);
                cells.AddRange([read.Cells()[0], mended.Cells()[0], .. read.Cells()[1..]]);
            }
            report.Row([.. cells]);
        }
    }

    private static (ErrorRates Read, ErrorRates Mended) Rates(List<(PrintedText Text, string File)> printed, int density, Damage damage, string folder, bool again, BenchFolder work)
    {
        var (sum, gate) = ((Read: ErrorRates.None, Mended: ErrorRates.None), new Lock());
        Parallel.For(0, printed.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var (text, file) = printed[i];
            var read = RecognizedText.Of(Path.Combine(folder, $"{text.Name}.{damage.Name.Replace(' ', '-')}.{density}.txt"), again, () => PrintedFile.Scan(file, density, damage, work.New(), Seed + (100 * i)));
            File.WriteAllText(Path.Combine(folder, $"{text.Name}.truth.txt"), text.Truth);
            var (own, mended) = (ErrorRates.Of(text.Truth, read.Text), ErrorRates.Of(text.Truth, RecognizedText.Mended(read)));
            lock (gate)
                sum = (sum.Read + own, sum.Mended + mended);
        });
        return sum;
    }
}
