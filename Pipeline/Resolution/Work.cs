using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// A document as all the corpus knows it: one node of the graph, in the corpus (Documents are its sources) or only heard of. Dates are all those claimed, the most frequent first. Cited is the number of documents that cite it with its issuer and day.
/// </summary>
public sealed record Work(
    string Key,
    DocumentTypeCode? Type,
    string Display,
    string? IssuerName,
    BodyKey? Issuer,
    Period? Period,
    ImmutableArray<PartialDate> Dates,
    string? Title,
    ImmutableArray<string> Documents,
    int Cited = 0);
