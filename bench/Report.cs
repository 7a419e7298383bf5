using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace DirectiveMiner.Bench;

/// <summary>Prints tables in Markdown, and keeps what it printed.</summary>
public sealed class Report(TextWriter output)
{
    private readonly StringBuilder text = new();

    public string Text => text.ToString();

    public void Preamble(BenchTexts texts, int runs)
    {
        ArgumentNullException.ThrowIfNull(texts);
        Line("# Benchmark results");
        Line("");
        Line($"`dotnet run -c Release --project bench -- all --write`. {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} cores. "
            + $"Texts: {texts.Files.Count} files, {Number(texts.Megabytes, 2)} MB of UTF-8 (1 MB = 1,000,000 bytes). Medians of {runs} runs after a warm-up (growth, hostile and ingest: at most 3). Times of one core are processor time of the thread.");
    }

    public void Heading(string heading, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Line("");
        Line($"## {heading}");
        Line("");
        Row(columns);
        Row([.. columns.Select((_, i) => i == 0 ? "---" : "---:")]);
    }

    public void Row(params string[] cells) => Line($"| {string.Join(" | ", cells)} |");

    public void Line(string line)
    {
        output.WriteLine(line);
        output.Flush();
        text.Append(line).Append('\n');
    }

    public static string Number(double value, int decimals) => value.ToString("N" + decimals, CultureInfo.InvariantCulture);
}
