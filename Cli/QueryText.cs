using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Cli;

/// <summary>A query as a user typed it, read.</summary>
internal static class QueryText
{
    /// <exception cref="UsageException">The query is wrong; the message shows where.</exception>
    public static QueryNode Read(string query)
    {
        try
        {
            return QueryParser.Parse(query);
        }
        catch (QueryException wrong)
        {
            throw new UsageException(QueryComplaint.Of(wrong.Problem, query), wrong);
        }
    }
}
