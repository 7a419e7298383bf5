using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DirectiveMiner.Bench;

/// <summary>The processor time of the calling thread in seconds, so that what else the machine does is not measured; the wall clock where the system has no such clock.</summary>
public static partial class CpuClock
{
    /// <summary>CLOCK_THREAD_CPUTIME_ID of Linux.</summary>
    private const int ThreadCpuTime = 3;

    public static double Seconds => OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out var time) == 0
        ? time.Seconds + (time.Nanoseconds / 1e9)
        : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
