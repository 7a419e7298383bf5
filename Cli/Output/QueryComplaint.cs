using System.Text;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Cli.Output;

/// <summary>A wrong query for people: what was expected, the query, and below it a mark at the place.</summary>
internal static class QueryComplaint
{
    private const int Before = 50, After = 20;

    public static string Of(QueryProblem problem, string query)
    {
        var start = Math.Max(0, problem.Span.Start - Before);
        var end = Math.Min(query.Length, Math.Max(problem.Span.Start + After, Math.Min(problem.Span.End, problem.Span.Start + Before)));
        var line = new StringBuilder(start > 0 ? "…" : "");
        var marks = new StringBuilder(start > 0 ? " " : "");
        for (var i = start; i < end; i++)
        {
            if (Letters.IsCombiningMark(query[i]))
            {
                line.Append(query[i]);
                continue;
            }
            line.Append(char.IsWhiteSpace(query[i]) || char.IsControl(query[i]) || char.IsSurrogate(query[i]) ? ' ' : query[i]);
            marks.Append(i >= problem.Span.Start && i < problem.Span.End ? '^' : ' ');
        }
        if (problem.Span.Length == 0)
            marks.Append('^');
        return $"{Printable.Line(problem.Message)}\n  {line}{(end < query.Length ? "…" : "")}\n  {marks.ToString().TrimEnd()}";
    }
}
