using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Findings;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Reads from the store what findings are drawn from.</summary>
public sealed class FindingReader(StoreFile store)
{
    public FindingSource Read()
    {
        var reader = new GraphReader(store);
        var corpus = reader.Read();
        var documents = store.Rows(
            row => new DocumentFacts(
                row.GetString(0), corpus.NodeOf[row.GetString(0)], row.Text(1) is { } type ? new DocumentTypeCode(type) : null,
                MinedDocumentJson.Parse<AdministrativeLevel>(row.Text(2)), row.Text(3), PartialDate.TryParse(row.Text(4)),
                row.Integer(5) is { } dateStart ? new TextSpan(dateStart, row.GetInt32(6)) : null, row.Integer(7) is { } titleStart ? new TextSpan(titleStart, row.GetInt32(8)) : null),
            "SELECT key, type, issuer_level, province, date, date_start, date_length, title_start, title_length FROM documents");
        var mentions = store.Rows(
            row => new MentionFacts(
                row.GetString(0), corpus.NodeOf[row.GetString(0)], row.Text(1) is { } work ? reader.NodeOfWork(work) : null, row.Text(2), PartialDate.TryParse(row.Text(3)),
                MinedDocumentJson.Parse<Relation>(row.GetString(4))!.Value, row.GetBoolean(5), !row.IsDBNull(6), !row.IsDBNull(7), new TextSpan(row.GetInt32(8), row.GetInt32(9))),
            "SELECT documents.key, citations.work, citations.number_folded, citations.date, relation, is_parent, provision, within, start, length FROM citations JOIN documents ON documents.id = document_id");
        return new FindingSource(corpus.Graph, documents, mentions);
    }
}
