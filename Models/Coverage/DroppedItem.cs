namespace DirectiveMiner.Models.Coverage;

/// <summary>An item, by its place in the list of items, that a plan does not take up although the text above it does; both plans by their place. Above is null where that text is the directive itself.</summary>
public sealed record DroppedItem(int Item, int Plan, int? Above);
