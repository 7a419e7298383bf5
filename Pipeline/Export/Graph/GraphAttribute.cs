namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>A named value of a node or edge: Kind is string, boolean, integer or double; Value gives its text, or null where there is none.</summary>
public sealed record GraphAttribute<T>(string Name, string Kind, Func<T, string?> Value);
