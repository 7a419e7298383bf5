namespace DirectiveMiner.Tests.Search;

/// <summary>A row of queries.json: a query, and either the tree that it is or the problem: where (the part of the query that is pointed at, and its position) and words of the message.</summary>
public sealed record QueryCase(string Query, string? Tree, int? At, string? Points, string? Message);
