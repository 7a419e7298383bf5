using System.Runtime.InteropServices;

namespace DirectiveMiner.Pipeline.Reading.Programs;

/// <summary>kill(2): .NET has no way to signal a process group.</summary>
internal static partial class NativeSignal
{
    private const int SigKill = 9;

    /// <summary>Kills the process, or with a negative id the group; -1 where there is none any more.</summary>
    public static int Kill(int id) => KillNative(id, SigKill);

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int KillNative(int id, int signal);
}
