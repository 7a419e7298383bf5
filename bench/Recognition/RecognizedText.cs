using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Recognition;

/// <summary>Texts read off scans, kept in files so that what comes after recognition can be measured anew without it.</summary>
internal static class RecognizedText
{
    /// <summary>What is read off the scan; with <paramref name="again"/> what an earlier run left in the file. The scan is deleted.</summary>
    public static SourceText Of(string file, bool again, Func<string> scan)
    {
        if (!again)
        {
            var made = scan();
            File.WriteAllText(file, FileReader.Default.Read(made).Text);
            File.Delete(made);
        }
        return Of(file, File.ReadAllText(file), recognized: true);
    }

    public static SourceText Of(string path, string text, bool recognized)
    {
        var source = new PlainTextReader().Read(path, "text/plain", Encoding.UTF8.GetBytes(text));
        return recognized ? source with { Problems = [.. source.Problems, new Problem(ProblemCode.Recognized, "read off a scan")] } : source;
    }

    /// <summary>The text with every proposed repair in place.</summary>
    public static string Mended(SourceText source)
    {
        var mended = new StringBuilder(source.Text);
        foreach (var repair in Ingestion.Mine(source).Repairs.OrderByDescending(repair => repair.Span.Start))
            mended.Remove(repair.Span.Start, repair.Span.Length).Insert(repair.Span.Start, repair.Repaired);
        return mended.ToString();
    }
}
