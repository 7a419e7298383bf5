using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// A condition in SQL with the values of its parameters, which are named in it. Over the aliases d (a row of documents) and, where it says something of a part of the document, p (the position, start and length of a passage of that document).
/// </summary>
internal sealed record SqlCondition(string Sql, ImmutableArray<(string Name, object? Value)> Parameters, bool IsOfPassage = false);
