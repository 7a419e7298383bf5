using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DirectiveMiner.Bench;

/// <summary>The processor time of the calling thread in seconds, so that what else the machine does is not measured; the wall clock where the system has no such clock.</summary>
public static partial class CpuClock
{
    /// <summary>CLOCK_THREAD_CPUTIME_ID of Linux.</summary>
    private const int ThreadCpuTime = 3;

    /// <summary>RUSAGE_CHILDREN of Linux.</summary>
    private const int Children = -1;

    /// <summary>Words of struct rusage: seconds and microseconds of user and system time come first; with room to spare.</summary>
    private const int UsageFields = 36;

    public static double Seconds => OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out var time) == 0
        ? time.Seconds + (time.Nanoseconds / 1e9)
        : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    /// <summary>Processor seconds of all child processes that have ended; the wall clock where the system does not tell.</summary>
    public static double ChildSeconds
    {
        get
        {
            var usage = new nint[UsageFields];
            return OperatingSystem.IsLinux() && GetUsage(Children, usage) == 0
                ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6)
                : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
        }
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, nint[] usage);

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
