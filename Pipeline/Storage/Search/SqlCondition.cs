using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A condition in SQL on the alias d, a row of documents, with the values of its parameters, which are named in it.</summary>
internal sealed record SqlCondition(string Sql, ImmutableArray<(string Name, object? Value)> Parameters);
