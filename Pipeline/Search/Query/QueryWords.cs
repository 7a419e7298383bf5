using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>The words of a part of a query, at their places in the whole.</summary>
internal static class QueryWords
{
    /// <summary>Fewer letters before a star would mean half of all words.</summary>
    public const int ShortestPrefix = 2;

    public static ImmutableArray<Word> In(string query, TextSpan span) =>
        [.. WordReader.All(query.AsSpan(span.Start, span.Length)).Select(word => word with { Start = word.Start + span.Start, End = word.End + span.Start })];
}
