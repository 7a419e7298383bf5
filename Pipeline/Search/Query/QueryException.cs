using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>A query that cannot be understood. Never guessed around: a query read otherwise than it was meant gives an empty answer that looks like "nothing found".</summary>
public sealed class QueryException : Exception
{
    public QueryException()
        : this(default, "")
    {
    }

    public QueryException(string message)
        : this(default, message)
    {
    }

    public QueryException(string message, Exception inner)
        : base(message, inner) => Problem = new QueryProblem(default, message);

    public QueryException(TextSpan span, string message)
        : base(message) => Problem = new QueryProblem(span, message);

    public QueryProblem Problem { get; }
}
