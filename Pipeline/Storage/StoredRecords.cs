using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>The mined JSON of stored documents, with the document's key and what the corpus step found out about its citations.</summary>
public sealed class StoredRecords(StoreFile store)
{
    private readonly DocumentQueries documents = new(store);
    private readonly CitationQueries citations = new(store);

    public JObject Of(long document)
    {
        using var reader = new JsonTextReader(new StringReader(documents.Record(document))) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var record = JObject.Load(reader);
        ((JObject)record["document"]!).AddFirst(new JProperty("key", documents.ById(document).Key));
        foreach (var citation in citations.Of(document))
        {
            record["citations"]![citation.Position]!["resolution"] = new JObject
            {
                ["status"] = citation.Status,
                ["target"] = citation.Target,
                ["candidates"] = new JArray(citation.Candidates),
                ["reason"] = citation.Reason,
            };
        }
        return record;
    }
}
