using System.CommandLine;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>search: documents, or passages of them, that answer a query; and the searches that are kept under a name.</summary>
internal sealed class SearchCommand : ICommand
{
    private readonly Argument<string[]> query = new("QUERY") { Description = "Words, \"phrases\" and fields (below), best in single quotes", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<int> limit = new("--limit") { Description = "Answers on a page", DefaultValueFactory = _ => 10, HelpName = "N" };
    private readonly Option<bool> passages = new("--passages") { Description = "Answer with items of outlines, not documents; target:, cites:, campaign: and relation: then hold for the item" };
    private readonly Option<SearchSort> sort = new("--sort") { Description = "Order of the answers", DefaultValueFactory = _ => SearchSort.Relevance, HelpName = "relevance|date|authority|citations" };
    private readonly Option<string?> after = new("--after") { Description = "The next page: the token that the page before ended with", HelpName = "TOKEN" };
    private readonly Option<bool> facets = new("--facets") { Description = "Also count the answers by type, level, province, year, campaign and relation" };
    private readonly Option<bool> explain = new("--explain") { Description = "Also say how the query was read, and why each answer stands where it does" };
    private readonly Option<string?> save = new("--save") { Description = "Keep the query under a name, for watch", HelpName = "NAME" };
    private readonly Option<bool> saved = new("--saved") { Description = "List the searches that are kept" };
    private readonly Option<string?> forget = new("--forget") { Description = "Drop the search of this name", HelpName = "NAME" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("search", "Search the text of the stored documents", "directiveminer search 'nong thon moi type:KH year:2024..2026' --limit 3")
        {
            query, limit, passages, sort, after, facets, explain, save, saved, forget, common.Format(),
        };
        command.Details = SearchHelp.Text;
        command.SetAction(parsed =>
        {
            var (asked, name) = (parsed.GetValue(query) ?? [], parsed.GetValue(forget));
            if ((asked.Length > 0 ? 1 : 0) + (parsed.GetValue(saved) ? 1 : 0) + (name is null ? 0 : 1) != 1)
                throw new UsageException("search takes a query, or --saved, or --forget NAME (see: directiveminer search --help)");
            if (parsed.GetValue(save) is { } blank && (string.IsNullOrWhiteSpace(blank) || asked.Length == 0))
                throw new UsageException("--save takes a name, beside a query");
            using var store = StoreFile.Open(common.Store(parsed));
            if (asked.Length > 0)
                Search(parsed, common, terminal, store, ShellWords.Query(asked));
            else if (name is null)
                List(terminal, new SavedSearches(store).All(), common.IsJson(parsed), common.IsQuiet(parsed));
            else if (!new SavedSearches(store).Forget(name))
                throw new UsageException($"no search is kept under '{name}'");
            return ExitCode.Success;
        });
        return command;
    }

    private void Search(ParseResult parsed, CommonOptions common, Terminal terminal, StoreFile store, string text)
    {
        var node = QueryText.Read(text);
        var isJson = common.IsJson(parsed);
        var request = new SearchRequest(
            node, parsed.GetValue(passages), parsed.GetRequiredValue(sort), Page(parsed), Math.Max(1, parsed.GetRequiredValue(limit)), isJson || parsed.GetValue(facets), parsed.GetValue(explain));
        var searches = new SavedSearches(store);
        var last = searches.LastArrival();
        var answer = GivenAnswer.Of(store, text, request);
        if (parsed.GetValue(save) is { } name)
            searches.Save(name, text, last);
        if (isJson)
            AnswerText.Write(terminal.Out, SearchJson.Of(answer));
        else
            new SearchPrinter(terminal, common.IsQuiet(parsed)).Print(answer);
        if (parsed.GetValue(save) is { } kept && !common.IsQuiet(parsed))
            terminal.Error.WriteLine($"kept as '{Printable.Line(kept)}'; what is new for it: directiveminer watch");
        if (!isJson && !common.IsQuiet(parsed) && request.Passages && answer.Answer.Total == 0 && new DocumentSearch(store).Answer(request with { Passages = false, Limit = 1 }).Answer.Total is var whole and > 0)
            terminal.Error.WriteLine($"no item of an outline has all of this, but {(whole == 1 ? "a document has" : $"{whole} documents have")}: search without --passages");
    }

    private string? Page(ParseResult parsed)
    {
        if (parsed.GetValue(after) is not { } token)
            return null;
        if (PageToken.TryParse(token) is not { } page)
            throw new UsageException("--after takes the token that the page before ended with");
        return page.Sort == parsed.GetRequiredValue(sort) && page.Passages == parsed.GetValue(passages) ? token
            : throw new UsageException("the token of --after is of a search with another --sort or with another --passages");
    }

    private static void List(Terminal terminal, IReadOnlyList<SavedSearch> kept, bool json, bool quiet)
    {
        if (json)
        {
            AnswerText.Write(terminal.Out, kept.Select(search => new { search.Name, search.Query }));
            return;
        }
        if (kept.Count == 0 && !quiet)
            terminal.Error.WriteLine("no search is kept; keep one with: directiveminer search QUERY --save NAME");
        if (kept.Count == 0)
            return;
        var table = new TextTable("name", "query");
        foreach (var search in kept)
            table.Add(search.Name, search.Query);
        table.Write(terminal);
    }
}
