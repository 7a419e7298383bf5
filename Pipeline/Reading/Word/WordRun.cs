namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>What a style or a run says of how its letters look, as far as it changes the text: null where it says nothing (ECMA-376-1, 17.3.2).</summary>
public sealed record WordRun(string? Font = null, bool? Hidden = null, bool? Capitals = null)
{
    public static WordRun Unset { get; } = new();

    /// <summary>This, and where it says nothing what <paramref name="below"/> says.</summary>
    public WordRun Over(WordRun below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return ReferenceEquals(this, Unset) ? below : new WordRun(Font ?? below.Font, Hidden ?? below.Hidden, Capitals ?? below.Capitals);
    }
}
