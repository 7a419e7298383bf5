namespace DirectiveMiner.Cli;

/// <summary>How a command ends.</summary>
public static class ExitCode
{
    public const int Success = 0;

    /// <summary>Some files failed; each is named on stderr.</summary>
    public const int SomeFailed = 1;

    public const int Usage = 2;

    /// <summary>A plan is under the share that --fail-under asks for.</summary>
    public const int FailUnder = 3;
}
