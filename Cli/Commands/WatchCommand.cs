using System.CommandLine;
using System.Globalization;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Cli.Commands;

/// <summary>watch: the documents that have come since each saved search was last looked at. What it shows is looked at then.</summary>
internal sealed class WatchCommand : ICommand
{
    /// <summary>As many as a search finds at most.</summary>
    private const int Most = 10_000;

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("watch", "Show what is new for each saved search since it was last looked at", "directiveminer watch --format json") { common.Format() };
        command.SetAction(parsed =>
        {
            using var store = StoreFile.Open(common.Store(parsed));
            var searches = new SavedSearches(store);
            var last = searches.LastArrival();
            var (documents, index) = (new DocumentQueries(store), new SqliteSearchIndex(store));
            var news = searches.All().Select(kept => (Kept: kept, Answer: index.Search(Request(kept, last)))).ToList();
            if (common.IsJson(parsed))
                AnswerText.Write(terminal.Out, news.Select(found => new { found.Kept.Name, found.Kept.Query, found.Answer.Total, New = found.Answer.Hits.Select(hit => SearchJson.Document(documents.ById(hit.Document))) }));
            else if (news.Count == 0 && !common.IsQuiet(parsed))
                terminal.Error.WriteLine("no search is kept; keep one with: directiveminer search QUERY --save NAME");
            else
                news.ForEach(found => Print(terminal, found.Kept, found.Answer, documents));
            news.ForEach(found => searches.MarkSeen(found.Kept.Name, last));
            return ExitCode.Success;
        });
        return command;
    }

    private static SearchRequest Request(SavedSearch kept, long last) => new(
        new AllOf([QueryText.Read(kept.Query), new ArrivedNode(kept.Seen, last)], default), false, SearchSort.Date, null, Most, false, false) { AllWords = true };

    private static void Print(Terminal terminal, SavedSearch kept, SearchAnswer answer, DocumentQueries documents)
    {
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Printable.Line(kept.Name)} ({Printable.Line(kept.Query)}): {(answer.IsAtLeast ? "more than " : "")}{answer.Total:#,0} new"));
        foreach (var document in answer.Hits.Select(hit => documents.ById(hit.Document)))
            terminal.Out.WriteLine($"  {Printable.Line(DocumentLine.Of(document))}\n    {document.Key}");
    }
}
