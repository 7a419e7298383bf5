namespace DirectiveMiner.Bench;

/// <summary>A right answer: a file and, where a place is asked for, the paragraph.</summary>
public sealed record RelevantText(string File, int Grade, int? Start, int? Length)
{
    public bool IsAnsweredBy(string file, Models.TextSpan? passage) =>
        File == file && (Start is null || passage is null || passage.Value.Overlaps(new Models.TextSpan(Start.Value, Length!.Value)));
}
