using System.Globalization;

namespace DirectiveMiner.Bench;

/// <summary>Peak resident memory of a process, as the kernel counts it.</summary>
public static class Memory
{
    private const string Key = "VmHWM:";

    /// <summary>In bytes; 0 where the process has ended or the system does not tell.</summary>
    public static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith(Key, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(Key.Length).Trim().ToString().Split(' ')[0], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
