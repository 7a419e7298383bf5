using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>The documents that were found, as one parameter of a statement: as many as there may be, a text of some 80 KB.</summary>
internal static class FoundIds
{
    /// <summary>What the parameter $ids lists.</summary>
    public const string List = "(SELECT value FROM json_each($ids))";

    public static string Json(ImmutableArray<IndexHit> hits) => $"[{string.Join(',', hits.Select(hit => hit.Document).Distinct())}]";
}
