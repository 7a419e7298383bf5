namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Which rules mined a document.</summary>
public static class Build
{
    /// <summary>The id of this build of the rules, which changes with any change to them: a document mined by others is mined anew.</summary>
    public static string Rules { get; } = typeof(Build).Assembly.ManifestModule.ModuleVersionId.ToString("N");
}
