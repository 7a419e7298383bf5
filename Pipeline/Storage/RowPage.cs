using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A page of a list: Next is the token that the page behind it begins after; null on the last page.</summary>
public sealed record RowPage<TRow>(ImmutableArray<TRow> Rows, RowToken? Next);
