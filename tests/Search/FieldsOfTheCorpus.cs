using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Tests.Cli;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Search;

/// <summary>Each document of corpus/ is found by each field with its own value, however that is spelled.</summary>
public sealed class FieldsOfTheCorpus : IDisposable
{
    private readonly Workplace workplace = new();

    [SkippableFact]
    public void FindEachDocumentByItsOwnValues()
    {
        Skip.IfNot(Directory.Exists(RepositoryFolder.Combine("corpus")), "corpus is not there");
        Assert.Equal(0, workplace.Run("ingest", RepositoryFolder.Combine("corpus")).Code);
        using var store = StoreFile.Open(workplace.Store);
        var search = new DocumentSearch(store);
        var documents = new DocumentQueries(store).All();

        Assert.All(documents, document =>
        {
            var parts = document.Number!.Split('/', '-').Where(part => part.Length > 0).ToArray();
            var spellings = parts.Length < 2 ? [document.Number] : new[]
            {
                document.Number, document.Number.ToLowerInvariant(), string.Join(' ', parts), string.Join('/', parts), string.Join('-', parts), Folding.Of(document.Number),
            };
            foreach (var query in spellings.Select(number => $"number:\"{number}\"").Concat(
            [
                $"issuer:\"{document.Issuer}\"", $"issuer:\"{document.Issuer!.ToUpperInvariant()}\"", $"issuer:\"{Folding.Of(document.Issuer)}\"",
                $"title:\"{document.Title!.Replace('"', ' ').Replace('“', ' ').Replace('”', ' ')}\"",
                $"type:{document.Type}", $"level:{document.IssuerLevel}", $"year:{document.Date![..4]}", $"date:{document.Date}", $"date:<={document.Date}", $"date:>={document.Date}",
                .. document.Province is null ? Array.Empty<string>() : [$"province:\"{document.Province}\"", $"tinh:{Folding.Of(document.Province)}", $"issuer:\"{document.Issuer} {document.Province}\""],
            ]))
            {
                if (document.Province is not null && query == $"issuer:\"{document.Issuer} {document.Province}\"" && document.Issuer!.EndsWith(document.Province, StringComparison.Ordinal))
                    continue;
                var found = search.Answer(new SearchRequest(QueryParser.Parse(query), false, SearchSort.Relevance, null, 100, false, false)).Hits;
                Assert.True(found.Any(hit => hit.Document == document.Id), $"{query} does not find {document.Key}");
            }
        });
    }

    public void Dispose() => workplace.Dispose();
}
