using System.Diagnostics;
using System.Globalization;

namespace DirectiveMiner.Cli.Output;

/// <summary>A bar on the last line of stderr, drawn at most ten times a second and wiped at the end.</summary>
internal sealed class ProgressLine(TextWriter error, int total, bool shown) : IDisposable
{
    private const int BarWidth = 30;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch since = Stopwatch.StartNew();
    private TimeSpan drawn = -Pause;
    private int done;

    public void Step(string name)
    {
        done++;
        if (!shown || (since.Elapsed - drawn < Pause && done < total))
            return;
        drawn = since.Elapsed;
        var filled = BarWidth * done / Math.Max(1, total);
        var left = done == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(since.Elapsed.TotalSeconds / done * (total - done));
        error.Write(string.Create(CultureInfo.InvariantCulture,
            $"\r\u001b[K{new string('█', filled)}{new string('░', BarWidth - filled)} {done}/{total} {left:mm\\:ss} {Printable.Cut(Path.GetFileName(name), 30)}"));
    }

    public void Dispose()
    {
        if (shown)
            error.Write("\r\u001b[K");
    }
}
