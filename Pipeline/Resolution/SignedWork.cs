using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>A document with a full number, stored or only cited, that may be the signed copy of drafts of its type, body and year.</summary>
public sealed record SignedWork(string Key, string Number, ImmutableArray<PartialDate> Dates, string? Title);
