namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>The full name of the body that launched a campaign, and how it was told.</summary>
internal readonly record struct Launcher(string? Name, LauncherSource Source)
{
    public static Launcher Of(string? name, LauncherSource source) => name is null ? default : new Launcher(name, source);

    /// <summary>This one, or the other where this one is not known.</summary>
    public Launcher Or(Launcher other) => Name is null ? other : this;
}
