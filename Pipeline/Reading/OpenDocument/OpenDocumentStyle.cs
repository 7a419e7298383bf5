namespace DirectiveMiner.Pipeline.Reading.OpenDocument;

/// <summary>What a style says of the text in it; null where it says nothing, and its parent does.</summary>
internal sealed record OpenDocumentStyle(string? Parent = null, string? Font = null, bool? Capitals = null, bool? Hidden = null, bool? StartsPage = null, string? List = null)
{
    /// <summary>This, and where it says nothing what <paramref name="below"/> says.</summary>
    public OpenDocumentStyle Over(OpenDocumentStyle below) =>
        new(below.Parent, Font ?? below.Font, Capitals ?? below.Capitals, Hidden ?? below.Hidden, StartsPage ?? below.StartsPage, List ?? below.List);
}
