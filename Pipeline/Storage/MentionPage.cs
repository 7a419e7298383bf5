namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Which mentions of a document are asked for: so many, behind the place where the page before ended. They come by the key of the document that makes them, then in the order of its text.</summary>
public sealed record MentionPage(RowToken? After, int Limit)
{
    public static MentionPage All { get; } = new(null, int.MaxValue);
}
