using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Tests.Search;

public sealed class SqliteIndex : SearchIndexContract
{
    protected override ISearchIndex Create(StoreFile store) => new SqliteSearchIndex(store);
}
