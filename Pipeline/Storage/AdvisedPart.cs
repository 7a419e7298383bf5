using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// A part of a query as it was read: Documents answer it alone (null for a line that only introduces others), Meant are the documents that a reference was found to mean, Suggestions what may have been meant instead.
/// </summary>
public sealed record AdvisedPart(int Depth, string Text, int? Documents, bool IsAtLeast, ImmutableArray<string> Meant, ImmutableArray<string> Suggestions);
